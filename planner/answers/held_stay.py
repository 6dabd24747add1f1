"""The stay in which somebody is by what was noted, and how long it would still take."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.model.care_path import CarePath, Stay
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind
from planner.model.visit import VisitStatus
from planner.schedule.still_there import minutes_to_go, stay_held


class HeldStay(NamedTuple):
    """Somebody in a place, in minutes of the day's clock.

    ``until`` is when the stay ends as it runs; ``to_go`` how many minutes it would still take once that has
    passed, from whenever what has not ended is taken up.
    """

    visit: DueVisit
    stay: Stay
    until: int
    to_go: int


def held_stay(visit: DueVisit, courses: Courses, clock: DayClock) -> HeldStay | None:
    """None where nobody is: nothing was noted, or the discharge, or the visit is recorded as done.

    Nor is a stay that should have ended before the day: it is on no board of it.
    """
    if not visit.has_begun or visit.status is VisitStatus.DONE or visit.assignment is None:
        return None
    code, history = visit.template.code, courses.history_of(visit.subject_id)
    attendance = next((one for one in history.attendances if one.visit == code), None)
    doses = tuple(dose for dose in history.given if dose.visit == code)
    stay = stay_held(visit.path, attendance=attendance, doses=doses)
    if stay is None:
        return None
    until = clock.minute(visit.assignment.arrival) + stay.end
    return HeldStay(visit, stay, until, minutes_to_go(visit.path, stay, doses=doses)) if until > 0 else None


def place_of(visit: DueVisit, stay: Stay) -> str | None:
    """The chair, bed or slot that a visit has for one of its stays."""
    if visit.assignment is None:
        return None
    return visit.assignment.slot if stay.place is PlaceKind.SLOT else visit.assignment.chair


def prolonged(
    visits: Iterable[DueVisit], courses: Courses, *, clock: DayClock, now: datetime
) -> tuple[DueVisit, ...]:
    """The visits of a day; of who is over time at ``now``, what has not ended is counted from then.

    So that nobody is given a place in which somebody still is. On another day than that of ``now`` they are
    as they were.
    """
    if now.astimezone(clock.zone).date() != clock.on:
        return tuple(visits)
    minute = clock.minute(now)
    return tuple(_prolonged(visit, held_stay(visit, courses, clock), minute) for visit in visits)


def _prolonged(visit: DueVisit, held: HeldStay | None, minute: int) -> DueVisit:
    if held is None or held.until >= minute:
        return visit
    more = minute + max(1, held.to_go) - held.until
    return visit._replace(path=_longer(visit.path, held.stay, more))


def _longer(path: CarePath, held: Stay, more: int) -> CarePath:
    """The path with a stay so many minutes longer, and those that follow it so much later."""
    stays = (
        stay if stay.start < held.start
        else replace(stay, start=stay.start + (more if stay.start > held.start else 0), end=stay.end + more)
        for stay in path.stays
    )  # fmt: skip
    return replace(path, stays=tuple(stays))
