"""The audit trail: who changed what, when, from what to what, and why; each row sealed onto the one before.

A row's hash covers all its columns and the hash before it, so a row altered or missing in the middle shows;
rows cut off the end show against an anchor, a head that was kept elsewhere. Tamper-evident, not tamper-proof.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from planner.model.audit_entry import AuditEntry
from planner.store.codec import instant_of, instant_text
from planner.store.database import ClinicFile
from planner.store.engine import Database
from planner.store.rows import insert_rows
from planner.store.who import Who

COLUMNS = (
    "seq", "txn", "at", "offset_minutes", "login", "os_user", "host", "session", "app_version", "action",
    "kind", "key", "field", "old", "new", "reason", "prev_hash",
)  # fmt: skip
_START = "0" * 64
OF_SUBJECT = (
    "(kind IN ('participant', 'off_treatment') AND key = :subject) OR substr(key, 1, :letters) = :prefix"
)
"""Rows about one participant; ``letters`` is the length of ``prefix``, the subject id with a stroke."""
_CLOCK_TOLERANCE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the audit rows of one transaction share. ``at`` carries its zone."""

    txn: str
    who: Who
    at: datetime
    offset_minutes: int


class Happening(NamedTuple):
    """What one audit row tells; ``old`` and ``new`` are JSON text."""

    action: str
    kind: str | None = None
    key: str | None = None
    field: str | None = None
    old: str | None = None
    new: str | None = None
    reason: str | None = None


class Head(NamedTuple):
    """The last row of the trail: kept elsewhere, it is an anchor. ``seq`` is 0 when there is no row."""

    seq: int
    hash: str


def append(db: Database, happenings: Sequence[Happening], *, stamp: Stamp, audit_key: bytes | None) -> None:
    """Add rows to the trail, within the caller's transaction."""
    last = last_row(db)
    told = [*_clock_warning(db, stamp.at), *happenings]
    who = stamp.who
    shared = (
        stamp.txn, instant_text(stamp.at), stamp.offset_minutes,
        who.login, who.os_user, who.host, who.session, who.app_version,
    )  # fmt: skip
    seq, prev_hash = last
    rows: list[dict[str, Any]] = []
    for happening in told:
        seq += 1
        values = (seq, *shared, *happening, prev_hash)
        prev_hash = digest(values, audit_key=audit_key)
        rows.append(dict(zip((*COLUMNS, "hash"), (*values, prev_hash), strict=True)))
    insert_rows(db, "audit_event", rows)


def digest(values: Sequence[Any], *, audit_key: bytes | None) -> str:
    """The seal of one row: SHA-256 over its columns as a JSON list, keyed if there is a key.

    A list, and not the columns run together, so that nothing can be shifted from one into the next.
    """
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    if audit_key is not None:
        return hmac.new(audit_key, text, "sha256").hexdigest()
    return hashlib.sha256(text).hexdigest()


def head(file: ClinicFile) -> Head:
    """The last row's number and hash, to keep elsewhere as an anchor."""
    with file.read() as db:
        return last_row(db)


def origin(file: ClinicFile) -> str:
    """The hash of the first row, which no two files share; empty before there is one."""
    with file.read() as db:
        row = db.execute("SELECT hash FROM audit_event WHERE seq = 1").fetchone()
    return "" if row is None else str(row[0])


def verify_chain(file: ClinicFile, *, anchors: Sequence[Head] = ()) -> tuple[str, ...]:
    """What is wrong with the trail, the first fault only; empty when it is whole."""
    with file.read() as db:
        fault = next(_faults(db, audit_key=file.audit_key, anchors=dict(anchors)), None)
    return () if fault is None else (fault,)


def extent(file: ClinicFile) -> tuple[int, datetime | None]:
    """How many rows the trail has, and when the first was written; None while there is none."""
    with file.read() as db:
        row = db.execute(
            "SELECT max(seq), (SELECT at FROM audit_event WHERE seq = 1) FROM audit_event"
        ).fetchone()
    return int(row[0] or 0), None if row[1] is None else instant_of(row[1])


def last_row(db: Database) -> Head:
    """The head, within the caller's transaction."""
    row = db.execute("SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*(row or (0, _START)))


def _clock_warning(db: Database, at: datetime) -> Iterator[Happening]:
    """The order of the trail is ``seq``; a clock that was set back is told of, not believed."""
    row = db.execute("SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1").fetchone()
    if row is not None and at < instant_of(row[0]) - _CLOCK_TOLERANCE:
        yield Happening("clock_warning", old=json.dumps(row[0]), new=json.dumps(instant_text(at)))


def _faults(db: Database, *, audit_key: bytes | None, anchors: dict[int, str]) -> Iterator[str]:
    prev_hash, seq = _START, 0
    for row in db.table("audit_event").rows_where(order_by="seq"):
        seq += 1
        if row["seq"] != seq:
            yield f"Row {seq} of the audit trail is missing."
        if row["prev_hash"] != prev_hash:
            yield f"Row {seq} of the audit trail does not follow from the row before it."
        if row["hash"] != digest([row[name] for name in COLUMNS], audit_key=audit_key):
            yield f"Row {seq} of the audit trail was altered."
        if anchors.get(seq, row["hash"]) != row["hash"]:
            yield f"The audit trail up to row {seq} was rewritten: its anchor differs."
        prev_hash = row["hash"]
    if anchors and max(anchors) > seq:
        yield f"The audit trail ends at row {seq}, though row {max(anchors)} was there."


def entry(row: dict[str, Any]) -> AuditEntry:
    """A row of the trail as a value."""
    return AuditEntry(
        seq=row["seq"],
        at=instant_of(row["at"]),
        offset_minutes=row["offset_minutes"],
        who=row["login"],
        host=row["host"],
        action=row["action"],
        kind=row["kind"],
        key=row["key"],
        field=row["field"],
        old=row["old"],
        new=row["new"],
        reason=row["reason"],
    )
