"""Monitoring slots: one participant at a time."""

from collections.abc import Iterator

from planner.layout.day import Day, Placement
from planner.layout.rules import places
from planner.layout.rules.places import Held
from planner.model.day_layout import Finding
from planner.model.places import PlaceKind

NAME = "one participant a monitoring slot"
SENTENCE = "A monitoring slot holds one participant at a time, those still there from yesterday counted."


def held(day: Day, placements: tuple[Placement, ...]) -> dict[str, list[Held]]:
    """Who holds each of them and when."""
    return places.holders(day, placements, PlaceKind.SLOT)


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Each place held twice at once, and each that does not fit its visit."""
    for placed in placements:
        yield from places.unfit(day, NAME, placed, PlaceKind.SLOT)
    yield from places.overlaps(day, NAME, held(day, placements))


def findings_of(day: Day, placed: Placement, *, others: dict[str, list[Held]]) -> Iterator[Finding]:
    """What is wrong with the place of this one, beside the others."""
    yield from places.unfit(day, NAME, placed, PlaceKind.SLOT)
    yield from places.overlaps_of(day, NAME, others, placed, PlaceKind.SLOT)
