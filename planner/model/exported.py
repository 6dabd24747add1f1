"""What an export left behind."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and those that an earlier export left in the folder and that no longer change."""

    written: tuple[Path, ...]
    left: tuple[Path, ...] = ()
