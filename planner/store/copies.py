"""Verified copies of a clinic file: written beside it, checked, made durable, and only then named."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from planner.errors import StoreError
from planner.store.engine import Database, sqlite3

_A_DAY = 24 * 60 * 60


def copy_to(db: Database, path: Path) -> None:
    """Write a verified copy of an open database to ``path``, replacing what is there.

    Raises:
        StoreError: the copy could not be written or is not sound; what was at ``path`` is untouched.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".~{path.name}.", suffix=".tmp", dir=path.parent)
        os.close(handle)
        beside = Path(name)
        try:
            _copy(db, beside)
            _sync(beside)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except sqlite3.Error as error:
        raise StoreError(f"No copy could be written to {path}: {error}.") from error
    except OSError as error:
        raise StoreError(f"No copy could be written to {path}: {error.strerror or error}.") from error


def copy_before_migration(db: Database, path: Path, *, to: int) -> Path:
    """Copy a file aside before it is brought to another version; an older copy of that name is replaced."""
    copy = path.with_name(f"{path.stem}-before-v{to}{path.suffix}")
    copy_to(db, copy)
    return copy


def sweep_leftovers(folder: Path, *, of: str, now: float) -> None:
    """Remove what a crash left of files being made for a clinic file of this stem a day ago or more.

    ``now`` is in seconds since 1970.
    """
    for leftover in folder.glob(".~*.tmp*"):
        with suppress(OSError):  # gone by itself
            if leftover.name.startswith(f".~{of}") and leftover.stat().st_mtime < now - _A_DAY:
                leftover.unlink()


def put_in_place(beside: Path, path: Path) -> None:
    """Give a finished file its name, durably.

    Raises:
        OSError: there is a file of that name already.
    """
    _sync(beside)
    try:
        os.link(beside, path)  # unlike a rename, never takes the place of another file
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: a memory stick, of which Linux says “not permitted”
        if path.exists():
            raise FileExistsError(f"There is a file at {path} already.") from None
        beside.rename(path)
    _sync_folder(path.parent)


def _copy(db: Database, beside: Path) -> None:
    target = sqlite3.connect(beside, isolation_level=None)
    try:
        db.conn.backup(target)
        target.execute("PRAGMA journal_mode = TRUNCATE")
        found = target.execute("PRAGMA integrity_check(1)").fetchone()[0]
    finally:
        target.close()
    if found != "ok":
        raise StoreError(f"The copy is not sound: {found}.")


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no such thing
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
