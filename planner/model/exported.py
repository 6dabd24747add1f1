"""What an export left behind."""

from dataclasses import dataclass
from pathlib import Path

from planner.model.visit import Visit


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and those that an earlier export left in the folder and that no longer change.

    ``waiting`` are the visits booked in these days that have no place yet, so that no file tells of them.
    ``renamed`` are names of places that no calendar may show, each with what is told in its place.
    """

    written: tuple[Path, ...]
    left: tuple[Path, ...] = ()
    waiting: tuple[Visit, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
