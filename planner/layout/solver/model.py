"""The counts of a day with all its rules as rows, or with some of them left away."""

from collections.abc import Container

from planner.layout.day import Day
from planner.layout.solver.counts import Counts
from planner.layout.solver.rule_rows import ROWS


def ruled(day: Day, *, without: Container[str] = ()) -> Counts:
    """The model of a day under every rule whose name is not in ``without``."""
    counts = Counts(day)
    for name, constrain in ROWS.items():
        if name not in without:
            constrain(counts)
    return counts
