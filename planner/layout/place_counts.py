"""Chairs, beds and slots counted, whichever is whose: as limits beside those of the rules.

Alike places need no names while times are looked for; :mod:`planner.layout.colouring` gives them out after.
What is pinned or carried holds a place once, however many a person has put into it at one time.
"""

from collections.abc import Callable
from dataclasses import dataclass

from planner.layout.day import Day, DayVisit
from planner.layout.rules.load import Draw, Profile
from planner.model.care_path import Stay
from planner.model.places import PlaceKind


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """How many of the places ``names`` are held at once, and how many there are.

    ``stay_of`` is the stay for which a visit must have one of just these; ``needs`` whether it must, arriving
    at a minute (None: at any). ``in_slots``: they are monitoring slots, not chairs or beds.
    """

    names: Callable[[Day], frozenset[str]]
    stay_of: Callable[[DayVisit], Stay | None]
    in_slots: bool = False
    needs: Callable[[Day, DayVisit, int], bool] | None = None

    def draws(self, _day: Day, visit: DayVisit) -> tuple[Draw, ...]:
        """What a visit holds that is free to move; a pinned one stands already."""
        stay = None if visit.pinned else self.stay_of(visit)
        return () if stay is None else ((stay.start, stay.end, 1),)

    def standing(self, day: Day) -> tuple[Draw, ...]:
        """What pinned visits and other days hold."""
        held: dict[str, list[Draw]] = {name: [] for name in self.names(day)}
        unnamed: list[Draw] = []
        for carried in day.carried:
            if carried.place in held:
                held[carried.place].append((carried.start, carried.end, 1))
        for visit in day.visits:
            stay, place = (visit.slot_stay, visit.slot) if self.in_slots else (visit.chair_stay, visit.chair)
            if not visit.pinned or stay is None or visit.arrival is None:
                continue
            drawn = visit.arrival + stay.start, visit.arrival + stay.end, 1
            if place in held:
                held[place].append(drawn)
            elif place is None and self.stay_of(visit) is not None and self._must(day, visit, visit.arrival):
                unnamed.append(drawn)
        once = ((start, end, 1) for draws in held.values() for start, end, _ in Profile(draws).stretches())
        return (*once, *unnamed)

    def _must(self, day: Day, visit: DayVisit, arrival: int) -> bool:
        return self.needs is None or self.needs(day, visit, arrival)

    def limit(self, day: Day) -> Profile:
        """As many as there are, at any time."""
        return Profile((), outside=len(self.names(day)))


def stays_past_closing(day: Day, visit: DayVisit, arrival: int) -> bool:
    """Must the visit, arriving then, have a slot that is staffed overnight?"""
    stay = visit.slot_stay
    return stay is not None and arrival + stay.end > day.closes


CHAIRS = PlaceCount(lambda day: frozenset(name for name, _ in day.chairs), lambda visit: visit.chair_stay)
BEDS = PlaceCount(
    lambda day: frozenset(name for name, kind in day.chairs if kind is PlaceKind.BED),
    lambda visit: visit.path.stay(PlaceKind.BED),
)
SLOTS = PlaceCount(
    lambda day: frozenset(slot.name for slot in day.slots), lambda visit: visit.slot_stay, in_slots=True
)
OVERNIGHT = PlaceCount(
    lambda day: frozenset(slot.name for slot in day.slots if slot.overnight),
    lambda visit: visit.slot_stay,
    in_slots=True,
    needs=stays_past_closing,
)

PLACE_COUNTS = (CHAIRS, BEDS, SLOTS)
