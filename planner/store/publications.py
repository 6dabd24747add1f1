"""The rows behind calendar events: how each is named, and what was last said of it where and when."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from planner.store.engine import Database


class Event(NamedTuple):
    """A row of calendar_event."""

    uid: str
    visit_key: str
    part: str
    created: str
    revised: str
    sequence: int


class Publication(NamedTuple):
    """A row of calendar_publication: what was last told of an event under one start and place."""

    uid: str
    start: str
    end: str
    place: str
    cancelled: int
    sequence: int
    revised: str


# An edit of another window may have raised the event since: what is higher stays.
_KEEP_EVENT = """
INSERT INTO calendar_event (uid, visit_key, part, created, revised, sequence, published)
VALUES (?, ?, ?, ?, ?, ?, 1)
ON CONFLICT (uid) DO UPDATE SET published = 1, sequence = max(sequence, excluded.sequence),
  revised = CASE WHEN sequence > excluded.sequence THEN revised ELSE excluded.revised END
"""
_KEEP_PUBLICATION = """
INSERT INTO calendar_publication (key, uid, start, "end", place, cancelled, sequence, revised)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET "end" = excluded."end",
  cancelled = excluded.cancelled, sequence = excluded.sequence, revised = excluded.revised
WHERE sequence <= excluded.sequence
"""


_PUBLICATIONS = """
SELECT uid, start, "end", place, cancelled, sequence, revised FROM calendar_publication ORDER BY sequence
"""


def events(db: Database) -> Iterator[Event]:
    """Every event that was ever named."""
    rows = db.execute("SELECT uid, visit_key, part, created, revised, sequence FROM calendar_event")
    return map(Event._make, rows)


def first_named(db: Database) -> Iterator[tuple[str, str]]:
    """The visit and UID of every event, the first named first: rows are only added, and copies keep order."""
    rows = db.execute("SELECT visit_key, uid FROM calendar_event ORDER BY rowid")
    return ((visit_key, uid) for visit_key, uid in rows)


def publications(db: Database) -> dict[str, list[Publication]]:
    """Everything told of each event, the latest last."""
    told: dict[str, list[Publication]] = {}
    for row in db.execute(_PUBLICATIONS):
        told.setdefault(row[0], []).append(Publication._make(row))
    return told


def keep(db: Database, named: Iterable[Event], said: Iterable[Publication]) -> None:
    """Note that calendars were told these, within the caller's transaction."""
    db.conn.executemany(_KEEP_EVENT, named)
    db.conn.executemany(_KEEP_PUBLICATION, ((f"{p.uid} {p.start} {p.place}", *p) for p in said))
