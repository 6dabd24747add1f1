"""One edit made within an open transaction: into the tables, the audit trail, the calendar and the ledger."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from uuid import uuid4

from planner.errors import EditRefused
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
from planner.store.who import Who

_SHORTEST_REASON = 3


def stamp_of(who: Who, at: datetime, offset_minutes: int) -> Stamp:
    """Who makes an edit, and when, under a number of its own."""
    return Stamp(str(uuid4()), who, at, offset_minutes)


@contextmanager
def refusals_of_the_tables(label: str) -> Iterator[None]:
    """What the tables themselves do not take is refused, with the label of what was tried."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise EditRefused(f"{label} was refused by the clinic file: {error}.") from error


def make(file: ClinicFile, db: Database, edit: Edit, *, verb: str, of: int | None, stamp: Stamp) -> int:
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


def edit_in(row: Row) -> Edit:
    """The edit that a row of the ledger keeps."""
    changes = tuple(
        Change(before=_record_of(kind, before), after=_record_of(kind, after))
        for kind, before, after in json.loads(row["changes"])
    )
    return Edit(row["label"], changes, row["reason"])


def _record_of(kind: str, plain: Plain | None) -> Record | None:
    return None if plain is None else KINDS[kind].record(plain)
