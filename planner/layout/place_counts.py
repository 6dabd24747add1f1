"""Chairs, beds and slots counted, whichever is whose: as limits beside those of the rules.

Alike places need no names while times are looked for; :mod:`planner.layout.colouring` gives them out after.
"""

from collections.abc import Callable
from dataclasses import dataclass

from planner.layout.day import Day, DayVisit
from planner.layout.rules.load import Draw, Profile
from planner.model.care_path import Stay
from planner.model.places import PlaceKind


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """How many are held at once, those carried from other days counted, and how many there are."""

    draws: Callable[[Day, DayVisit], tuple[Draw, ...]]
    standing: Callable[[Day], tuple[Draw, ...]]
    limit: Callable[[Day], Profile]


def _count(names: Callable[[Day], frozenset[str]], stay_of: Callable[[DayVisit], Stay | None]) -> PlaceCount:
    def draws(_day: Day, visit: DayVisit) -> tuple[Draw, ...]:
        stay = stay_of(visit)
        return () if stay is None else ((stay.start, stay.end, 1),)

    def standing(day: Day) -> tuple[Draw, ...]:
        held = names(day)
        return tuple((stay.start, stay.end, 1) for stay in day.carried if stay.place in held)

    return PlaceCount(draws, standing, lambda day: Profile((), outside=len(names(day))))


def _bed_stay(visit: DayVisit) -> Stay | None:
    return visit.path.stay(PlaceKind.BED)


CHAIRS = _count(lambda day: frozenset(name for name, _ in day.chairs), lambda visit: visit.chair_stay)
BEDS = _count(lambda day: frozenset(name for name, kind in day.chairs if kind is PlaceKind.BED), _bed_stay)
SLOTS = _count(lambda day: frozenset(slot.name for slot in day.slots), lambda visit: visit.slot_stay)

PLACE_COUNTS = (CHAIRS, BEDS, SLOTS)
