"""The system libraries Qt needs on Linux and no wheel brings."""

import os
import subprocess
import sys
from pathlib import Path

import debian_packages
from cannot_start import CannotStart

ALWAYS = ("libgl1", "libegl1", "libglib2.0-0", "libxkbcommon0", "libfontconfig1", "libdbus-1-3")
"""Found on a bare Debian 12 by adding one package for each ImportError of Qt's widgets, SVG and printing."""

WINDOW = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0")
"""What Qt's X11 platform plugin needs on top of those."""

IMPORT_QT = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport"
LOAD_X11 = f"""{IMPORT_QT}, ctypes, pathlib
plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
ctypes.CDLL(str(plugins / "libqxcb.so"))"""


def ready(python: Path, *, window: bool) -> None:
    """See that Qt can be imported, and shown in a window where one is wanted; install what lacks if we may.

    Raises:
        CannotStart: libraries are missing and we may not install them, or Qt fails even so.
    """
    if sys.platform != "linux":
        return
    probe, packages = (LOAD_X11, (*ALWAYS, *WINDOW)) if window and on_x11() else (IMPORT_QT, ALWAYS)
    if not complaint(python, probe):
        return
    debian_packages.install(*packages, missing="system libraries that Qt needs")
    still = complaint(python, probe)
    if still:
        raise CannotStart(f"Qt cannot be loaded: {still}")


def on_x11() -> bool:
    """Whether Qt will speak X11 here, as it does unless told otherwise."""
    return not os.environ.get("QT_QPA_PLATFORM") and not os.environ.get("WAYLAND_DISPLAY")


def screenless() -> bool:
    """Whether this is a Linux without a screen; Qt would abort there instead of saying so."""
    return sys.platform == "linux" and on_x11() and not os.environ.get("DISPLAY")


def complaint(python: Path, probe: str) -> str:
    """The last line of what the environment's Python says against running this; empty when it is content."""
    done = subprocess.run([python, "-c", probe], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else (done.stderr.strip().splitlines() or ["it was killed"])[-1]
