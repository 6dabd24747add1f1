"""The goals of :mod:`planner.layout.goals` as sums over the counts; a goal with no row here costs nothing."""

from collections.abc import Callable
from itertools import chain

from ortools.sat.python import cp_model

from planner.layout.day import DayVisit
from planner.layout.goals import LATE, MOVED, PEAK, START, UNPLACED, DayGoal
from planner.layout.rules.load import Profile
from planner.layout.solver import touches
from planner.layout.solver.counts import Counts

Expression = Callable[[Counts], cp_model.LinearExprT]


def _unplaced(counts: Counts) -> cp_model.LinearExprT:
    return sum(counts.left_out)


def _moved(counts: Counts) -> cp_model.LinearExprT:
    """Told visits, less those who arrive as told: of a kind at a minute, no more than arrive then."""
    moved: list[cp_model.LinearExprT] = []
    for kind, minutes, at in zip(counts.kinds, counts.minutes, counts.at, strict=True):
        for told, how_many in kind.told.items():
            if told not in kind.arrivals:
                moved.append(how_many)
                continue
            kept = counts.cp.new_int_var(0, how_many, "")
            counts.cp.add(kept <= at[minutes.index(told)])
            moved.append(how_many - kept)
    return sum(moved)


def _late(counts: Counts) -> cp_model.LinearExprT:
    def late(visit: DayVisit, arrival: int) -> int:
        stay = visit.chair_stay
        return 0 if stay is None else max(0, arrival + stay.end - counts.day.finish_by)

    return _weighted(counts, late)


def _start(counts: Counts) -> cp_model.LinearExprT:
    return _weighted(counts, lambda _, arrival: arrival - counts.day.opens)


def _peak(counts: Counts) -> cp_model.LinearExprT:
    """A variable no smaller than the touches at any minute of a shift."""
    day = counts.day
    nurses = Profile(day.nurses)
    carried = ((at, at + n, 1) for stay in day.carried for at, n in stay.touches)
    standing = Profile(chain(counts.standing(touches.drawn), carried))
    on_shift = (minute for start, end, _ in day.nurses for minute in standing.steps(start, end))
    least = max(map(standing.at, on_shift), default=0)
    peak = counts.cp.new_int_var(least, max(least, nurses.peak), "")
    for now, variables, amounts in counts.rows(touches.drawn, {*nurses.minutes, *standing.minutes}):
        if nurses.at(now):
            load = cp_model.LinearExpr.weighted_sum(variables, amounts)
            counts.cp.add(load + standing.at(now) <= peak)
    return peak


def _weighted(counts: Counts, cost: Callable[[DayVisit, int], int]) -> cp_model.LinearExprT:
    """The sum over all visits of a cost that depends on each arrival alone."""
    variables: list[cp_model.IntVar] = []
    costs: list[int] = []
    for kind, minutes, at in zip(counts.kinds, counts.minutes, counts.at, strict=True):
        for minute, count in zip(minutes, at, strict=True):
            if price := cost(kind.visit, minute):
                variables.append(count)
                costs.append(price)
    fixed = sum(cost(visit, visit.arrival) for visit in counts.pinned if visit.arrival is not None)
    return cp_model.LinearExpr.weighted_sum(variables, costs) + fixed


EXPRESSIONS: tuple[tuple[DayGoal, Expression], ...] = (
    (UNPLACED, _unplaced),
    (MOVED, _moved),
    (LATE, _late),
    (PEAK, _peak),
    (START, _start),
)
