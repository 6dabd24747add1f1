"""The audit trail replayed: what it says every record is must be what the tables hold."""

import json
from collections.abc import Iterator

from planner.store.audit import Happening
from planner.store.changes import happenings
from planner.store.database import ClinicFile
from planner.store.later_fields import filled
from planner.store.records import KINDS, Mapped, Plain, RecordChange, Row
from planner.store.references import word

_CHANGES = ("create", "update", "delete")


def fold(file: ClinicFile) -> tuple[str, ...]:
    """Every record that is not as the audit trail left it, a sentence each; empty when all agree.

    Finds what a checksum of the file would: a value changed by a failing disk or by another program.
    """
    told = _replayed(file)
    return tuple(sentence for kind in KINDS for sentence in _differences(file, kind, told.pop(kind, {})))


def edits_untold(file: ClinicFile) -> tuple[str, ...]:
    """Every edit of the ledger that is not what the audit trail tells of it; empty when all agree."""
    told: dict[str, list[Happening]] = {}
    with file.read() as db:
        marks = ", ".join("?" * len(_CHANGES))
        for row in db.table("audit_event").rows_where(f"action IN ({marks})", _CHANGES, order_by="seq"):
            told.setdefault(row["txn"], []).append(Happening(*(row[name] for name in Happening._fields)))
        edits = list(db.table("edit").rows)
    return tuple(
        f"Edit {row['seq']} of the ledger is not what the audit trail tells of it."
        for row in edits
        if told.get(row["txn"]) != _told_by(row)
    )


def _told_by(edit: Row) -> list[Happening] | None:
    reason = edit["reason"].strip() or edit["label"].strip()
    try:
        changes = [
            RecordChange(kind, (KINDS[kind].record(after or before)).key, before, after)
            for kind, before, after in json.loads(edit["changes"])
        ]
        return [happening for change in changes for happening in happenings(change, reason)]
    except (ValueError, TypeError, KeyError):  # a damaged value
        return None


def _replayed(file: ClinicFile) -> dict[str, dict[str, Plain]]:
    told: dict[str, dict[str, Plain]] = {}
    with file.read() as db:
        marks = ", ".join("?" * len(_CHANGES))
        for row in db.table("audit_event").rows_where(f"action IN ({marks})", _CHANGES, order_by="seq"):
            records = told.setdefault(row["kind"], {})
            if row["action"] == "create":
                records[row["key"]] = filled(row["kind"], json.loads(row["new"]))
            elif row["action"] == "delete":
                records.pop(row["key"], None)
            else:
                records.setdefault(row["key"], {})[row["field"]] = json.loads(row["new"])
    return told


def _readable(mapped: Mapped, row: Row) -> Plain | None:
    try:
        return mapped.plain_of(row)
    except (ValueError, TypeError):  # a damaged value, such as JSON cut in two
        return None


def _differences(file: ClinicFile, kind: str, told: dict[str, Plain]) -> Iterator[str]:
    mapped = KINDS[kind]
    with file.read() as db:
        for row in db.table(kind).rows:
            left, stored = told.pop(row["key"], None), _readable(mapped, row)
            if stored is None or stored != left:
                yield f"The {word(kind)} {row['key']} is not as the audit trail left it."
    for key in told:
        yield f"The {word(kind)} {key} is gone, though nobody removed it."
