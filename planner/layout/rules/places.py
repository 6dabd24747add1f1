"""One place, one participant: what the rules for chairs and for slots share."""

from collections.abc import Iterable, Iterator

from planner.layout.day import Day, Placement
from planner.model.care_path import Stay
from planner.model.day_layout import Finding
from planner.model.places import PlaceKind

Held = tuple[int, int, str]
"""From a minute to a minute, by the visit of this key."""

_WORDS = {PlaceKind.CHAIR: "chair", PlaceKind.BED: "bed", PlaceKind.SLOT: "monitoring slot"}


def needed(day: Day, placed: Placement, kind: PlaceKind) -> tuple[Stay | None, str | None]:
    """The stay of this visit in chairs or in slots, and the place it was given there."""
    visit = day.visit(placed.key)
    return (visit.slot_stay, placed.slot) if kind is PlaceKind.SLOT else (visit.chair_stay, placed.chair)


def holders(day: Day, placements: Iterable[Placement], kind: PlaceKind) -> dict[str, list[Held]]:
    """Who holds each place and when, those carried from other days counted, in order of start."""
    held: dict[str, list[Held]] = {}
    for carried in day.carried:
        if (carried.kind is PlaceKind.SLOT) is (kind is PlaceKind.SLOT):
            held.setdefault(carried.place, []).append((carried.start, carried.end, carried.visit_key))
    for placed in placements:
        stay, place = needed(day, placed, kind)
        if stay is not None and place is not None:
            at = placed.arrival
            held.setdefault(place, []).append((at + stay.start, at + stay.end, placed.key))
    for stays in held.values():
        stays.sort()
    return held


def overlaps(day: Day, rule: str, held: dict[str, list[Held]]) -> Iterator[Finding]:
    """Each two that hold one place at once."""
    for place, stays in held.items():
        for index, (_, end, key) in enumerate(stays):
            for start, _, other in stays[index + 1 :]:
                if start >= end:
                    break
                yield _overlap(day, rule, place, start, (key, other))


def overlaps_of(
    day: Day, rule: str, held: dict[str, list[Held]], placed: Placement, kind: PlaceKind
) -> Iterator[Finding]:
    """Each other that holds the place of this one at once with it."""
    stay, place = needed(day, placed, kind)
    if stay is None or place is None:
        return
    start, end = placed.arrival + stay.start, placed.arrival + stay.end
    for other_start, other_end, key in held.get(place, ()):
        if other_start < end and start < other_end:
            yield _overlap(day, rule, place, max(start, other_start), (placed.key, key))


def unfit(day: Day, rule: str, placed: Placement, kind: PlaceKind) -> Iterator[Finding]:
    """A place that is missing, needless, or a chair where a bed is asked for; or that the day does not have.

    That a place is out of service is over for whoever has left it by then.
    """
    stay, place = needed(day, placed, kind)
    if stay is None:
        if place is not None:
            given = _kind(day, place, kind) or kind
            said = f"The visit needs no {_WORDS[given]}; it was given {place}."
            yield Finding(rule, said, (placed.key,), day.on)
        return
    if place is None:
        yield Finding(rule, f"The visit needs a {_WORDS[stay.place]} and has none.", (placed.key,), day.on)
        return
    known = _kind(day, place, kind)
    if known is None:
        ends = day.clock.instant(placed.arrival + stay.end)
        yield Finding(rule, f"{place} is not in service.", (placed.key,), day.on, until=ends)
    elif stay.place is PlaceKind.BED and known is not PlaceKind.BED:
        yield Finding(rule, f"The visit needs a bed; {place} is a chair.", (placed.key,), day.on)


def _kind(day: Day, place: str, kind: PlaceKind) -> PlaceKind | None:
    """What the place is, among slots or among chairs and beds; None where none in service is called so."""
    if kind is PlaceKind.SLOT:
        return kind if any(slot.name == place for slot in day.slots) else None
    return next((of for name, of in day.chairs if name == place), None)


def _overlap(day: Day, rule: str, place: str, minute: int, keys: tuple[str, str]) -> Finding:
    said = f"{place} is held by two participants at once at {day.clock.text(minute)}."
    return Finding(rule, said, keys, day.on)
