"""A file that is either the old one or the new one, whole, whatever happens in between."""

import errno
import os
import secrets
import time
from pathlib import Path

from planner.errors import ExportRefused

_TEMPORARY = ".clinic-day.tmp"
_DAY_SECONDS = 86_400
_SHARING_ERRORS = (5, 32, 33)  # Windows: somebody else has the file open just now
_FIRST_WAIT, _LONGEST_WAIT = 0.05, 3.0  # seconds
_PRIVATE, _UP_TO_THE_UMASK = 0o600, 0o666
_FULL = "There is no room left for {path}; free some, or choose another folder. The old file is untouched."
_FORBIDDEN = "You may not write {path}; choose another folder, or ask who looks after this one."
_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: "The disk of {path} can only be read; choose another folder.",
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ENOENT: "There is no folder {folder}; make it first, or choose another.",
    errno.ENOTDIR: "{folder} is not a folder; choose one.",
    errno.EISDIR: "{path} is a folder; name a file in it.",
}


def write_atomically(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put ``data`` in place of the file, through a temporary one beside it; alike files are left alone.

    ``private``: a new file is for its owner alone. An old one keeps its mode.

    Raises:
        ExportRefused: it could not be written; the old file is untouched.
    """
    if path.is_symlink():
        raise ExportRefused(f"{path} is a link to another file; choose that file itself.")
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(8)}{_TEMPORARY}")
    try:
        if path.exists() and path.read_bytes() == data:
            return
        _sweep(path.parent)
        _write(temporary, data, mode=_PRIVATE if private else _UP_TO_THE_UMASK)
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o777)
        _replace(temporary, path)
        _sync_folder(path.parent)
    except OSError as error:
        raise ExportRefused(why_not(error, path)) from error
    finally:
        _remove(temporary)


def why_not(error: OSError, path: Path) -> str:
    """The system's refusal in a sentence that says what to do."""
    if getattr(error, "winerror", None) in _SHARING_ERRORS:
        return f"{path} is in use by another program; close it there and export again."
    reason = _REASONS.get(error.errno or 0)
    untrue = error.errno == errno.ENOENT and path.parent.is_dir()  # a folder that takes no files, as /proc
    if reason is None or untrue:
        return f"{path} could not be written: {error.strerror or error}. The old file, if any, is untouched."
    return reason.format(path=path, folder=path.parent)


def _write(temporary: Path, data: bytes, *, mode: int) -> None:
    descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _replace(temporary: Path, path: Path) -> None:
    """Rename over the old file; on Windows again for some seconds while a reader holds it."""
    wait = _FIRST_WAIT
    while True:
        try:
            temporary.replace(path)
        except OSError as error:
            if getattr(error, "winerror", None) not in _SHARING_ERRORS or wait > _LONGEST_WAIT:
                raise
            time.sleep(wait)
            wait *= 2
        else:
            return


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # a folder cannot be opened there; NTFS journals the rename
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sweep(folder: Path) -> None:
    """Remove what an export that was killed left in this folder more than a day ago."""
    for left in folder.glob(f".*{_TEMPORARY}"):
        try:
            if time.time() - left.stat().st_mtime > _DAY_SECONDS:
                left.unlink()
        except OSError:
            continue  # another export was quicker, or it is not ours to remove


def _remove(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        return  # swept a day later
