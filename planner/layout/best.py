"""The best layout so far: takes in arrivals, keeps what is sound and better, and tells of it."""

from collections.abc import Callable
from time import monotonic

from planner.layout.colouring import coloured
from planner.layout.day import Day, Placement
from planner.layout.goals import GOALS, UNPLACED, DayGoal, values
from planner.layout.result import LayoutResult
from planner.layout.soundness import unexcused
from planner.model.day_layout import DayLayout, Goal, LayoutStatus, Unplaced


class Best:
    """Only grows better, goal by goal in strict order; bounds only rise."""

    def __init__(
        self, day: Day, placements: tuple[Placement, ...], on_layout: Callable[[LayoutResult], None]
    ) -> None:
        """Start from a layout that is sound."""
        self.day, self._on_layout, self._began = day, on_layout, monotonic()
        self.placements, self.values = placements, values(day, placements)
        self.bounds = dict.fromkeys(GOALS, 0)
        self._is_confirmed = False
        self.blocking: dict[str, tuple[str, ...]] = {}
        on_layout(self.result())

    def offer(self, times: dict[str, int]) -> bool:
        """Take these arrivals if places can be found for them, no rule is broken, and they are better.

        Returns False only when no places could be found.
        """
        placements = coloured(self.day, times)
        if placements is None:
            return False
        found = values(self.day, placements)
        if found < self.values and not unexcused(self.day, placements):
            self.placements, self.values = placements, found
            self._on_layout(self.result())
        return True

    def value(self, goal: DayGoal) -> int:
        """What the best layout reaches of a goal."""
        return self.values[GOALS.index(goal)]

    def is_proven(self, goal: DayGoal) -> bool:
        """Is it at its bound?"""
        return self.value(goal) <= self.bounds[goal]

    def prove(self, goal: DayGoal, bound: int) -> None:
        """Nothing below ``bound`` exists, the earlier goals being as good as they are."""
        if min(bound, self.value(goal)) > self.bounds[goal]:
            self.bounds[goal] = min(bound, self.value(goal))
            self._on_layout(self.result())

    def confirm(self) -> None:
        """A second search agrees that not everyone fits; until then nothing of the sort is said."""
        self._is_confirmed = True
        self._on_layout(self.result())

    @property
    def times(self) -> dict[str, int]:
        """The arrivals of the best layout."""
        return {placed.key: placed.arrival for placed in self.placements}

    def result(self) -> LayoutResult:
        """What there is to show now. A bound counts only while every earlier goal is proven."""
        goals, proven = [], True
        for goal, value in zip(GOALS, self.values, strict=True):
            bound = self.bounds[goal] if proven and (goal is not UNPLACED or self._is_confirmed) else 0
            goals.append(Goal(goal.name, value, bound))
            proven = proven and value <= bound
        placed = {placement.key for placement in self.placements}
        unplaced = []
        for visit in self.day.visits:
            if visit.key not in placed:
                subject, _, code = visit.key.rpartition("/")
                unplaced.append(Unplaced(subject, code, self.blocking.get(visit.key, ())))
        if unplaced and goals[0].is_proven:
            status = LayoutStatus.INFEASIBLE
        else:
            status = LayoutStatus.OPTIMAL if proven else LayoutStatus.FEASIBLE
        seconds = round(monotonic() - self._began, 3)
        layout = DayLayout(self.day.on, status, tuple(goals), tuple(unplaced), seconds)
        return LayoutResult(layout, self.placements)
