"""Backups of a clinic file in a folder beside it, each verified before it counts as one.

``backups.jsonl`` there has a line for each: its name, when it was taken, its SHA-256, and the head of the
audit trail in it. The lines outlive the backups: they are the anchors that show a trail cut off or rewritten.
"""

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from planner.errors import StoreError
from planner.store.audit import Head, head, origin
from planner.store.codec import instant_of, instant_text
from planner.store.copies import copy_to, sweep_leftovers
from planner.store.database import ClinicFile
from planner.store.newest_backup import folder_of
from planner.store.thinning import kept

_LIST = "backups.jsonl"


@dataclass(frozen=True, slots=True)
class Backup:
    """One line of the list. ``at`` is an instant in UTC as text; ``seq`` and ``hash`` are the audit head.

    ``origin`` tells whose backup it is: another clinic file may have had this name before.
    """

    name: str
    at: str
    sha256: str
    seq: int
    hash: str
    origin: str


def back_up(file: ClinicFile, *, at: datetime) -> Path | None:
    """Take a verified backup, and thin out the old ones; None if nothing has changed since the newest.

    Raises:
        StoreError: no backup could be written; those there are untouched.
    """
    folder, now = folder_of(file.path), head(file)
    listed = backups(folder)
    if listed and (listed[-1].seq, listed[-1].hash) == now and _is_sound(folder, listed[-1]):
        return None
    try:
        folder.mkdir(exist_ok=True)
        path = (
            folder
            / f"{file.path.stem}-{instant_text(at).replace(':', '').replace('-', '')}{file.path.suffix}"
        )
        with file.read() as db:
            copy_to(db, path)
        _list(folder, Backup(path.name, instant_text(at), _sha256(path), *now, origin(file)))
        _thin(folder, at)
        for place in (folder, file.path.parent):
            sweep_leftovers(place, of=file.path.stem, now=at.timestamp())
    except OSError as error:
        raise StoreError(f"No backup could be written to {folder}: {error.strerror or error}.") from error
    return path


def backups(folder: Path) -> tuple[Backup, ...]:
    """Every backup ever taken there, the newest last, thinned out or not. A line cut short does not count."""
    try:
        lines = (folder / _LIST).read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return ()
    return tuple(backup for backup in map(_parsed, lines) if backup is not None)


def anchors(file: ClinicFile) -> tuple[Head, ...]:
    """The heads of this file's audit trail at each of its backups, for ``audit.verify_chain``."""
    mine = origin(file)
    return tuple(
        Head(backup.seq, backup.hash)
        for backup in backups(folder_of(file.path))
        if backup.seq and backup.origin == mine
    )


def _is_sound(folder: Path, backup: Backup) -> bool:
    path = folder / backup.name
    return path.is_file() and _sha256(path) == backup.sha256


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _parsed(line: str) -> Backup | None:
    try:
        return Backup(**json.loads(line))
    except (ValueError, TypeError):  # cut short by a crash, or blank
        return None


def _list(folder: Path, backup: Backup) -> None:
    with (folder / _LIST).open("a", encoding="utf-8") as lines:
        lines.write(f"\n{json.dumps(asdict(backup))}\n")  # what a crash cut short before it ends here
        lines.flush()
        os.fsync(lines.fileno())


def _thin(folder: Path, now: datetime) -> None:
    there = {instant_of(b.at): folder / b.name for b in backups(folder) if (folder / b.name).is_file()}
    for at in there.keys() - kept(there, now=now):
        there[at].unlink()
