"""Which event of a shared calendar a visit's stay is, and what calendars were last told of it.

A stay keeps one random UID for ever (RFC 7986 5.3), and its SEQUENCE only rises (RFC 5545 3.8.7.4): neither
is undone with an edit. An edit that changes what a published event says raises SEQUENCE by one, by two if it
leaves its day: the number between is that of the cancellation which stays behind on the day it left.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import uuid4

from planner.store.audit import Happening, Stamp, append
from planner.store.codec import instant_of, instant_text
from planner.store.database import ClinicFile
from planner.store.engine import Database
from planner.store.records import Plain, Row, chunks, to_json
from planner.store.who import Who

PARTS = ("chair", "slot")
_STANDS = ("booked", "done")


class RecordChange(NamedTuple):
    """One record before and after an edit, as JSON; None where there is none."""

    kind: str
    key: str
    before: Plain | None
    after: Plain | None


class Stay(NamedTuple):
    """One stay as it stands now: ``part`` is chair (or bed) or slot; ``start`` and ``end`` are instants."""

    visit_key: str
    part: str
    start: datetime
    end: datetime
    place: str


@dataclass(frozen=True, slots=True)
class EventRevision:
    """One event as a calendar is to be told of it. Instants are in UTC; ``cancelled`` ones left that time."""

    uid: str
    visit_key: str
    part: str
    created: datetime
    revised: datetime
    sequence: int
    start: datetime
    end: datetime
    place: str
    cancelled: bool


def events_for(
    file: ClinicFile, stays: Iterable[Stay], *, first: datetime, last: datetime, at: datetime
) -> tuple[EventRevision, ...]:
    """The events of these stays, and the cancellations of those that left [first, last) since they were told.

    ``at`` is the revision of what the store has not seen change: a new stay, or one that a new study file
    made longer. Asked again after ``mark_published``, the same stays give the same events, in order of start.
    """
    with file.read() as db:
        events = {(row["visit_key"], row["part"]): row for row in db.table("calendar_event").rows}
        told = _publications(db)
    live = [_live(stay, events.get((stay.visit_key, stay.part)), told, at=at) for stay in stays]
    ids = {event.uid for event in live}
    left = (row for row in events.values() if row["uid"] in told and row["uid"] not in ids)
    bounds = instant_text(first), instant_text(last)
    gone = (event for row in left for event in _cancelled(row, told[row["uid"]], bounds=bounds, at=at))
    return tuple(sorted((*live, *gone), key=lambda event: (event.start, event.uid)))


def mark_published(
    file: ClinicFile,
    events: Sequence[EventRevision],
    *,
    what: str,
    who: Who,
    at: datetime,
    offset_minutes: int,
) -> None:
    """Keep what calendars have been told, with a line in the audit trail; ``what`` says where it went.

    Raises:
        StoreError: nothing is kept.
    """
    stamp = Stamp(str(uuid4()), who, at, offset_minutes)
    with file.write() as db:
        told = Happening("export", new=to_json({"what": what, "events": len(events)}))
        append(db, (told,), stamp=stamp, audit_key=file.audit_key)
        db.table("audit_ctx").insert({"id": 1, "txn": stamp.txn})
        _keep(db, "calendar_event", "uid", (_event_row(event) for event in events if not event.cancelled))
        _keep(db, "calendar_publication", "key", (_publication_row(event) for event in events))
        db.table("audit_ctx").delete(1)


def revise(db: Database, changes: Sequence[RecordChange], *, at: datetime) -> None:
    """Raise the events whose stays an edit changes, and name new ones. Within the edit's transaction."""
    raises: dict[tuple[str, str], int] = {}
    for change in changes:
        for part, by in _raises(change):
            raises[change.key, part] = max(by, raises.get((change.key, part), 0))
    revised = instant_text(at)
    known = _uids(db, [visit_key for visit_key, _ in raises])
    placed = {
        (c.key, part) for c in changes for part in PARTS if c.kind == "assignment" and _said(c.after, part)
    }
    born = [
        {
            "uid": str(uuid4()), "visit_key": visit_key, "part": part,
            "created": revised, "revised": revised, "sequence": 0, "published": 0,
        }
        for visit_key, part in raises
        if (visit_key, part) in placed and (visit_key, part) not in known
    ]  # fmt: skip
    db.table("calendar_event").insert_all(born)
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
                yield part, 2 if was and now and was[0] != now[0] else 1
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


def _uids(db: Database, visit_keys: Sequence[str]) -> dict[tuple[str, str], str]:
    table = db.table("calendar_event")
    return {
        (row["visit_key"], row["part"]): row["uid"]
        for keys in chunks(sorted(set(visit_keys)))
        for row in table.rows_where(f"visit_key IN ({','.join('?' * len(keys))})", keys)
    }


def _publications(db: Database) -> dict[str, list[Row]]:
    """Everything told of each event, the latest last."""
    told: dict[str, list[Row]] = {}
    for row in db.table("calendar_publication").rows_where(order_by="sequence"):
        told.setdefault(row["uid"], []).append(row)
    return told


def _live(stay: Stay, event: Row | None, told: dict[str, list[Row]], *, at: datetime) -> EventRevision:
    if event is None:
        return _revision(stay, uid=str(uuid4()), created=at, revised=at, sequence=0)
    uid, created = event["uid"], instant_of(event["created"])
    latest = told[uid][-1] if uid in told else None
    if latest is None or event["sequence"] > latest["sequence"] or _tells(latest, stay):
        return _revision(
            stay, uid=uid, created=created, revised=instant_of(event["revised"]), sequence=event["sequence"]
        )
    return _revision(stay, uid=uid, created=created, revised=at, sequence=latest["sequence"] + 2)


def _tells(publication: Row, stay: Stay) -> bool:
    said = tuple(publication[name] for name in ("start", "end", "place", "cancelled"))
    return said == (instant_text(stay.start), instant_text(stay.end), stay.place, 0)


def _revision(stay: Stay, *, uid: str, created: datetime, revised: datetime, sequence: int) -> EventRevision:
    return EventRevision(
        uid=uid,
        visit_key=stay.visit_key,
        part=stay.part,
        created=created,
        revised=revised,
        sequence=sequence,
        start=stay.start.astimezone(UTC),
        end=stay.end.astimezone(UTC),
        place=stay.place,
        cancelled=False,
    )


def _cancelled(
    event: Row, told: Sequence[Row], *, bounds: tuple[str, str], at: datetime
) -> Iterator[EventRevision]:
    """The cancellation of what was last told within the bounds, if anything was."""
    within = [row for row in told if bounds[0] <= row["start"] < bounds[1]]
    if not within:
        return
    last = within[-1]
    if last["cancelled"]:
        sequence, revised = last["sequence"], instant_of(last["revised"])
    else:
        sequence = last["sequence"] + 1
        revised = instant_of(event["revised"]) if event["sequence"] > last["sequence"] else at
    yield EventRevision(
        uid=event["uid"],
        visit_key=event["visit_key"],
        part=event["part"],
        created=instant_of(event["created"]),
        revised=revised,
        sequence=sequence,
        start=instant_of(last["start"]),
        end=instant_of(last["end"]),
        place=last["place"],
        cancelled=True,
    )


def _event_row(event: EventRevision) -> Row:
    return {
        "uid": event.uid,
        "visit_key": event.visit_key,
        "part": event.part,
        "created": instant_text(event.created),
        "revised": instant_text(event.revised),
        "sequence": event.sequence,
        "published": 1,
    }


def _publication_row(event: EventRevision) -> Row:
    start = instant_text(event.start)
    return {
        "key": f"{event.uid} {start}",
        "uid": event.uid,
        "start": start,
        "end": instant_text(event.end),
        "place": event.place,
        "cancelled": int(event.cancelled),
        "sequence": event.sequence,
        "revised": instant_text(event.revised),
    }


def _keep(db: Database, table: str, pk: str, rows: Iterable[Row]) -> None:
    """Write the rows that are not there already as they are."""
    known = {row[pk]: row for row in db.table(table).rows}
    db.table(table).upsert_all([row for row in rows if known.get(row[pk]) != row], pk=pk)
