"""The changes of an edit, as rows: against what is stored, for the audit trail, and into the tables."""

from collections.abc import Iterator, Mapping, Sequence

from planner.errors import EditRefused
from planner.model.edit import Change
from planner.model.record import Record
from planner.store.audit import Happening
from planner.store.database import ClinicFile
from planner.store.engine import Database
from planner.store.records import KINDS, Plain, RecordChange, Row, chunks, plain_by_key, to_json
from planner.store.references import word
from planner.store.rows import insert_rows

Stored = Mapping[tuple[str, str], Plain]  # by kind and key


def plain_change(change: Change) -> RecordChange:
    """A change of records as a change of their JSON."""
    record = change.record
    return RecordChange(record.kind, record.key, _plain(change.before), _plain(change.after))


def stored(file: ClinicFile, changes: Sequence[RecordChange]) -> Stored:
    """What the file holds of the records that the changes name."""
    keys: dict[str, list[str]] = {}
    for change in changes:
        keys.setdefault(change.kind, []).append(change.key)
    return {
        (kind, key): plain
        for kind, wanted in keys.items()
        for key, plain in plain_by_key(file, kind, dict.fromkeys(wanted)).items()
    }


def check(changes: Sequence[RecordChange], before: Stored) -> None:
    """Is each record as its change believes? One edit may change a record twice, in its order.

    Raises:
        EditRefused: names the first record that is not.
    """
    now = dict[tuple[str, str], Plain | None](before)
    for change in changes:
        name = change.kind, change.key
        if now.get(name) != change.before:
            raise EditRefused(_mismatch(change, now.get(name)))
        now[name] = change.after


def happenings(change: RecordChange, reason: str) -> Iterator[Happening]:
    """What the audit trail tells: a record that came or went in one row, else a row a field."""
    kind, key, before, after = change
    if before is None:
        yield Happening("create", kind, key, new=to_json(after), reason=reason)
    elif after is None:
        yield Happening("delete", kind, key, old=to_json(before), reason=reason)
    else:
        for field, old in before.items():
            if old != after[field]:
                yield Happening("update", kind, key, field, to_json(old), to_json(after[field]), reason)


def write(db: Database, changes: Sequence[RecordChange], before: Stored) -> None:
    """Bring each touched row from what is stored to what the last of its changes leaves."""
    last = {(change.kind, change.key): change.after for change in changes}
    births: dict[str, list[Row]] = {}
    deaths: dict[str, list[str]] = {}
    for (kind, key), after in last.items():
        was_there = (kind, key) in before
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


def _plain(record: Record | None) -> Plain | None:
    return None if record is None else KINDS[record.kind].plain(record)


def _mismatch(change: RecordChange, stored: Plain | None) -> str:
    what = f"The {word(change.kind)} {change.key.replace('/', ' ')}"
    if change.before is None:
        return f"{what} was recorded in the meantime, so nothing was changed: look at it again."
    if stored is None:
        return f"{what} was taken back in the meantime, so nothing was changed: look again."
    return f"{what} was changed in the meantime, so nothing was changed: look at it again."
