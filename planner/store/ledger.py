"""The edits of a clinic file: applied whole or not at all, kept, and taken back by further edits."""

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from uuid import uuid4

from planner.errors import EditRefused, NothingToUndo
from planner.model.edit import Change, Edit
from planner.model.record import Record
from planner.store.audit import Stamp, append
from planner.store.calendar_identity import revise
from planner.store.changes import check, happenings, plain_change, stored, write
from planner.store.codec import instant_text
from planner.store.database import ClinicFile
from planner.store.engine import Database, sqlite3
from planner.store.migrations import SCHEMA
from planner.store.records import KINDS, Plain, RecordChange, Row, to_json
from planner.store.standing import edit_of, redoable_row, undoable_row, why_it_stays
from planner.store.who import Who

_SHORTEST_REASON = 3
_TAKEN_BACK = re.compile(r"Take back no\. \d+: (.*)", re.DOTALL)


def apply(file: ClinicFile, edit: Edit, *, who: Who, at: datetime, offset_minutes: int) -> int:
    """Make an edit, with its audit rows, in one transaction; its number in the ledger.

    ``at`` is the instant, with its zone, and ``offset_minutes`` what this person's clock is ahead of UTC.

    Raises:
        EditRefused: it changes nothing, a record is not as the edit believes, or one would refer to nothing.
        InvalidValue: a record holds what cannot be stored.
        StoreError: the file cannot be written.
    """
    with _refusals_of_the_tables(edit.label), file.write() as db:
        return _make(file, db, edit, verb="do", of=None, stamp=_stamp(who, at, offset_minutes))


def undo(file: ClinicFile, *, who: Who, at: datetime, offset_minutes: int) -> Edit:
    """Take back the newest edit that stands, by an edit that swaps it; that edit.

    Raises:
        NothingToUndo: no edit is left.
        EditRefused, StoreError: as ``apply``.
    """
    with _refusals_of_the_tables("Undo"), file.write() as db:
        row = undoable_row(db)
        if row is None:
            raise NothingToUndo("There is nothing to undo.")
        edit = _edit(row).inverse
        _make(file, db, edit, verb="undo", of=row["seq"], stamp=_stamp(who, at, offset_minutes))
    return edit


def redo(file: ClinicFile, *, who: Who, at: datetime, offset_minutes: int) -> Edit:
    """Make again the edit that was undone last, unless another was made since; that edit.

    Raises:
        NothingToUndo: no edit is left.
        EditRefused, StoreError: as ``apply``.
    """
    with _refusals_of_the_tables("Redo"), file.write() as db:
        row = redoable_row(db)
        if row is None:
            raise NothingToUndo("There is nothing to redo.")
        edit = _edit(row)
        _make(file, db, edit, verb="redo", of=row["seq"], stamp=_stamp(who, at, offset_minutes))
    return edit


def take_back(
    file: ClinicFile, number: int, *, reason: str, who: Who, at: datetime, offset_minutes: int
) -> Edit:
    """Take back one edit of the ledger, however old, by a new edit that swaps it; that edit.

    Raises:
        EditRefused: there is no such edit, it does not stand, or a later one that stands changed the same.
        InvalidValue, StoreError: as ``apply``.
    """
    with _refusals_of_the_tables("Undo"), file.write() as db:
        refusal = why_it_stays(db, number)
        if refusal:
            raise EditRefused(refusal)
        row = edit_of(db, number)
        assert row is not None  # else it would have been refused
        edit = Edit(_taken_back(number, row["label"]), _edit(row).inverse.changes, reason.strip())
        _make(file, db, edit, verb="do", of=None, stamp=_stamp(who, at, offset_minutes))
    return edit


def why_not(file: ClinicFile, number: int) -> str:
    """Why ``take_back`` would refuse an edit, in a sentence; empty where it would not."""
    with file.read() as db:
        return why_it_stays(db, number)


def undoable(file: ClinicFile) -> str | None:
    """The label of the edit that undo would take back; None if there is none."""
    with file.read() as db:
        row = undoable_row(db)
    return None if row is None else str(row["label"])


def redoable(file: ClinicFile) -> str | None:
    """The label of the edit that redo would make again; None if there is none."""
    with file.read() as db:
        row = redoable_row(db)
    return None if row is None else str(row["label"])


def _taken_back(number: int, label: str) -> str:
    earlier = _TAKEN_BACK.fullmatch(label)
    return f"Take back no. {number}: {label}" if earlier is None else f"Make again: {earlier[1]}"


def _stamp(who: Who, at: datetime, offset_minutes: int) -> Stamp:
    return Stamp(str(uuid4()), who, at, offset_minutes)


@contextmanager
def _refusals_of_the_tables(label: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise EditRefused(f"{label} was refused by the clinic file: {error}.") from error


def _make(file: ClinicFile, db: Database, edit: Edit, *, verb: str, of: int | None, stamp: Stamp) -> int:
    """Make an edit within the open transaction."""
    reason = edit.reason.strip() or edit.label.strip()
    if len(reason) < _SHORTEST_REASON:
        raise EditRefused(f"An edit needs a reason of {_SHORTEST_REASON} letters or more, not {reason!r}.")
    changes = tuple(change for change in map(plain_change, edit.changes) if change.before != change.after)
    if not changes:
        raise EditRefused(f"{edit.label} would change nothing.")
    before = stored(file, changes)
    check(changes, before)
    told = [happening for change in changes for happening in happenings(change, reason)]
    append(db, told, stamp=stamp, audit_key=file.audit_key)
    db.table("audit_ctx").insert({"id": 1, "txn": stamp.txn})
    write(db, changes, before)
    revise(db, changes, at=stamp.at)
    seq = _record(db, edit, changes, verb=verb, of=of, stamp=stamp)
    db.table("audit_ctx").delete(1)
    return seq


def _record(
    db: Database, edit: Edit, changes: Sequence[RecordChange], *, verb: str, of: int | None, stamp: Stamp
) -> int:
    seq = int(db.execute("SELECT coalesce(max(seq), 0) + 1 FROM edit").fetchone()[0])
    db.table("edit").insert(
        {
            "seq": seq,
            "txn": stamp.txn,
            "at": instant_text(stamp.at),
            "login": stamp.who.login,
            "verb": verb,
            "of": of,
            "schema": SCHEMA,
            "label": edit.label,
            "reason": edit.reason,
            "changes": to_json([(c.kind, c.before, c.after) for c in changes]),
        }
    )
    return seq


def _edit(row: Row) -> Edit:
    changes = tuple(
        Change(before=_record_of(kind, before), after=_record_of(kind, after))
        for kind, before, after in json.loads(row["changes"])
    )
    return Edit(row["label"], changes, row["reason"])


def _record_of(kind: str, plain: Plain | None) -> Record | None:
    return None if plain is None else KINDS[kind].record(plain)
