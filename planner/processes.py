"""What this program is when it is started as something else: the child that lays out a day, the self-test."""

from pathlib import Path


def solve_child() -> None:
    """Be the process that ``solve_day`` asks, in a bundle that has no Python to start one with."""
    from planner.layout.solver.__main__ import main  # noqa: PLC0415 - only the child may load the solver

    main()


def selftest_write(path: Path) -> None:
    """Make real edits until killed, saying READY and then ACK with the number of each one stored."""
    from planner.store import selftest  # noqa: PLC0415 - no part of a nurse's work

    selftest.write(path)


def selftest_verify(path: Path, acknowledged: int) -> tuple[bool, dict[str, object]]:
    """Are edits 1 to ``acknowledged`` whole, nothing half there, and the file sound? With what was found."""
    from planner.store import selftest  # noqa: PLC0415 - no part of a nurse's work

    return selftest.verify(path, acknowledged=acknowledged)
