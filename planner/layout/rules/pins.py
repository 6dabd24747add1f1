"""Pins: what a person decided stays."""

from collections.abc import Iterator

from planner.layout.day import Day, Placement
from planner.model.day_layout import Finding

NAME = "pinned stays"
SENTENCE = "A pinned visit keeps its arrival and the places that were named with it."


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Each pinned visit that was moved."""
    for placed in placements:
        yield from findings_of(day, placed)


def findings_of(day: Day, placed: Placement) -> Iterator[Finding]:
    """Was this visit pinned, and moved all the same?"""
    visit = day.visit(placed.key)
    if not visit.pinned:
        return
    moved = (
        placed.arrival != visit.arrival
        or visit.chair not in (None, placed.chair)
        or visit.slot not in (None, placed.slot)
    )
    if moved:
        yield Finding(NAME, "The visit is pinned elsewhere.", (placed.key,), day.on)
