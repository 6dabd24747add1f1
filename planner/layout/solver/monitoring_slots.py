"""Monitoring slots are alike but for the night: one row a minute for all, one for those staffed overnight."""

from planner.layout.place_counts import OVERNIGHT, SLOTS
from planner.layout.solver.counts import Counts


def constrain(counts: Counts) -> None:
    """No more in slots than there are, those carried counted; past closing only where that is staffed."""
    for places in (SLOTS, OVERNIGHT):
        counts.limit_places(places)
