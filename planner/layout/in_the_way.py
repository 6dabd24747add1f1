"""Which rules keep one visit out of a layout: at the arrival where the fewest are broken, those that are."""

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.findings import LoadedDay, findings_of
from planner.layout.room import chairs_for, slots_for
from planner.layout.rules.places import Held
from planner.model.care_path import Stay


def rules_in_the_way(day: Day, visit: DayVisit, placements: tuple[Placement, ...]) -> tuple[str, ...]:
    """Names of the rules, in the order they are checked; none if there is room after all."""
    loaded = LoadedDay(day, placements, key=visit.key)
    chairs = tuple(chairs_for(day, visit)) if visit.chair_stay is not None else ()
    slots = tuple(slots_for(day, visit)) if visit.slot_stay is not None else ()
    fewest: tuple[str, ...] | None = None
    for arrival in range(day.opens, max(day.opens + 1, day.closes), day.grid):
        placed = Placement(
            visit.key,
            arrival,
            _place(visit.chair_stay, arrival, loaded.chairs, chairs),
            _place(visit.slot_stay, arrival, loaded.slots, slots),
            visit.pinned,
        )
        broken = tuple(dict.fromkeys(finding.rule for finding in findings_of(loaded, placed)))
        if fewest is None or len(broken) < len(fewest):
            fewest = broken
        if not fewest:
            break
    return fewest or ()


def _place(
    stay: Stay | None, arrival: int, held: dict[str, list[Held]], names: tuple[str, ...]
) -> str | None:
    """A place that is free for the stay; failing that any, so that it is the place's rule that is broken."""
    if stay is None or not names:
        return None
    start, end = arrival + stay.start, arrival + stay.end
    free = (name for name in names if all(b <= start or end <= a for a, b, _ in held.get(name, ())))
    return next(free, names[0])
