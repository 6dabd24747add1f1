"""The ``.venv`` of a clone, made from the hash-locked requirements and quick to find ready again."""

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import debian_packages
from cannot_start import CannotStart

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REQUIREMENTS = ROOT / "packaging" / "requirements"

NETWORK_SIGNS = (
    "Failed to establish a new connection",
    "NameResolutionError",
    "Name or service not known",
    "Temporary failure in name resolution",
    "getaddrinfo failed",
    "Network is unreachable",
    "Connection refused",
    "ConnectTimeout",
    "Read timed out",
    "ProxyError",
)
"""What pip prints when it reaches no index."""


def ready(kind: str) -> Path:
    """The environment's interpreter, once everything of ``run`` or ``test`` is installed in it.

    Raises:
        CannotStart: Python cannot make an environment, or pip cannot fill it.
    """
    python = interpreter()
    if not works(python):
        make()
    if not any(stamp(each).is_file() and stamp(each).read_text() == digest(each) for each in (kind, "test")):
        fill(python, kind)
    return python


def interpreter() -> Path:
    """Where the environment's Python is on this system."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def script(name: str) -> Path:
    """Where a program that the project installs is on this system."""
    return VENV / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")


def works(python: Path) -> bool:
    """Whether this interpreter runs and has pip."""
    try:
        return subprocess.run([python, "-c", "import pip"], capture_output=True, check=False).returncode == 0
    except OSError:  # there is none, or it is no program
        return False


def make() -> None:
    """Make an empty environment; one whose interpreter is gone or broken is made anew in its place."""
    if importlib.util.find_spec("ensurepip") is None:
        debian_packages.install(
            "python{}.{}-venv".format(*sys.version_info), missing="a Python that can make environments"
        )
    print(f"Making {VENV.name} …", flush=True)
    broken = ["--clear"] if interpreter().is_symlink() or interpreter().exists() else []
    done = subprocess.run(
        [sys.executable, "-m", "venv", *broken, VENV], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CannotStart(f"Python could not make {VENV}: {last_line(done.stdout + done.stderr)}")


def fill(python: Path, kind: str) -> None:
    """Install the locked requirements and the project itself, then leave a stamp."""
    print("Installing what the program needs (some minutes, the first time only) …", flush=True)
    locked = REQUIREMENTS / f"{kind}.txt"
    pip(python, "--require-hashes", "--only-binary=:all:", "--requirement", str(locked))
    pip(python, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    stamp(kind).write_text(digest(kind))


def pip(python: Path, *words: str) -> None:
    """Run ``pip install``, turning its failure into a sentence."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    said = done.stdout + done.stderr
    if any(sign in said for sign in NETWORK_SIGNS):
        raise CannotStart(
            "The packages could not be fetched, because no package index answers: connect this machine to "
            "the network, or point pip at an index it reaches, and run the same command again."
        )
    raise CannotStart(f"pip could not install what the program needs: {last_line(said)}")


def stamp(kind: str) -> Path:
    """The file that says which lock was installed last."""
    return VENV / f"{kind}.stamp"


def digest(kind: str) -> str:
    """What the stamp must say: the lock and the project's description as they are now."""
    octets = (REQUIREMENTS / f"{kind}.txt").read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return hashlib.sha256(octets).hexdigest()


def last_line(said: str) -> str:
    """The last line of a program's complaint, an ``ERROR:`` if there is one."""
    lines = [line.strip() for line in said.splitlines() if line.strip()] or ["it gave no reason."]
    return next((line for line in reversed(lines) if line.startswith("ERROR:")), lines[-1])
