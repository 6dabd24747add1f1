"""From a fresh clone to a window or a test run, with nothing on the machine but Python.

``demo`` opens the program on the demonstration clinic, ``test`` runs the tests, and ``prepare`` only makes
the environment for them. Words after the command go to the program or to pytest.
"""

import sys

FIRST, LAST = (3, 11), (3, 14)
if not FIRST <= sys.version_info[:2] <= LAST:  # before any import that an older Python could not read
    sys.exit(
        "The Clinic-Day Planner needs Python 3.11 to 3.14, and this is {}.{}: run the same command with such "
        "a Python, for instance python3.12.".format(*sys.version_info)
    )

import os  # noqa: E402 - the version comes first
import subprocess  # noqa: E402

import accessibility_bus  # noqa: E402
import environment  # noqa: E402
import system_libraries  # noqa: E402
from cannot_start import CannotStart  # noqa: E402

USAGE = "Say what to start: python3 packaging/start.py demo, or python3 packaging/start.py test."


def demo(words: list[str]) -> int:
    """Open the window on the demonstration clinic and wait until it is closed."""
    python = environment.ready("run")
    system_libraries.ready(python, window=True)
    if system_libraries.screenless():
        raise CannotStart(
            "Everything is installed, but there is no screen here (DISPLAY is not set): run this on a "
            "desktop, or with QT_QPA_PLATFORM=offscreen to run it unseen."
        )
    return run([str(environment.script("clinic-day-planner")), "--demo", *words])


def test(words: list[str]) -> int:
    """Run every test, or those that the words choose, in an environment that holds what they need."""
    python = prepared_for_tests()
    return run([str(python), "-m", "pytest", *(words or ["-n", "auto"])])


def prepare(words: list[str]) -> int:
    """Make the environment that the tests and the checks of ``.ci/run`` need, and stop."""
    if words:
        raise CannotStart(USAGE)
    prepared_for_tests()
    return 0


def prepared_for_tests() -> os.PathLike[str]:
    """The interpreter of an environment in which every test can run, without a screen."""
    python = environment.ready("test")
    system_libraries.ready(python, window=False)
    accessibility_bus.ready(python)
    return python


def run(command: list[str]) -> int:
    """Run a program in the clone and return its exit code."""
    return subprocess.run(command, cwd=environment.ROOT, check=False).returncode


COMMANDS = {"demo": demo, "test": test, "prepare": prepare}


def main(words: list[str]) -> int:
    """Carry out one command; whatever stands in its way is said in one sentence."""
    try:
        if not words or words[0] not in COMMANDS:
            raise CannotStart(USAGE)
        return COMMANDS[words[0]](words[1:])
    except CannotStart as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
