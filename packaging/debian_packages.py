"""Debian's packages: installed when we may, and named in one sentence when not."""

import os
import shutil
import subprocess

from cannot_start import CannotStart


def install(*packages: str, missing: str) -> None:
    """Install Debian packages as root.

    Raises:
        CannotStart: we are not root, this is no Debian, or apt-get failed; the sentence holds the command.
    """
    if not may_install():
        raise CannotStart(
            f"This machine lacks {missing}: run `sudo apt-get install {' '.join(packages)}` "
            "(where there is no apt-get, install what these packages hold) and try again."
        )
    print(f"Installing {missing}: {' '.join(packages)} …", flush=True)
    if not (apt_get("install", *packages) or (apt_get("update") and apt_get("install", *packages))):
        raise CannotStart(
            f"apt-get could not install {missing}: run `apt-get install {' '.join(packages)}` to see why."
        )


def may_install() -> bool:
    """Whether this is a Debian on which we are root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_get(command: str, *packages: str) -> bool:
    """Run one quiet, unattended apt-get command and return whether it succeeded."""
    words = [
        "apt-get",
        command,
        "--yes",
        "--quiet",
        *(["--no-install-recommends"] if packages else []),
        *packages,
    ]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(words, env=quiet, capture_output=True, check=False).returncode == 0
