"""The steps of one visit as they are planned, or as they run from what was noted of it."""

from collections.abc import Iterable
from datetime import datetime

from planner.answers.courses import Courses
from planner.answers.days import Days
from planner.answers.placed import DueVisit
from planner.model.attendance import Attendance
from planner.model.treatment import DoseGiven
from planner.model.visit_path import VisitPath
from planner.schedule.bedside import actual_path


def visit_path(days: Days, courses: Courses, subject_id: str, code: str) -> VisitPath:
    """One visit on the day it has.

    Raises:
        UnknownParticipant, UnknownVisit: there is no such visit.
    """
    visit = courses.visit(subject_id, code)
    due = days.as_due(subject_id, visit, visit.day or visit.planned.nominal)
    history = courses.history_of(subject_id)
    noted = next((one for one in history.attendances if one.visit == code), None)
    doses = tuple(dose for dose in history.given if dose.visit == code)
    at, path = begins(due, noted, doses), due.path
    if at is not None and due.assignment is None:
        path = actual_path(path, arrival=at, attendance=noted, doses=doses)
    return VisitPath(path, at, runs=at is not None and due.has_begun)


def begins(visit: DueVisit, noted: Attendance | None, doses: Iterable[DoseGiven]) -> datetime | None:
    """The instant from which a visit's minutes are counted: where it is placed, else what was noted first."""
    if visit.assignment is not None:
        return visit.assignment.arrival
    arrived = (noted.arrived, noted.in_chair) if noted is not None else ()
    return next(filter(None, (*arrived, *(dose.started for dose in doses))), None)
