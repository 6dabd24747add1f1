"""What a half-filled day has room for, a bit a minute: asking whether a visit fits is a handful of ANDs."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from planner.layout.day import INFUSION_PLACES, Day, DayVisit, Placement
from planner.layout.findings import LIMITS
from planner.layout.rules import one_place
from planner.layout.rules.load import Draw, LoadLimit, Profile
from planner.layout.rules.places import Held
from planner.model.care_path import Stay
from planner.model.places import PlaceKind

BEFORE = 1440
"""Bit 0 is yesterday's midnight."""
MINUTES = 4 * 1440


def bits(start: int, end: int) -> int:
    """The minutes from ``start`` up to ``end``."""
    return ((1 << max(0, end - start)) - 1) << (BEFORE + start)


class _Load:
    """One limit of the rules: for each amount that some visit draws, the minutes that have no room for it."""

    def __init__(self, day: Day, limit: LoadLimit) -> None:
        self.needs = {visit.key: _by_amount(limit.draws(day, visit)) for visit in day.visits}
        standing, most = Profile(limit.standing(day)), limit.limit(day)
        self.left = [0] * MINUTES
        steps = sorted({-BEFORE, MINUTES - BEFORE, *standing.minutes, *most.minutes})
        for start, end in pairwise(steps):
            self.left[start + BEFORE : end + BEFORE] = [most.at(start) - standing.at(start)] * (end - start)
        self.full = {amount: 0 for needs in self.needs.values() for amount, _, _ in needs}
        self._mark(0, MINUTES)

    def fits(self, key: str, arrival: int) -> bool:
        return not any(self.full[amount] & (mask << arrival) for amount, mask, _ in self.needs[key])

    def take(self, key: str, arrival: int) -> None:
        for amount, _, stretches in self.needs[key]:
            for start, end in stretches:
                for bit in range(BEFORE + arrival + start, BEFORE + arrival + end):
                    self.left[bit] -= amount
                self._mark(BEFORE + arrival + start, BEFORE + arrival + end)

    def _mark(self, first: int, last: int) -> None:
        """Set the bits of the minutes with too little left; nothing is ever given back."""
        for amount in self.full:
            mask = 0
            for bit in range(first, last):
                if self.left[bit] < amount:
                    mask |= 1 << (bit - first)
            self.full[amount] |= mask << first


class Room:
    """The places, hands, bags and first doses that are left as placements are taken in."""

    def __init__(self, day: Day) -> None:
        """Start from what other days hold."""
        self.day = day
        self._loads = tuple(_Load(day, limit) for limit in LIMITS)
        self._busy: dict[str, int] = {name: 0 for name, _ in day.chairs} | {
            slot.name: 0 for slot in day.slots
        }
        self._here: dict[str, int] = {}
        self._first_doses = 0
        for stay in day.carried:
            held = bits(stay.start, stay.end)
            self._busy[stay.place] = self._busy.get(stay.place, 0) | held
            who = one_place.participant(stay.visit_key)
            self._here[who] = self._here.get(who, 0) | held

    def fits(self, visit: DayVisit, arrival: int) -> bool:
        """Is there room for this visit then, its places left aside?"""
        if visit.first_dose and self._first_doses >= self.day.first_dose_cap:
            return False
        here = self._here.get(one_place.participant(visit.key), 0)
        if here & bits(arrival, arrival + visit.path.minutes):
            return False
        return all(load.fits(visit.key, arrival) for load in self._loads)

    def chair(self, visit: DayVisit, arrival: int, names: Iterable[str]) -> str | None:
        """The first of these chairs that is free for the stay; None if none is."""
        stay = visit.chair_stay
        assert stay is not None
        held = bits(arrival + stay.start, arrival + stay.end)
        return next((name for name in names if not self._busy.get(name, 0) & held), None)

    def slot(self, visit: DayVisit, arrival: int, names: Iterable[str]) -> str | None:
        """The first of these slots that is free, and staffed, for the stay; None if none is."""
        stay = visit.slot_stay
        assert stay is not None
        held = bits(arrival + stay.start, arrival + stay.end)
        night = arrival + stay.end > self.day.closes
        staffed = {slot.name for slot in self.day.slots if slot.overnight or not night}
        return next((name for name in names if name in staffed and not self._busy[name] & held), None)

    def take(self, placed: Placement) -> None:
        """Put a visit in; what it needs is no longer there."""
        visit, at = self.day.visit(placed.key), placed.arrival
        for stay, place in ((visit.chair_stay, placed.chair), (visit.slot_stay, placed.slot)):
            if stay is not None and place is not None:
                self._busy[place] = self._busy.get(place, 0) | bits(at + stay.start, at + stay.end)
        who = one_place.participant(visit.key)
        self._here[who] = self._here.get(who, 0) | bits(at, at + visit.path.minutes)
        self._first_doses += visit.first_dose
        for load in self._loads:
            load.take(visit.key, at)


def chairs_for(day: Day, visit: DayVisit) -> Iterator[str]:
    """The places whose kind suits the chair stay: the former one, then chairs, then beds."""
    stay = visit.chair_stay
    assert stay is not None
    kinds = (PlaceKind.BED,) if stay.place is PlaceKind.BED else INFUSION_PLACES
    named = [name for kind in kinds for name, of in day.chairs if of is kind]
    if visit.chair in named:
        yield visit.chair
    yield from named


def slots_for(day: Day, visit: DayVisit) -> Iterator[str]:
    """The former slot, then those staffed until closing, then those staffed overnight."""
    named = [slot.name for overnight in (False, True) for slot in day.slots if slot.overnight is overnight]
    if visit.slot in named:
        yield visit.slot
    yield from named


def free_place(
    stay: Stay | None, arrival: int, held: dict[str, list[Held]], names: tuple[str, ...]
) -> str | None:
    """A place that is free for the stay; failing that the first, so that it is its rule that breaks."""
    if stay is None or not names:
        return None
    start, end = arrival + stay.start, arrival + stay.end
    free = (name for name in names if all(b <= start or end <= a for a, b, _ in held.get(name, ())))
    return next(free, names[0])


def _by_amount(draws: tuple[Draw, ...]) -> tuple[tuple[int, int, tuple[tuple[int, int], ...]], ...]:
    """For each amount drawn at once: it, its minutes from arrival as bits, and as stretches."""
    own = Profile(draws)
    stretches: dict[int, list[tuple[int, int]]] = {}
    for start, end in zip(own.minutes, own.minutes[1:], strict=False):
        if own.at(start):
            stretches.setdefault(own.at(start), []).append((start, end))
    return tuple(
        (amount, sum(bits(start, end) for start, end in parts), tuple(parts))
        for amount, parts in stretches.items()
    )
