"""When each dose of a visit begins to run in, and who may get CRS from it."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.answers.courses import Courses
from planner.answers.days import Days
from planner.answers.placed import DueVisit
from planner.model.care_path import StepKind
from planner.model.interval import Interval, later
from planner.model.rescue import MayGetCrs
from planner.model.visit import PlannedDose
from planner.schedule.onset import onset_window

_DAYS_BACK = 7  # longer than any monitoring or onset window of a study file


class InfusionStart(NamedTuple):
    """The infusion start of one dose, as noted or as planned."""

    visit: DueVisit
    dose: PlannedDose
    at: datetime
    is_noted: bool


def infusion_starts(days: Days, courses: Courses, *, on: date) -> tuple[InfusionStart, ...]:
    """Those of a day and of the days before it from which anything may still be going on.

    Of whoever had died by that day nothing is.
    """
    return tuple(
        start
        for back in range(_DAYS_BACK, -1, -1)
        for visit in days.due(on - timedelta(days=back))
        if not visit.is_of_the_dead(on)
        for start in _starts(visit, courses)
    )


def may_get_crs(starts: Iterable[InfusionStart], stretch: Interval, *, zone: ZoneInfo) -> Iterator[MayGetCrs]:
    """Whoever is, at some time of the stretch, inside the onset window of a dose."""
    for visit, dose, at, is_noted in starts:
        window = onset_window(visit.template.study, dose.agent, started=at)
        if window is not None and window.overlaps(stretch):
            yield MayGetCrs(
                subject_id=visit.subject_id,
                visit=visit.template.code,
                agent=dose.agent,
                started=at.astimezone(zone),
                until=window.end.astimezone(zone),
                is_noted=is_noted,
            )


def _starts(visit: DueVisit, courses: Courses) -> Iterator[InfusionStart]:
    """What was noted; else where the visit is placed; else nothing can be said yet."""
    given = {
        dose.agent: dose.started
        for dose in courses.history_of(visit.subject_id).given
        if dose.visit == visit.template.code
    }
    planned = {step.agent: step.start for step in visit.path.steps_of(StepKind.INFUSION)}
    for dose in visit.template.doses:
        noted = given.get(dose.agent)
        if noted is not None:
            yield InfusionStart(visit, dose, noted, is_noted=True)
        elif visit.assignment is not None and dose.agent in planned:
            arrival = visit.assignment.arrival
            yield InfusionStart(visit, dose, later(arrival, minutes=planned[dose.agent]), is_noted=False)
