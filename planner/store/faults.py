"""What SQLite reports, in the sentence a nurse can act on (https://www.sqlite.org/rescode.html)."""

from pathlib import Path

from planner.errors import StoreError
from planner.store.engine import sqlite3
from planner.store.newest_backup import damaged

_BUSY = ("Another program is using {path}", "close it there and try again")
_FORBIDDEN = ("{path} may not be opened by you", "ask for the right to read and write it")
_CAUSE_AND_CURE = {
    "SQLITE_FULL": ("The disk of {path} is full", "free some space and try again"),
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_READONLY": ("{path} may only be read", "ask for the right to write to it"),
    "SQLITE_CANTOPEN": ("{path} or its folder cannot be opened", "ask for the right to read and write there"),
    "SQLITE_PERM": _FORBIDDEN,
    "SQLITE_AUTH": _FORBIDDEN,
    "SQLITE_IOERR": (
        "The disk of {path} reports a fault, or a limit was reached",
        "check the disk and its free space, then try again",
    ),
    "SQLITE_NOMEM": ("There is not enough memory to work with {path}", "close other programs and try again"),
    "SQLITE_TOOBIG": ("A text is too long for {path}", "shorten it"),
}
_NO_TEXT = "Could not decode to UTF-8"  # Python's own words; SQLite gives no code for it
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def primary_code(error: sqlite3.Error) -> str:
    """SQLite's primary result code by name, such as SQLITE_IOERR; empty when it is Python's own complaint."""
    name: str = getattr(error, "sqlite_errorname", None) or ""
    return "_".join(name.split("_")[:2])


def is_io_error(error: sqlite3.Error) -> bool:
    """Did the disk fail? The connection must not be used again: what a failed sync left is unknown."""
    return primary_code(error) == "SQLITE_IOERR"


def store_error(error: sqlite3.Error, path: Path, *, saving: bool) -> StoreError | None:
    """The refusal to show for an error that the surroundings caused; None when the error is a bug of ours."""
    code = primary_code(error)
    if code in _DAMAGED or _NO_TEXT in str(error):
        return damaged(path)
    if code not in _CAUSE_AND_CURE:
        return None
    cause, cure = _CAUSE_AND_CURE[code]
    outcome = ", so nothing of this was saved" if saving else ""
    return StoreError(f"{cause.format(path=path)}{outcome}: {cure}.")
