"""The audit trail replayed: what it says every record is must be what the tables hold."""

import json
from collections.abc import Iterator

from planner.store.database import ClinicFile
from planner.store.records import KINDS, Mapped, Plain, Row
from planner.store.references import word

_CHANGES = ("create", "update", "delete")


def fold(file: ClinicFile) -> tuple[str, ...]:
    """Every record that is not as the audit trail left it, a sentence each; empty when all agree.

    Finds what a checksum of the file would: a value changed by a failing disk or by another program.
    """
    told = _replayed(file)
    return tuple(sentence for kind in KINDS for sentence in _differences(file, kind, told.pop(kind, {})))


def _replayed(file: ClinicFile) -> dict[str, dict[str, Plain]]:
    told: dict[str, dict[str, Plain]] = {}
    with file.read() as db:
        marks = ", ".join("?" * len(_CHANGES))
        for row in db.table("audit_event").rows_where(f"action IN ({marks})", _CHANGES, order_by="seq"):
            records = told.setdefault(row["kind"], {})
            if row["action"] == "create":
                records[row["key"]] = json.loads(row["new"])
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
