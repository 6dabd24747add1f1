"""Which rules keep one visit out of a layout: at the arrival where the fewest are broken, those that are."""

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.findings import LoadedDay, findings_of
from planner.layout.room import chairs_for, free_place, slots_for


def rules_in_the_way(day: Day, visit: DayVisit, placements: tuple[Placement, ...]) -> tuple[str, ...]:
    """Names of the rules, in the order they are checked; none if there is room after all."""
    loaded = LoadedDay(day, placements, key=visit.key)
    chairs = tuple(chairs_for(day, visit)) if visit.chair_stay is not None else ()
    slots = tuple(slots_for(day, visit)) if visit.slot_stay is not None else ()
    fewest: tuple[str, ...] | None = None
    grid = (at for at in range(day.opens, max(day.opens + 1, day.closes), day.grid) if at >= day.earliest)
    for arrival in tuple(grid) or (day.earliest,):
        placed = Placement(
            visit.key,
            arrival,
            free_place(visit.chair_stay, arrival, loaded.chairs, chairs),
            free_place(visit.slot_stay, arrival, loaded.slots, slots),
            visit.pinned,
        )
        broken = tuple(dict.fromkeys(finding.rule for finding in findings_of(loaded, placed)))
        if fewest is None or len(broken) < len(fewest):
            fewest = broken
        if not fewest:
            break
    return fewest or ()
