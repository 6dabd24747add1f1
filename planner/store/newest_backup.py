"""Which backup somebody is sent to, when the clinic file itself can no longer be read."""

from pathlib import Path

from planner.errors import NotAClinicFile


def folder_of(path: Path) -> Path:
    """Where the backups of a clinic file are."""
    return path.with_name(f"{path.name}-backups")


def damaged(path: Path) -> NotAClinicFile:
    """The refusal of a damaged clinic file, which says what to do instead."""
    return NotAClinicFile(f"{path} is damaged: {instead_of(path)}")


def instead_of(path: Path) -> str:
    """What to do with a file that cannot be gone on with, as the end of a sentence.

    The backup to open is named: their names have their instant in them.
    """
    newest = _newest(path)
    if newest is None:
        return "keep it as it is. There is no backup beside it: ask who looks after this machine for one."
    return f"keep it as it is, and open the newest backup instead: {newest}."


def in_place_of(path: Path) -> str:
    """What to do about a file that is gone, as the end of a sentence."""
    newest = _newest(path)
    if newest is None:
        return "put it back where it was."
    return f"put it back where it was, or open the newest backup instead: {newest}."


def _newest(path: Path) -> Path | None:
    return max(folder_of(path).glob("*.db"), default=None)
