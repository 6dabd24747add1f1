"""What is needed on Linux to listen as a screen reader does: a screen, a session bus, an accessibility bus.

One test needs it, and nothing else: where it lacks and we may install nothing, that test is skipped and says
what it would have needed.
"""

import shutil
import sys
from pathlib import Path

import debian_packages
import system_libraries
from cannot_start import CannotStart

SERVICES = Path("/usr/share/dbus-1/services")
PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus"}
"""Each with the package that brings it; dbus itself has the daemon where that is no package of its own."""


def ready(python: Path) -> None:
    """Install what lacks if we may, or say that it lacks."""
    packages = lacking(python)
    if not packages:
        return
    try:
        debian_packages.install(*packages, missing="what a screen reader is listened to with")
    except CannotStart as reason:
        print(f"{reason} Until then the test of what a screen reader is told is skipped.", flush=True)


def lacking(python: Path) -> tuple[str, ...]:
    """The Debian packages that would bring what lacks; none on other systems, which have no such bus."""
    if sys.platform != "linux":
        return ()
    packages = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not (SERVICES / "org.a11y.Bus.service").is_file():
        packages.append("at-spi2-core")
    if system_libraries.complaint(python, system_libraries.LOAD_X11):
        packages.extend(system_libraries.WINDOW)
    return tuple(packages)
