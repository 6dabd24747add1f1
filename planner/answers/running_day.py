"""A day as it runs, put together from its visits and from those of the night before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from planner.answers.courses import Courses
from planner.answers.next_moment import Noted, next_moment
from planner.answers.open_toxicities import open_by_subject
from planner.answers.placed import DueVisit
from planner.answers.visit_path import begins
from planner.model.attendance import Attendance
from planner.model.care_path import Check
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind
from planner.model.running import RunningDay, RunningVisit
from planner.schedule.bedside import actual_path
from planner.schedule.checks_ahead import checks_ahead


def running_day(
    due: Sequence[DueVisit],
    carried: Sequence[DueVisit],
    courses: Courses,
    *,
    clock: DayClock,
    tolerance: int,
    beds: frozenset[str] = frozenset(),
    present: datetime | None = None,
) -> RunningDay:
    """Everybody of a day; ``carried`` are yesterday's visits, kept where they reach into it.

    A visit without a place counts once somebody has arrived for it. ``beds`` are the names of the clinic's,
    ``present`` is when it is looked at.
    """
    found = (
        _noted(visit, courses, clock, carried=is_carried, beds=beds)
        for visits, is_carried in ((carried, True), (due, False))
        for visit in visits
    )
    running = [_running(noted, courses) for noted in found if noted is not None]
    subjects = [visit.subject_id for visit in running]
    unresolved = open_by_subject(courses, subjects, clock=clock, present=present)
    visits = (
        replace(visit, toxicities=unresolved[visit.subject_id]) if visit.subject_id in unresolved else visit
        for visit in running
    )
    return RunningDay(clock, tuple(visits), tolerance)


def _noted(
    visit: DueVisit, courses: Courses, clock: DayClock, *, carried: bool, beds: frozenset[str]
) -> Noted | None:
    """None for a visit that has no time yet, or is over for this day."""
    history, code = courses.history_of(visit.subject_id), visit.template.code
    attendance = next((one for one in history.attendances if one.visit == code), None)
    attendance = attendance or Attendance(visit.subject_id, code)
    doses = {dose.agent: dose for dose in history.given if dose.visit == code}
    at, path = begins(visit, attendance, doses.values()), visit.path
    if at is None:
        return None
    if visit.assignment is None:
        path = actual_path(path, arrival=at, attendance=attendance, doses=tuple(doses.values()))
    in_bed = visit.assignment is not None and visit.assignment.chair in beds
    noted = Noted(visit, attendance, doses, path, at, clock, carried, in_bed)
    is_over = noted.is_closed and attendance.discharged is not None
    return None if is_over or (carried and noted.minute(path.minutes) <= 0) else noted


def _running(noted: Noted, courses: Courses) -> RunningVisit:
    visit = noted.visit
    return RunningVisit(
        visit_key=visit.key,
        subject_id=visit.subject_id,
        visit=visit.template.code,
        agents=visit.template.agents,
        stays=tuple(_stays(noted)),
        moment=next_moment(noted),
        ahead=_ahead(noted, courses),
        ends=noted.minute(noted.path.minutes),
        has_begun=visit.has_begun,
        carried=noted.carried,
        is_closed=noted.is_closed,
    )


def _ahead(noted: Noted, courses: Courses) -> tuple[Check, ...]:
    """The checks not behind the visit; none before the arrival, after the discharge and of the dead."""
    visit, is_stay = noted.visit, noted.is_unnoted_stay
    is_gone = noted.attendance.discharged is not None or noted.is_of_the_dead
    if is_gone or not (visit.has_begun or is_stay):
        return ()
    done = (one for one in courses.history_of(visit.subject_id).checks if one.visit == visit.template.code)
    ahead = checks_ahead(
        noted.path, started=visit.template.agents if is_stay else tuple(noted.doses), done=done
    )
    return tuple(replace(check, at=noted.minute(check.at)) for check in ahead)


def _stays(noted: Noted) -> Iterator[tuple[str, int, int]]:
    placed = noted.visit.assignment
    if placed is None:
        return
    for stay in noted.path.stays:
        name = placed.slot if stay.place is PlaceKind.SLOT else placed.chair
        if name is not None:
            yield name, noted.minute(stay.start), noted.minute(stay.end)
