"""Chairs and beds are alike, so one row a minute counts them; beds again for those who need one."""

from planner.layout.place_counts import BEDS, CHAIRS
from planner.layout.solver.counts import Counts


def constrain(counts: Counts) -> None:
    """No more in chairs and beds than there are, nor in beds alone."""
    for places in (CHAIRS, BEDS):
        counts.limit_places(places)
