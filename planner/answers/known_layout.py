"""What is still known of a layout: it was proven for the day as it then was, and as far as it was asked."""

from collections.abc import Sequence
from dataclasses import replace

from planner.answers.day_problem import placements
from planner.answers.placed import DueVisit
from planner.layout.day import Day
from planner.layout.goals import GOALS, LATE, MOVED, OVERLOAD, START, UNPLACED, values
from planner.model.day_layout import DayLayout, Goal, LayoutStatus


def layout_now(layout: DayLayout | None, problem: Day, due: Sequence[DueVisit]) -> DayLayout | None:
    """The layout as it was kept; as one changed by hand where the day has come to other values since.

    Once somebody has arrived the day runs as it runs: only who has a place, and when, then counts as changed.
    """
    if layout is None or layout.status is LayoutStatus.BY_HAND:
        return layout
    asked = {UNPLACED, START} if any(visit.has_begun for visit in due) else {UNPLACED, LATE, OVERLOAD, START}
    kept = {goal.name: goal.value for goal in layout.goals}
    found = dict(zip(GOALS, values(problem, placements(due, problem.clock)), strict=True))
    if all(kept.get(goal.name) == found[goal] for goal in asked):
        return layout
    goals = tuple(Goal(goal.name, 0 if goal is MOVED else value, 0) for goal, value in found.items())
    return replace(layout, status=LayoutStatus.BY_HAND, goals=goals)


def beside_what_stood(layout: DayLayout) -> DayLayout:
    """Found with visits kept from moving that nobody had pinned: of the whole day, no bound is known."""
    goals = tuple(replace(goal, bound=0) for goal in layout.goals)
    is_proven = all(goal.is_proven for goal in goals)
    return replace(layout, goals=goals, status=LayoutStatus.OPTIMAL if is_proven else LayoutStatus.FEASIBLE)
