"""Which event of a shared calendar a visit's stay is: named by an edit, and kept past any undo.

A stay has one random UID for ever (RFC 7986 5.3), and its SEQUENCE only rises (RFC 5545 3.8.7.4): neither is
undone with an edit. An edit that changes what a published event says raises SEQUENCE by one, by two if it
leaves its day or its place: the number between is that of the cancellation which stays behind there.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import uuid4

from planner.store.codec import instant_text
from planner.store.engine import Database
from planner.store.records import Plain, RecordChange, chunks
from planner.store.rows import insert_rows

PARTS = ("chair", "slot")
_STANDS = ("booked", "done")


def revise(db: Database, changes: Sequence[RecordChange], *, at: datetime) -> None:
    """Raise the events whose stays an edit changes, and name new ones. Within the edit's transaction."""
    raises: dict[tuple[str, str], int] = {}
    placed: set[tuple[str, str]] = set()
    for change in changes:
        for part, by in _raises(change):
            raises[change.key, part] = max(by, raises.get((change.key, part), 0))
            if change.kind == "assignment" and _said(change.after, part):
                placed.add((change.key, part))
    revised = instant_text(at)
    known = _uids(db, [visit_key for visit_key, _ in raises])
    born = [name for name in raises if name in placed and name not in known]
    insert_rows(db, "calendar_event", [_new_event(*name, revised) for name in born])
    db.conn.executemany(
        "UPDATE calendar_event SET revised = ?, sequence = sequence + published * ? WHERE uid = ?",
        [(revised, by, known[name]) for name, by in raises.items() if name in known],
    )


def _raises(change: RecordChange) -> Iterator[tuple[str, int]]:
    """By how much each part's event rises."""
    before, after = change.before, change.after
    if change.kind == "assignment":
        for part in PARTS:
            was, now = _said(before, part), _said(after, part)
            if was != now:
                yield part, 2 if was and now and _left(was, now) else 1
    elif change.kind == "visit" and before is not None and after is not None:
        if before["booked"] != after["booked"]:
            yield from ((part, 2) for part in PARTS)
        elif (before["status"] in _STANDS) != (after["status"] in _STANDS):
            yield from ((part, 1) for part in PARTS)


def _said(assignment: Plain | None, part: str) -> tuple[str, str, str] | None:
    """What an assignment lets the event of a part say: day, arrival and place."""
    if assignment is None or assignment[part] is None:
        return None
    return assignment["on"], assignment["arrival"], assignment[part]


def _left(was: tuple[str, str, str], now: tuple[str, str, str]) -> bool:
    """Does a calendar of the old day, or of the old place, stay behind?"""
    return was[0] != now[0] or was[2] != now[2]


def _uids(db: Database, visit_keys: Sequence[str]) -> dict[tuple[str, str], str]:
    table = db.table("calendar_event")
    return {
        (row["visit_key"], row["part"]): row["uid"]
        for keys in chunks(sorted(set(visit_keys)))
        for row in table.rows_where(f"visit_key IN ({','.join('?' * len(keys))})", keys)
    }


def _new_event(visit_key: str, part: str, created: str) -> dict[str, object]:
    return {
        "uid": str(uuid4()),
        "visit_key": visit_key,
        "part": part,
        "created": created,
        "revised": created,
        "sequence": 0,
        "published": 0,
    }
