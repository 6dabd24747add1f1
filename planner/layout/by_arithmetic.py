"""What can be proven of a layout without a search, and the layout that reaches it where one is soon found."""

from planner.layout.best import Best
from planner.layout.bounds import Bounds
from planner.layout.goals import LATE, MOVED, OVERLOAD, UNPLACED
from planner.layout.tight_fit import tight_fits


def reach_bounds(best: Best) -> None:
    """Better the best so far, and prove of it what arithmetic can: some hundredths of a second at most."""
    bounds = Bounds(best.day)
    shared = bounds.shared()
    least = bounds.least(shared)
    if best.value(UNPLACED) or any(best.value(goal) > least.get(goal, 0) for goal in (MOVED, LATE, OVERLOAD)):
        for times in tight_fits(bounds, shared):
            best.offer(times)
            if best.value(LATE) <= least.get(LATE, 0):
                break
    if best.value(UNPLACED) == 0 and best.value(MOVED) == 0:
        for goal, bound in least.items():
            best.prove(goal, bound)
