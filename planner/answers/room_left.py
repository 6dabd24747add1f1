"""Whether a day that is laid out has a place left for one visit more."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from planner.answers.day_problem import day_to_lay_out, placements
from planner.answers.placed import DueVisit
from planner.layout.in_the_way import rules_in_the_way
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock

_FIRST_LOOK_MINUTES = 60  # most days have room at some full hour; only the others are searched through


def has_room(
    clinic: Clinic,
    clock: DayClock,
    visit: DueVisit,
    *,
    due: Sequence[DueVisit],
    around: Sequence[DueVisit],
    since: datetime,
) -> bool:
    """Can the visit be placed beside those that have a place, while these stay where they are?

    On the day of ``since`` only from then on.
    """
    others = tuple(other for other in due if other.assignment is not None and other.key != visit.key)
    day = day_to_lay_out(clinic, clock, due=(*others, visit), around=around, since=since)
    placed, coming = placements(others, clock), day.visit(visit.key)
    return not (
        rules_in_the_way(replace(day, grid=_FIRST_LOOK_MINUTES), coming, placed)
        and rules_in_the_way(day, coming, placed)
    )
