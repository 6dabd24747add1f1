"""Opening hours: arrive after opening, leave by closing, stay the night only where that is staffed."""

from collections.abc import Iterator

from planner.layout.day import Day, Placement
from planner.model.day_layout import Finding

NAME = "opening hours"
SENTENCE = (
    "Nobody arrives before opening, chairs are free by closing (later only for a visit that no day can hold) "
    "and a slot not staffed overnight is free by closing."
)


def is_shut(day: Day) -> bool:
    """Is the clinic shut on this day? Then nothing else need be said of it."""
    return day.opens == day.closes


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Each placement outside the hours."""
    for placed in placements:
        yield from findings_of(day, placed)


def findings_of(day: Day, placed: Placement) -> Iterator[Finding]:
    """What of this placement is outside the hours."""
    if is_shut(day):
        yield Finding(NAME, "The clinic is closed on this day.", (placed.key,), day.on)
        return
    visit = day.visit(placed.key)
    if placed.arrival < day.opens:
        at, opens = day.clock.text(placed.arrival), day.clock.text(day.opens)
        said = f"The arrival at {at} is before opening at {opens}."
        yield Finding(NAME, said, (placed.key,), day.on, until=day.clock.instant(placed.arrival))
    chair, latest = visit.chair_stay, day.latest_chair_end(visit)
    if chair is not None and placed.arrival + chair.end > latest:
        end = day.clock.text(placed.arrival + chair.end)
        said = f"The stay in the chair ends at {end}; it must end by {day.clock.text(latest)}."
        yield Finding(NAME, said, (placed.key,), day.on)
    slot = visit.slot_stay
    unstaffed = any(known.name == placed.slot and not known.overnight for known in day.slots)
    if slot is not None and unstaffed and placed.arrival + slot.end > day.closes:
        end, until = day.clock.text(placed.arrival + slot.end), day.clock.text(day.closes)
        said = f"The slot {placed.slot} is staffed until {until}; the stay ends at {end}."
        yield Finding(NAME, said, (placed.key,), day.on)
