"""The edits of a clinic file: applied whole or not at all, kept, and taken back by further edits."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import uuid4

from planner.errors import EditRefused, NothingToUndo
from planner.model.edit import Change, Edit
from planner.model.record import Record
from planner.store.audit import Happening, Stamp, append
from planner.store.calendar_identity import revise
from planner.store.codec import instant_text
from planner.store.database import ClinicFile
from planner.store.engine import Database, sqlite3
from planner.store.migrations import SCHEMA
from planner.store.records import KINDS, Plain, RecordChange, Row, chunks, plain_by_key, to_json
from planner.store.references import word
from planner.store.rows import insert_rows
from planner.store.who import Who

_DO, _UNDO, _REDO = "do", "undo", "redo"
_SHORTEST_REASON = 3


def apply(file: ClinicFile, edit: Edit, *, who: Who, at: datetime, offset_minutes: int) -> int:
    """Make an edit, with its audit rows, in one transaction; its number in the ledger.

    ``at`` is the instant, with its zone, and ``offset_minutes`` what this person's clock is ahead of UTC.

    Raises:
        EditRefused: it changes nothing, a record is not as the edit believes, or one would refer to nothing.
        InvalidValue: a record holds what cannot be stored.
        StoreError: the file cannot be written.
    """
    stamp = Stamp(str(uuid4()), who, at, offset_minutes)
    return _make(file, edit, verb=_DO, of=None, stamp=stamp)


def undo(file: ClinicFile, *, who: Who, at: datetime, offset_minutes: int) -> Edit:
    """Take back the newest edit that stands, by an edit that swaps it; that edit.

    Raises:
        NothingToUndo: no edit is left.
        EditRefused, StoreError: as ``apply``.
    """
    row = _undoable(file)
    if row is None:
        raise NothingToUndo("There is nothing to undo.")
    return _turn(file, _edit(row).inverse, _UNDO, row["seq"], Stamp(str(uuid4()), who, at, offset_minutes))


def redo(file: ClinicFile, *, who: Who, at: datetime, offset_minutes: int) -> Edit:
    """Make again the edit that was undone last, unless another was made since; that edit.

    Raises:
        NothingToUndo: no edit is left.
        EditRefused, StoreError: as ``apply``.
    """
    row = _redoable(file)
    if row is None:
        raise NothingToUndo("There is nothing to redo.")
    return _turn(file, _edit(row), _REDO, row["seq"], Stamp(str(uuid4()), who, at, offset_minutes))


def undoable(file: ClinicFile) -> str | None:
    """The label of the edit that undo would take back; None if there is none."""
    row = _undoable(file)
    return None if row is None else str(row["label"])


def redoable(file: ClinicFile) -> str | None:
    """The label of the edit that redo would make again; None if there is none."""
    row = _redoable(file)
    return None if row is None else str(row["label"])


def _turn(file: ClinicFile, edit: Edit, verb: str, of: int, stamp: Stamp) -> Edit:
    _make(file, edit, verb=verb, of=of, stamp=stamp)
    return edit


def _make(file: ClinicFile, edit: Edit, *, verb: str, of: int | None, stamp: Stamp) -> int:
    reason = edit.reason.strip() or edit.label.strip()
    if len(reason) < _SHORTEST_REASON:
        raise EditRefused(f"An edit needs a reason of {_SHORTEST_REASON} letters or more, not {reason!r}.")
    changes = tuple(change for change in map(_plain_change, edit.changes) if change.before != change.after)
    if not changes:
        raise EditRefused(f"{edit.label} would change nothing.")
    try:
        with file.write() as db:
            stored = _stored(file, changes)
            _check(changes, stored)
            told = [happening for change in changes for happening in _happenings(change, reason)]
            append(db, told, stamp=stamp, audit_key=file.audit_key)
            db.table("audit_ctx").insert({"id": 1, "txn": stamp.txn})
            _write(db, changes, stored)
            revise(db, changes, at=stamp.at)
            seq = _record(db, edit, changes, verb=verb, of=of, stamp=stamp)
            db.table("audit_ctx").delete(1)
    except sqlite3.IntegrityError as error:
        raise EditRefused(f"{edit.label} was refused by the clinic file: {error}.") from error
    return seq


def _plain_change(change: Change) -> RecordChange:
    record = change.record
    return RecordChange(record.kind, record.key, _plain(change.before), _plain(change.after))


def _plain(record: Record | None) -> Plain | None:
    return None if record is None else KINDS[record.kind].plain(record)


def _stored(file: ClinicFile, changes: Sequence[RecordChange]) -> dict[tuple[str, str], Plain]:
    keys: dict[str, list[str]] = {}
    for change in changes:
        keys.setdefault(change.kind, []).append(change.key)
    return {
        (kind, key): plain
        for kind, wanted in keys.items()
        for key, plain in plain_by_key(file, kind, dict.fromkeys(wanted)).items()
    }


def _check(changes: Sequence[RecordChange], stored: dict[tuple[str, str], Plain]) -> None:
    """Is each record as its change believes? One edit may change a record twice, in its order."""
    now = dict[tuple[str, str], Plain | None](stored)
    for change in changes:
        name = change.kind, change.key
        if now.get(name) != change.before:
            raise EditRefused(_mismatch(change, now.get(name)))
        now[name] = change.after


def _mismatch(change: RecordChange, stored: Plain | None) -> str:
    what = f"The {word(change.kind)} {change.key}"
    if change.before is None:
        return f"{what} is there already, so nothing was changed: look at it again."
    if stored is None:
        return f"{what} was removed in the meantime, so nothing was changed: look again."
    return f"{what} was changed in the meantime, so nothing was changed: look at it again."


def _happenings(change: RecordChange, reason: str) -> Iterator[Happening]:
    kind, key, before, after = change
    if before is None:
        yield Happening("create", kind, key, new=to_json(after), reason=reason)
    elif after is None:
        yield Happening("delete", kind, key, old=to_json(before), reason=reason)
    else:
        for field, old in before.items():
            if old != after[field]:
                yield Happening("update", kind, key, field, to_json(old), to_json(after[field]), reason)


def _write(db: Database, changes: Sequence[RecordChange], stored: dict[tuple[str, str], Plain]) -> None:
    """Bring each touched row from what is stored to what the last of its changes leaves."""
    last = {(change.kind, change.key): change.after for change in changes}
    births: dict[str, list[Row]] = {}
    deaths: dict[str, list[str]] = {}
    for (kind, key), after in last.items():
        was_there = (kind, key) in stored
        if after is None:
            if was_there:
                deaths.setdefault(kind, []).append(key)
        elif was_there:
            row = KINDS[kind].row(key, after)
            del row["key"]
            db.table(kind).update(key, row)
        else:
            births.setdefault(kind, []).append(KINDS[kind].row(key, after))
    for kind, keys in deaths.items():
        for some in chunks(keys):
            db.table(kind).delete_where(f"key IN ({','.join('?' * len(some))})", some)
    for kind, rows in births.items():
        insert_rows(db, kind, rows)


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
            "changes": to_json([change[:1] + change[2:] for change in changes]),
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


_UNDONE = "(SELECT verb FROM edit turn WHERE turn.of = edit.seq ORDER BY turn.seq DESC LIMIT 1) IS 'undo'"
_UNDONE_SINCE = (
    "(SELECT max(turn.seq) FROM edit turn WHERE turn.of = edit.seq) "
    "> (SELECT max(seq) FROM edit WHERE verb = 'do')"
)


def _undoable(file: ClinicFile) -> Row | None:
    """Of the edits that stand, the newest; edits of an older schema are history."""
    with file.read() as db:
        rows = db.table("edit").rows_where(
            f"verb = 'do' AND schema = ? AND NOT {_UNDONE}", [SCHEMA], order_by="seq DESC", limit=1
        )
        return next(iter(rows), None)


def _redoable(file: ClinicFile) -> Row | None:
    """Of the edits undone since the last new one, the oldest: the one undone last."""
    with file.read() as db:
        rows = db.table("edit").rows_where(
            f"verb = 'do' AND schema = ? AND {_UNDONE} AND {_UNDONE_SINCE}", [SCHEMA], order_by="seq", limit=1
        )
        return next(iter(rows), None)
