"""Opening hours: arrive after opening, leave by closing, stay the night only where that is staffed."""

from collections.abc import Iterator

from planner.layout.day import Day, Placement
from planner.model.day_layout import Finding
from planner.model.day_text import near_day_text

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
        yield Finding(NAME, "The clinic is shut on this day.", (placed.key,), day.on)
        return
    visit = day.visit(placed.key)
    if placed.arrival < day.opens:
        said = f"The arrival at {_local(day, placed.arrival)} is before opening at {_local(day, day.opens)}."
        yield Finding(NAME, said, (placed.key,), day.on, until=day.clock.instant(placed.arrival))
    chair, latest = visit.chair_stay, day.latest_chair_end(visit)
    if chair is not None and placed.arrival + chair.end > latest:
        end = _local(day, placed.arrival + chair.end)
        said = f"The stay in the chair ends at {end}; it must end by {_local(day, latest)}."
        yield Finding(NAME, said, (placed.key,), day.on)
    slot = visit.slot_stay
    unstaffed = any(known.name == placed.slot and not known.overnight for known in day.slots)
    if slot is not None and unstaffed and placed.arrival + slot.end > day.closes:
        end, until = _local(day, placed.arrival + slot.end), _local(day, day.closes)
        said = f"The slot {placed.slot} is staffed until {until}; the stay ends at {end}."
        yield Finding(NAME, said, (placed.key,), day.on)


def _local(day: Day, minute: int) -> str:
    """The time; with its date where that is not the day's own."""
    local = day.clock.local(minute)
    return f"{local:%H:%M}" if local.date() == day.on else f"{local:%H:%M} on {near_day_text(local.date())}"
