"""Remake the hash-locked requirements from pyproject.toml: ``python packaging/lock.py [--upgrade]``.

One file each for running, testing and bundling, valid for Python 3.11 to 3.14 on Linux, Windows and macOS.
They hold names, versions and hashes, and no address: pip asks whichever index its user has set up. Needs
``uv`` (the ``lock`` dependency group).
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = Path("packaging/requirements")

LOCKS: dict[str, tuple[str, ...]] = {
    "run.txt": ("--group", "build"),
    "test.txt": ("--group", "build", "--extra", "test"),
    "bundle.txt": ("--group", "build", "--group", "bundle"),
}
"""What each file holds besides the program's own dependencies."""


def command(name: str, *, upgrade: bool) -> list[str]:
    """The uv command that writes one of the files; the others follow ``run.txt``, so no version differs."""
    follow = [] if name == "run.txt" else ["--constraints", str(REQUIREMENTS / "run.txt")]
    return [
        *(sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml"),
        *("--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"),
        *("--custom-compile-command", "python packaging/lock.py"),
        *("--output-file", str(REQUIREMENTS / name)),
        *LOCKS[name],
        *follow,
        *(["--upgrade"] if upgrade else []),
    ]


def main() -> int:
    """Write every file; stop at the first that cannot be resolved."""
    for name in LOCKS:
        done = subprocess.run(command(name, upgrade="--upgrade" in sys.argv[1:]), cwd=ROOT, check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
