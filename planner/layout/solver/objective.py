"""The goals of :mod:`planner.layout.goals` as sums over the counts; a goal with no row here costs nothing.

Goals solved together are summed with weights that no later goal can outweigh: one search proves them all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from ortools.sat.python import cp_model

from planner.layout.day import DayVisit
from planner.layout.goals import LATE, MOVED, OVERLOAD, START, UNPLACED, DayGoal, calm
from planner.layout.rules.load import Profile
from planner.layout.solver import touches
from planner.layout.solver.counts import Counts


@dataclass(frozen=True, slots=True)
class Sum:
    """A goal as a sum over the counts, and a value that it never exceeds."""

    goal: DayGoal
    expression: cp_model.LinearExprT
    most: int


def goal_sums(counts: Counts) -> Iterator[tuple[Sum, ...]]:
    """The goals in their order, those solved together side by side; each is written once it is asked for.

    Whom to move is settled alone: a nurse who plans a day again wants to know that first.
    """
    yield (Sum(UNPLACED, sum(counts.left_out), len(counts.day.visits)),)
    if any(kind.told for kind in counts.kinds):
        yield (_moved(counts),)
    yield _late(counts), _overload(counts)
    yield (_start(counts),)


def weighted(sums: tuple[Sum, ...]) -> cp_model.LinearExprT:
    """One sum in which no later goal can outweigh an earlier one."""
    return sum(own.expression * weight for own, weight in zip(sums, _weights(sums), strict=True))


def bounds(sums: tuple[Sum, ...], bound: int, values: tuple[int, ...]) -> tuple[int, ...]:
    """What a lower bound of the weighted sum says of each goal, where these values have been reached.

    A goal's bound follows once all goals before it are at theirs; the others have none yet (0).
    """
    found, left = [], bound
    for weight, value in zip(_weights(sums), values, strict=True):
        least = max(0, left // weight)
        found.append(min(least, value))
        if least < value:
            break
        left -= value * weight
    return (*found, *(0 for _ in range(len(sums) - len(found))))


def _weights(sums: tuple[Sum, ...]) -> tuple[int, ...]:
    weights = [1]
    for later in reversed(sums[1:]):
        weights.append(weights[-1] * (later.most + 1))
    return tuple(reversed(weights))


def _moved(counts: Counts) -> Sum:
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
    return Sum(MOVED, sum(moved), len(counts.day.visits))


def _late(counts: Counts) -> Sum:
    def late(visit: DayVisit, arrival: int) -> int:
        stay = visit.chair_stay
        return 0 if stay is None else max(0, arrival + stay.end - counts.day.finish_by)

    return _total(counts, LATE, late)


def _start(counts: Counts) -> Sum:
    return _total(counts, START, lambda _, arrival: max(0, arrival - counts.day.opens))


def _overload(counts: Counts) -> Sum:
    """A variable no smaller than the touches at any minute of a shift, less those that are calm."""
    day = counts.day
    nurses, calmly = Profile(day.nurses), Profile((start, end, calm(day, n)) for start, end, n in day.nurses)
    carried = ((at, at + n, 1) for stay in day.carried for at, n in stay.touches)
    standing = Profile(chain(counts.standing(touches.drawn), carried))
    on_shift = (minute for start, end, _ in day.nurses for minute in standing.steps(start, end))
    least = max((standing.at(minute) - calmly.at(minute) for minute in on_shift), default=0)
    most = max(0, least, nurses.peak - calm(day, nurses.peak))
    overload = counts.cp.new_int_var(max(0, least), most, "")
    for now, variables, amounts in counts.rows(touches.drawn, {*nurses.minutes, *standing.minutes}):
        if nurses.at(now):
            load = cp_model.LinearExpr.weighted_sum(variables, amounts)
            counts.cp.add(load + standing.at(now) - calmly.at(now) <= overload)
    return Sum(OVERLOAD, overload, most)


def _total(counts: Counts, goal: DayGoal, cost: Callable[[DayVisit, int], int]) -> Sum:
    """The sum over all visits of a cost that depends on each arrival alone."""
    variables: list[cp_model.IntVar] = []
    costs: list[int] = []
    most = fixed = sum(cost(visit, visit.arrival) for visit in counts.pinned if visit.arrival is not None)
    for kind, minutes, at in zip(counts.kinds, counts.minutes, counts.at, strict=True):
        prices = [cost(kind.visit, minute) for minute in minutes]
        most += len(kind.visits) * max(prices, default=0)
        variables += [count for count, price in zip(at, prices, strict=True) if price]
        costs += [price for price in prices if price]
    return Sum(goal, cp_model.LinearExpr.weighted_sum(variables, costs) + fixed, most)
