"""The stay in which somebody is by what was noted, and how long it would still take."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.model.attendance import Attendance
from planner.model.care_path import CarePath, Stay
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind
from planner.model.treatment import DoseGiven
from planner.model.visit import VisitStatus
from planner.schedule.still_there import awaited, leaving_minutes, stay_held


class Wait(NamedTuple):
    """Something that is not noted: late from the minute ``since`` on, with ``to_go`` minutes to follow it.

    ``is_leaving``: nothing but that somebody leaves.
    """

    since: int
    to_go: int
    is_leaving: bool = False


class HeldStay(NamedTuple):
    """Somebody in a place, or to come to it from there, in minutes of the day's clock.

    ``until`` is when the stay ends as it runs; ``waits`` are what it waits for. Each that is late counts
    from now: the place is held for what has not ended.
    """

    visit: DueVisit
    stay: Stay
    until: int
    waits: tuple[Wait, ...]
    is_there: bool = True

    def free_at(self, minute: int) -> int:
        """The earliest minute at which the place can be free, if what is late at ``minute`` is noted then."""
        counted = (minute + wait.to_go for wait in self.waits if wait.since <= minute)
        return max((self.until, *counted))

    def lasts_beyond(self, end: int) -> int:
        """The minute from which it is known to last longer than that, if nothing is noted until then."""
        return min(max(wait.since, end - wait.to_go + 1) for wait in self.waits)

    def is_reckoned(self, minute: int) -> bool:
        """Does it last longer for something of an infusion, and not only until somebody leaves?"""
        return any(wait.since <= minute and not wait.is_leaving for wait in self.waits)


def stay_now(visit: DueVisit, courses: Courses, clock: DayClock, *, since: int = 0) -> Stay | None:
    """Where somebody is. None where nobody is: nothing was noted, or the discharge, or it is put on record.

    Nor is a stay that should have ended by the minute ``since``, the beginning of the day: it was forgotten.
    """
    if not visit.has_begun or visit.status is VisitStatus.DONE or visit.assignment is None:
        return None
    attendance, doses = _noted(visit, courses)
    stay = stay_held(visit.path, attendance=attendance, doses=doses)
    is_today = stay is not None and clock.minute(visit.assignment.arrival) + stay.end > since
    return stay if is_today else None


def waits_since(clock: DayClock, now: datetime) -> int:
    """The minute since which it is waited for what is not noted: what was to be before today was forgotten.

    That is midnight; on the clock of a day to come it is as long before.
    """
    today = DayClock(now.astimezone(clock.zone).date(), clock.zone)
    return min(0, clock.minute(today.midnight))


def held_stays(
    visit: DueVisit, courses: Courses, clock: DayClock, *, grid: int, since: int = 0
) -> tuple[HeldStay, ...]:
    """The stay in which somebody is, and then those that wait for its end; none where nobody is.

    What is not noted of an infusion is late ``grid`` minutes after its time, as in the list of the running
    day. Nothing is counted from what was to be before ``since`` (``waits_since``).
    """
    stay = stay_now(visit, courses, clock, since=since)
    if stay is None or visit.assignment is None:
        return ()
    attendance, doses = _noted(visit, courses)
    begins = clock.minute(visit.assignment.arrival)
    until = begins + stay.end
    open_ones = tuple(
        one
        for one in awaited(
            visit.path,
            arrival=visit.assignment.arrival,
            attendance=attendance,
            doses=doses,
            gets_nothing=visit.gets_nothing(clock.on),
        )
        if begins + one.due >= since
    )
    found = []
    for number, each in enumerate(visit.path.stays):
        waits = [
            Wait(min(until + 1, begins + one.due + grid), max(1, more), is_leaving=more <= 0)
            for one in open_ones
            for more in (one.to_go[number],)
        ]
        if each == stay:
            waits.append(Wait(until + 1, max(1, leaving_minutes(visit.path, stay)), is_leaving=True))
        if waits and each.start >= stay.start:
            found.append(HeldStay(visit, each, begins + each.end, tuple(waits), each == stay))
    return tuple(found)


def late_stays(visit: DueVisit, clock: DayClock, *, grid: int, since: int = 0) -> tuple[HeldStay, ...]:
    """The stays of somebody who was due after ``since`` and has not come.

    From ``grid`` minutes past their time on they count from now, as they do once the arrival is noted.
    """
    placed = visit.assignment
    if placed is None or visit.has_begun or visit.status is VisitStatus.DONE:
        return ()
    begins = clock.minute(placed.arrival)
    if begins < since:
        return ()
    return tuple(
        HeldStay(visit, stay, begins + stay.end, (Wait(begins + grid, stay.end),), is_there=False)
        for stay in visit.path.stays
    )


def place_of(visit: DueVisit, stay: Stay) -> str | None:
    """The chair, bed or slot that a visit has for one of its stays."""
    if visit.assignment is None:
        return None
    return visit.assignment.slot if stay.place is PlaceKind.SLOT else visit.assignment.chair


def prolonged(
    visits: Sequence[DueVisit], courses: Courses, *, clock: DayClock, now: datetime, grid: int
) -> tuple[DueVisit, ...]:
    """The visits of a day; of who is over time at ``now``, what has not ended is counted from then.

    So that nobody is given a place in which somebody still is, or still will be on the day after. On any
    other day than these two they are as they were.
    """
    if not 0 <= (clock.on - now.astimezone(clock.zone).date()).days <= 1:
        return tuple(visits)
    minute, since = clock.minute(now), waits_since(clock, now)
    held = (held_stays(visit, courses, clock, grid=grid, since=since) for visit in visits)
    return tuple(_prolonged(visit, stays, minute) for visit, stays in zip(visits, held, strict=True))


def _prolonged(visit: DueVisit, held: tuple[HeldStay, ...], minute: int) -> DueVisit:
    longer = {one.stay: one.free_at(minute) - one.until for one in held}
    return visit._replace(path=_longer(visit.path, longer)) if any(longer.values()) else visit


def _longer(path: CarePath, longer: dict[Stay, int]) -> CarePath:
    """The path with each of these stays so many minutes longer, and those that follow so much later."""
    stays, shift = [], 0
    for stay in path.stays:
        more = max(shift, longer.get(stay, 0))
        stays.append(replace(stay, start=stay.start + shift, end=stay.end + more))
        shift = more
    return replace(path, stays=tuple(stays))


def _noted(visit: DueVisit, courses: Courses) -> tuple[Attendance | None, tuple[DoseGiven, ...]]:
    code, history = visit.template.code, courses.history_of(visit.subject_id)
    attendance = next((one for one in history.attendances if one.visit == code), None)
    return attendance, tuple(dose for dose in history.given if dose.visit == code)
