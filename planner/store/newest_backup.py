"""Which backup somebody is sent to, when the clinic file itself can no longer be read."""

from pathlib import Path


def folder_of(path: Path) -> Path:
    """Where the backups of a clinic file are."""
    return path.with_name(f"{path.name}-backups")


def is_damaged(path: Path) -> str:
    """The sentence for it, with the backup to open: their names have their instant in them."""
    newest = max(folder_of(path).glob("*.db"), default=None)
    if newest is None:
        return f"{path} is damaged: keep it as it is, and look for a backup of it; there is none beside it."
    return f"{path} is damaged: keep it as it is, and open the newest backup instead: {newest}."
