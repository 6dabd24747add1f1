"""What calendars are to be told of the stays as they stand, against what they were told last."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from operator import attrgetter
from typing import NamedTuple
from uuid import uuid4

from planner.store.audit import Happening, Stamp, append
from planner.store.codec import instant_of, instant_text
from planner.store.database import ClinicFile
from planner.store.publications import Event, Publication, events, first_named, keep, publications
from planner.store.records import to_json
from planner.store.who import Who


class Stay(NamedTuple):
    """One stay as it stands now: ``part`` is chair (or bed) or slot; ``start`` and ``end`` are instants."""

    visit_key: str
    part: str
    start: datetime
    end: datetime
    place: str


@dataclass(frozen=True, slots=True)
class EventRevision:
    """One event as a calendar is to be told of it. Instants are in UTC; ``cancelled`` ones left that time.

    ``is_news``: this revision was not published yet.
    """

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
    is_news: bool = field(compare=False)


def events_for(
    file: ClinicFile,
    stays: Iterable[Stay],
    *,
    first: datetime,
    last: datetime,
    at: datetime,
    by_place: bool = False,
) -> tuple[EventRevision, ...]:
    """The events of these stays, and the cancellations of those that left [first, last) since they were told.

    One event a UID. Where each place has a calendar of its own (``by_place``), also one for every place that
    a stay was told to be in and has left: its number is lower than that of the stay where it is now.

    ``at`` is the revision of what the store has not seen change: a new stay, or one that a new study file
    made longer. Asked again after ``mark_published``, the same stays give the same events, in order of start.

    Raises:
        StoreError: the file cannot be read.
    """
    with file.read() as db:
        named = {(event.visit_key, event.part): event for event in events(db)}
        told = publications(db)
    live = [_live(stay, named.get((stay.visit_key, stay.part)), told, at=at) for stay in stays]
    standing = {event.uid: event.place for event in live}
    bounds = instant_text(first), instant_text(last)
    gone = (
        _cancelled(event, publication, at=at)
        for event in named.values()
        for publication in _left(told.get(event.uid, ()), bounds=bounds, by_place=by_place)
        if (by_place or event.uid not in standing) and publication.place != standing.get(event.uid)
    )
    return tuple(sorted((*live, *gone), key=attrgetter("start", "uid", "place")))


def first_uids(file: ClinicFile) -> tuple[tuple[str, str], ...]:
    """Every visit that was ever placed, in the order in which that first happened, with its first UID.

    An event is never deleted, so what stands first for a participant stays so.

    Raises:
        StoreError: the file cannot be read.
    """
    with file.read() as db:
        return tuple(first_named(db))


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
    news = [event for event in events if event.is_news]
    with file.write() as db:
        told = Happening("export", new=to_json({"what": what, "events": len(events), "news": len(news)}))
        append(db, (told,), stamp=stamp, audit_key=file.audit_key)
        db.table("audit_ctx").insert({"id": 1, "txn": stamp.txn})
        keep(
            db,
            [_event(event) for event in news if not event.cancelled],
            [_publication(event) for event in news],
        )
        db.table("audit_ctx").delete(1)


def _live(
    stay: Stay, event: Event | None, told: dict[str, list[Publication]], *, at: datetime
) -> EventRevision:
    if event is None:
        return _revision(stay, uid=str(uuid4()), created=at, revised=at, sequence=0, is_news=True)
    latest = told[event.uid][-1] if event.uid in told else None
    is_news = latest is None or event.sequence > latest.sequence or not _tells(latest, stay)
    sequence, revised = event.sequence, instant_of(event.revised)
    if is_news and latest is not None and latest.sequence >= sequence:  # changed without an edit
        sequence, revised = latest.sequence + 2, at
    created = instant_of(event.created)
    return _revision(
        stay, uid=event.uid, created=created, revised=revised, sequence=sequence, is_news=is_news
    )


def _tells(told: Publication, stay: Stay) -> bool:
    return told[1:5] == (instant_text(stay.start), instant_text(stay.end), stay.place, 0)


def _revision(
    stay: Stay, *, uid: str, created: datetime, revised: datetime, sequence: int, is_news: bool
) -> EventRevision:
    return EventRevision(
        uid=uid,
        visit_key=stay.visit_key,
        part=stay.part,
        created=created.astimezone(UTC),
        revised=revised.astimezone(UTC),
        sequence=sequence,
        start=stay.start.astimezone(UTC),
        end=stay.end.astimezone(UTC),
        place=stay.place,
        cancelled=False,
        is_news=is_news,
    )


def _left(told: Iterable[Publication], *, bounds: tuple[str, str], by_place: bool) -> tuple[Publication, ...]:
    """What was last told within the bounds, if anything was: of each place, or at all."""
    within = (said for said in told if bounds[0] <= said.start < bounds[1])
    return tuple({said.place if by_place else "": said for said in within}.values())


def _cancelled(event: Event, last: Publication, *, at: datetime) -> EventRevision:
    """The cancellation of what was told last."""
    sequence, revised = last.sequence, instant_of(last.revised)
    if not last.cancelled:
        sequence += 1
        revised = instant_of(event.revised) if event.sequence > last.sequence else at.astimezone(UTC)
    return EventRevision(
        uid=event.uid,
        visit_key=event.visit_key,
        part=event.part,
        created=instant_of(event.created),
        revised=revised,
        sequence=sequence,
        start=instant_of(last.start),
        end=instant_of(last.end),
        place=last.place,
        cancelled=True,
        is_news=not last.cancelled,
    )


def _event(event: EventRevision) -> Event:
    created, revised = instant_text(event.created), instant_text(event.revised)
    return Event(event.uid, event.visit_key, event.part, created, revised, event.sequence)


def _publication(event: EventRevision) -> Publication:
    start, end, revised = map(instant_text, (event.start, event.end, event.revised))
    return Publication(event.uid, start, end, event.place, int(event.cancelled), event.sequence, revised)
