"""Goal after goal: the best value of each is proven where it can be, kept, and the next one begun."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from time import monotonic

from planner.layout.best import Best
from planner.layout.by_arithmetic import reach_bounds
from planner.layout.day import Day
from planner.layout.first_fit import first_fit
from planner.layout.goals import UNPLACED
from planner.layout.result import LayoutResult
from planner.layout.solver.counts import Counts
from planner.layout.solver.model import ruled
from planner.layout.solver.objective import Sum, bounds, goal_sums, weighted
from planner.layout.solver.search import Effort, Found, Search
from planner.layout.solver.why_not import blocking_rules, fits

MANDATORY_SHARE = 0.5
"""Of the time, how long everyone must be placed before visits may be left out."""
SECOND_OPINION_SHARE = 0.5
"""Of the time then left, what the second opinion on "not everyone fits" may take."""
RECOLOURINGS = 5
"""How often arrivals without places are ruled out before the best so far is kept."""


def solve(
    day: Day, *, effort: Effort, on_layout: Callable[[LayoutResult], None] = lambda _: None
) -> LayoutResult:
    """The best layout found in the time, and what is proven of it; each better one goes to ``on_layout``.

    Everyone must be placed at first; visits may be left out only once that is shown to be impossible, or has
    taken half of the time.
    """
    began = monotonic()
    best = Best(day, first_fit(day), on_layout)
    reach_bounds(best)
    while_all = effort if best.value(UNPLACED) == 0 else effort.share(MANDATORY_SHARE)
    if not _reach(best, ruled(day), while_all, everyone=True):
        _reach(best, ruled(day), effort.after(began), everyone=False)
        _confirm(best, effort.after(began).share(SECOND_OPINION_SHARE))
        unplaced = tuple(visit.key for visit in day.visits if visit.key not in best.times)
        best.blocking = blocking_rules(
            day, unplaced, at_least=best.bounds[UNPLACED], effort=effort.after(began)
        )
    return best.result()


def _reach(best: Best, counts: Counts, effort: Effort, *, everyone: bool) -> bool:
    """Each group of goals in turn; False if everyone was to be placed and no such layout was found."""
    search = Search(counts, effort)
    groups = goal_sums(counts)
    unplaced = next(groups)
    if everyone:
        counts.cp.add(sum(counts.left_out) == 0)
    for sums in groups if everyone else chain((unplaced,), groups):
        goals = tuple(own.goal for own in sums)
        if not everyone or best.value(UNPLACED) > 0 or not all(map(best.is_proven, goals)):
            found = _searched(best, search, sums, everyone=everyone)
            if everyone and best.value(UNPLACED) > 0:
                return False
            reached = tuple(map(best.value, goals))
            for goal, bound in zip(goals, bounds(sums, found.bound, reached), strict=True):
                best.prove(goal, bound)
        for own in sums:
            counts.cp.add(own.expression <= best.value(own.goal))
    return True


def _searched(best: Best, search: Search, sums: tuple[Sum, ...], *, everyone: bool) -> Found:
    """Search; where no places are found for the best arrivals, rule those out and search again.

    The bound is that of the first search: what was ruled out later is no longer in the others'.
    """
    first: Found | None = None
    for _ in range(RECOLOURINGS):
        if not everyone or best.value(UNPLACED) == 0:  # what cannot be completed only misleads
            search.counts.hint(best.times)
        found = search.minimise(weighted(sums), on_times=best.offer)
        first = first or found
        if found.times is None or best.offer(found.times):
            break
        search.counts.rule_out(found.times)
    assert first is not None
    return first


def _confirm(best: Best, effort: Effort) -> None:
    """Believe that not everyone fits only if a search that goes another way says so too."""
    missing = best.value(UNPLACED)
    other = replace(effort, presolve=False, seed=effort.seed + 1)
    is_proven_once = missing and best.bounds[UNPLACED] == missing
    if is_proven_once and fits(best.day, effort=other, leaving_out=missing - 1) is False:
        best.confirm()
