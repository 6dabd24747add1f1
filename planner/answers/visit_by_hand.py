"""One visit with the day around it, ready to be moved by a person."""

from datetime import datetime

from planner.answers.courses import Courses
from planner.answers.day_problem import day_to_lay_out, placements
from planner.answers.days import Days
from planner.answers.held_stay import prolonged
from planner.errors import EditRefused
from planner.layout.by_hand import ByHand
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.visit import VisitStatus


def visit_by_hand(
    days: Days,
    courses: Courses,
    *,
    clinic: Clinic,
    visit_key: str,
    since: datetime,
    hours: float | None = None,
) -> ByHand:
    """The visit beside all others of its day, as of ``since``.

    ``hours``: as it would be, monitored for so long.

    Raises:
        UnknownParticipant, UnknownVisit: there is no such visit.
        EditRefused: no day is booked or proposed for it, or it has taken place.
    """
    subject_id, _, code = visit_key.partition("/")
    visit = courses.visit(subject_id, code)
    if visit.status is VisitStatus.DONE:
        raise EditRefused(f"{subject_id} {code} has taken place: nothing of it can be moved.")
    on = visit.day
    due = days.due(on) if on is not None else ()
    mine = next((one for one in due if one.key == visit_key), None)
    if on is None or mine is None:
        raise EditRefused(f"{subject_id} {code} is on no day's board: book a day for it first.")
    if hours is not None:
        longer = days.as_due(subject_id, visit, on, hours=hours)
        due = tuple(longer if one is mine else one for one in due)
    clock, grid = DayClock(on, clinic.zone), clinic.settings.grid_minutes
    problem = day_to_lay_out(
        clinic,
        clock,
        due=prolonged(due, courses, clock=clock, now=since, grid=grid),
        around=prolonged(days.around(on), courses, clock=clock, now=since, grid=grid),
        since=since,
    )
    stand = placements(due, problem.clock)
    return ByHand(problem, stand, key=visit_key, only_places=mine.has_begun)
