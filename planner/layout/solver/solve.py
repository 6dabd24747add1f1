"""Goal after goal: the best value of each is proven where it can be, kept, and the next one begun."""

from collections.abc import Callable

from planner.layout.day import Day
from planner.layout.first_fit import first_fit
from planner.layout.goals import UNPLACED
from planner.layout.result import LayoutResult
from planner.layout.solver.best import Best
from planner.layout.solver.counts import Counts
from planner.layout.solver.objective import EXPRESSIONS
from planner.layout.solver.rule_rows import ROWS
from planner.layout.solver.search import Effort, Search


def solve(
    day: Day, *, effort: Effort, on_layout: Callable[[LayoutResult], None] = lambda _: None
) -> LayoutResult:
    """The best layout found in the time, with what is proven of it; each better one goes to ``on_layout``."""
    best = Best(day, first_fit(day), on_layout)
    if not _stages(day, best, effort, everyone=True):
        _stages(day, best, effort, everyone=False)
    return best.result()


def _stages(day: Day, best: Best, effort: Effort, *, everyone: bool) -> bool:
    """Each goal in turn; False if not everyone can be placed, though all must be."""
    counts = Counts(day)
    for constrain in ROWS.values():
        constrain(counts)
    search = Search(counts, effort)
    if everyone:
        counts.cp.add(sum(counts.left_out) == 0)
    for goal, expression in EXPRESSIONS:
        wanted = expression(counts)
        if best.value(goal) > best.bounds[goal] and not (everyone and goal is UNPLACED):
            counts.hint(best.times)
            found = search.minimise(wanted, on_times=best.offer)
            if found.times is None and found.finished:
                return False
            best.prove(goal, found.bound)
        counts.cp.add(wanted <= best.value(goal))
    return True
