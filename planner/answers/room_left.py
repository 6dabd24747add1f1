"""Whether a day that is laid out has a place left for one visit more."""

from collections.abc import Sequence

from planner.answers.day_problem import day_to_lay_out
from planner.answers.placed import DueVisit
from planner.layout.first_fit import first_fit
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock


def has_room(
    clinic: Clinic, clock: DayClock, visit: DueVisit, *, due: Sequence[DueVisit], around: Sequence[DueVisit]
) -> bool:
    """Can the visit be placed beside those that have a place, at the times they were told?

    By the simple layout: where it finds a place there is one; where it finds none the solver may still.
    """
    others = tuple(other for other in due if other.assignment is not None and other.key != visit.key)
    day = day_to_lay_out(clinic, clock, due=(*others, visit), around=around)
    placed = {placement.key for placement in first_fit(day)}
    return visit.key in placed
