"""Places that are not free for who is due in them next: somebody is there longer than planned, or is late."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from planner.answers.courses import Courses
from planner.answers.held_stay import HeldStay, held_stays, late_stays, place_of, waits_since
from planner.answers.placed import DueVisit
from planner.model.day_clock import DayClock
from planner.model.day_layout import LATE_ARRIVAL, STILL_HELD, Finding
from planner.model.stage import Stage
from planner.model.visit import VisitStatus


class Coming(NamedTuple):
    """A stay that is not behind its visit, in minutes of the day's clock.

    ``begins`` is as it runs, ``starts`` no earlier than planned: somebody may have come too early.
    ``is_there``: by what was noted somebody is in it.
    """

    visit: DueVisit
    place: str
    begins: int
    starts: int
    ends: int
    is_there: bool


class StillHeld(NamedTuple):
    """One place, who is in it by what was noted, or comes to it, and who is due in it next."""

    held: HeldStay
    next: Coming

    @property
    def told_from(self) -> int:
        """The minute at which it is known that the next one will wait, if nothing is noted until then."""
        return self.held.lasts_beyond(self.next.starts)

    def about(self, minute: int, grid: int) -> int | None:
        """When the place is free at the earliest, rounded up; None where somebody has but to leave."""
        free = self.held.free_at(minute)
        return free + -free % grid if self.held.is_reckoned(minute) else None

    def changes(self, minute: int, grid: int) -> Iterator[int]:
        """The minutes at which it would be told otherwise."""
        about = self.about(minute, grid)
        yield from (self.told_from, self.next.starts, self.next.ends)
        if about is not None and self.told_from <= minute:
            yield self.held.lasts_beyond(about)

    @property
    def is_awaited(self) -> bool:
        """Has the one who is to hold it not come?"""
        return not self.held.visit.has_begun

    def is_told(self, minute: int) -> bool:
        """Is there something to say? Of somebody who has not come nothing once the next one has the place."""
        is_taken = self.is_awaited and (self.next.is_there or minute >= self.next.starts)
        return self.told_from <= minute and not is_taken

    def finding(self, minute: int, grid: int, clock: DayClock) -> Finding:
        """In words: a note while the next one's time is still to come."""
        holder, waiting = self.held.visit, self.next.visit
        is_ahead = minute < self.next.starts
        then = f"{'is' if is_ahead else 'was'} due there at {clock.text(self.next.starts)}"
        if self.next.is_there:
            then = "is recorded there too"
        elif waiting.stage is Stage.ARRIVED:
            then = f"has arrived and {then}"
        sentence = f"{self.next.place} {self._held_in_words(minute, grid, clock)}; {_named(waiting)} {then}."
        keys, ends = (holder.key, waiting.key), clock.instant(self.next.ends)
        if self.is_awaited:
            ends = clock.instant(self.next.starts)
            return Finding(LATE_ARRIVAL, sentence, keys, clock.on, is_note=True, until=ends)
        return Finding(STILL_HELD, sentence, keys, clock.on, is_note=is_ahead, until=ends)

    def _held_in_words(self, minute: int, grid: int, clock: DayClock) -> str:
        whom, until, about = _named(self.held.visit), clock.text(self.held.until), self.about(minute, grid)
        if self.is_awaited and about is not None:
            return f"would be held until about {clock.text(about)}, planned until {until}, if {whom} came now"
        if about is None:
            return f"is still held by {whom}, planned until {until}"
        is_held = "is held" if self.held.is_there else "will be held"
        return f"{is_held} by {whom} until about {clock.text(about)}, planned until {until}"


def still_held(
    visits: Sequence[DueVisit], courses: Courses, *, clock: DayClock, now: datetime, grid: int
) -> tuple[tuple[Finding, ...], datetime | None]:
    """What is to be said of a day's places at ``now``, and when next it is to be said otherwise.

    A note once something is late and all that has not ended, counted from now, would last beyond the
    beginning of the next one's stay; a finding once that has come. It is of the next one whose stay there is
    not over: who comes after that one is told of in turn. Of somebody late who has not come it is a note, and
    only until the next one has the place. ``grid``: so many minutes past its time something is still on time,
    and a time that is reckoned is rounded up to as many.
    """
    minute = clock.minute(now)
    places = tuple(_places(visits, courses, clock, minute, grid=grid, since=waits_since(clock, now)))
    found = tuple(one.finding(minute, grid, clock) for one in places if one.is_told(minute))
    changes = (at for one in places for at in one.changes(minute, grid) if at > minute)
    first = min(changes, default=None)
    return found, None if first is None else clock.instant(first)


def _places(
    visits: Sequence[DueVisit], courses: Courses, clock: DayClock, minute: int, *, grid: int, since: int
) -> Iterator[StillHeld]:
    held = {visit.key: held_stays(visit, courses, clock, grid=grid, since=since) for visit in visits}
    by_place: dict[str, list[Coming]] = {}
    for visit in visits:
        for coming in _coming(visit, next(iter(held[visit.key]), None), clock):
            if coming.ends > minute:
                by_place.setdefault(coming.place, []).append(coming)
    late = (one for visit in visits for one in late_stays(visit, clock, grid=grid, since=since))
    for one in (*(one for stays in held.values() for one in stays), *late):
        place = place_of(one.visit, one.stay)
        following = _after(one, by_place.get(place, ()) if place is not None else ())
        if following is not None:
            yield StillHeld(one, following)


def _after(held: HeldStay, stays: Iterable[Coming]) -> Coming | None:
    """The next of another participant; who is to be there before the end is a matter of the place's rule."""
    subject_id = held.visit.subject_id
    later = (one for one in stays if one.visit.subject_id != subject_id and one.begins >= held.until)
    return min(later, key=lambda one: (one.starts, one.visit.key), default=None)


def _coming(visit: DueVisit, held: HeldStay | None, clock: DayClock) -> Iterator[Coming]:
    if visit.assignment is None or visit.status is VisitStatus.DONE or visit.stage is Stage.DISCHARGED:
        return
    arrival = clock.minute(visit.assignment.arrival)
    for stay in visit.path.stays:
        place = place_of(visit, stay)
        if place is None or (held is not None and stay.start < held.stay.start):
            continue
        begins, ends = arrival + stay.start, arrival + stay.end
        is_there = held is not None and stay == held.stay and visit.stage is not Stage.ARRIVED
        yield Coming(visit, place, begins, max(begins, arrival), ends, is_there)


def _named(visit: DueVisit) -> str:
    return f"{visit.subject_id} {visit.template.code}"
