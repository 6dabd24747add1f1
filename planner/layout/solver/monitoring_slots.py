"""Monitoring slots are alike but for the night: one row a minute for all, one for those staffed overnight."""

from planner.layout.day import DayVisit
from planner.layout.rules.load import Draw, Profile
from planner.layout.solver.counts import Counts


def constrain(counts: Counts) -> None:
    """No more in slots than there are, those carried counted; past closing only where that is staffed."""
    day = counts.day
    overnight = {slot.name for slot in day.slots if slot.overnight}

    def stays_on(visit: DayVisit, arrival: int) -> bool:
        stay = visit.slot_stay
        return stay is not None and arrival + stay.end > day.closes

    for names, only in (({slot.name for slot in day.slots}, None), (overnight, stays_on)):
        carried = ((stay.start, stay.end, 1) for stay in day.carried if stay.place in names)
        counts.limit(_in_slots, Profile((), outside=len(names)), carried=carried, only=only)


def _in_slots(visit: DayVisit) -> tuple[Draw, ...]:
    stay = visit.slot_stay
    return () if stay is None else ((stay.start, stay.end, 1),)
