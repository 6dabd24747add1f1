"""The simple layout: longest visit first, each at the earliest time that fits. Milliseconds, and no proof."""

from planner.layout.arrivals import arrivals
from planner.layout.day import Day, DayVisit, Placement
from planner.layout.room import Room, chairs_for, slots_for


def first_fit(day: Day) -> tuple[Placement, ...]:
    """Placements that break no rule, in the day's order of visits; what does not fit is left out.

    Pinned visits come first and stay, rules or not. Then those already told, at their time if they can, then
    the longest in a chair.
    """
    room, placed = Room(day), {}
    for visit in sorted(day.visits, key=_urgency):
        found = _pinned(room, visit) if visit.pinned else _earliest(room, visit)
        if found is not None:
            room.take(found)
            placed[visit.key] = found
    return tuple(placed[visit.key] for visit in day.visits if visit.key in placed)


def _urgency(visit: DayVisit) -> tuple[bool, bool, bool, int, int]:
    """Pinned visits with a named place before those that take any."""
    stay, unnamed = visit.chair_stay, visit.chair is None and visit.slot is None
    in_chair = 0 if stay is None else stay.minutes
    return not visit.pinned, visit.pinned and unnamed, not visit.told, -in_chair, -visit.path.minutes


def _pinned(room: Room, visit: DayVisit) -> Placement | None:
    """The pinned visit where it is pinned; a place that was not named is chosen, if one is free."""
    assert visit.arrival is not None
    chair, slot = visit.chair, visit.slot
    if chair is None and visit.chair_stay is not None:
        chair = room.chair(visit, visit.arrival, chairs_for(room.day, visit))
    if slot is None and visit.slot_stay is not None:
        slot = room.slot(visit, visit.arrival, slots_for(room.day, visit))
    return Placement(visit.key, visit.arrival, chair, slot, pinned=True)


def _earliest(room: Room, visit: DayVisit) -> Placement | None:
    """The told arrival, or else the earliest one, with places; None if there is none."""
    minutes, fits = arrivals(room.day, visit), room.minutes(visit)
    if visit.told and visit.arrival in minutes:
        minutes = (visit.arrival, *minutes)
    for arrival in minutes:
        if fits >> (arrival - room.day.opens) & 1:
            placed = _placed(room, visit, arrival)
            if placed is not None:
                return placed
    return None


def _placed(room: Room, visit: DayVisit, arrival: int) -> Placement | None:
    chair = slot = None
    if visit.chair_stay is not None:
        chair = room.chair(visit, arrival, chairs_for(room.day, visit))
        if chair is None:
            return None
    if visit.slot_stay is not None:
        slot = room.slot(visit, arrival, slots_for(room.day, visit))
        if slot is None:
            return None
    return Placement(visit.key, arrival, chair, slot)
