"""What a solver in another process told of a day: believed only where the rules find nothing."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from planner.layout.best import Best
from planner.layout.by_arithmetic import reach_bounds
from planner.layout.day import Day
from planner.layout.day_json import Plain, result_from_plain
from planner.layout.first_fit import first_fit
from planner.layout.goals import GOALS, values
from planner.layout.result import LayoutResult
from planner.layout.soundness import unexcused
from planner.model.day_layout import DayLayout, Goal, LayoutStatus, Unplaced

OnLayout = Callable[[LayoutResult], None]


class SolverEnded(Exception):
    """The process is gone, or says what no solver says."""


class Told:
    """The best layout heard of. Nothing is believed before the rules have looked at it."""

    def __init__(self, day: Day, on_layout: OnLayout | None) -> None:
        """Begin with the simple layout of a day; each better one goes to ``on_layout``."""
        self._day, self._on_layout, self._began = day, on_layout, monotonic()
        self.best, self.is_answered = _first(day), False
        self._tell()

    def is_settled(self) -> bool:
        """Is nothing left to search? Then no solver has to be started."""
        best = Best(self._day, self.best.placements, lambda _: None)
        reach_bounds(best)
        found = best.result()
        if found.layout.status is not LayoutStatus.OPTIMAL:
            return False
        self._take(found)
        return True

    def hear(self, said: Plain) -> None:
        """Take in a layout that breaks no rule and is no worse.

        Raises:
            SolverEnded: the solver failed, or its answer is none.
        """
        if "failed" in said:
            raise SolverEnded(f"the solver met an error ({said['failed']})")
        try:
            result = result_from_plain(said["layout"])
            sound = result.layout.on == self._day.on and not unexcused(self._day, result.placements)
        except (KeyError, TypeError, ValueError) as error:
            raise SolverEnded("the solver's answer could not be read") from error
        if not sound:
            raise SolverEnded("the solver's layout breaks a rule")
        if values(self._day, result.placements) <= values(self._day, self.best.placements):
            self._take(result)

    def _take(self, result: LayoutResult) -> None:
        seconds = round(monotonic() - self._began, 2)
        self.best = LayoutResult(replace(result.layout, seconds=seconds), result.placements)
        self.is_answered = True
        self._tell()

    def _tell(self) -> None:
        if self._on_layout is not None:
            self._on_layout(self.best)


def _first(day: Day) -> LayoutResult:
    """The simple layout, on screen while the solver starts. Nothing is proven of it."""
    placements = first_fit(day)
    placed = {placement.key for placement in placements}
    unplaced = tuple(Unplaced(*_named(visit.key), ()) for visit in day.visits if visit.key not in placed)
    goals = tuple(
        Goal(goal.name, value, 0) for goal, value in zip(GOALS, values(day, placements), strict=True)
    )
    return LayoutResult(DayLayout(day.on, LayoutStatus.FEASIBLE, goals, unplaced, 0.0), placements)


def _named(key: str) -> tuple[str, str]:
    subject_id, _, visit = key.rpartition("/")
    return subject_id, visit
