"""What a half-filled day has room for: asking at which minutes a visit fits is a handful of ANDs."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, Self

from planner.layout.day import INFUSION_PLACES, Day, DayVisit, Placement
from planner.layout.findings import LIMITS
from planner.layout.left import BEFORE, Left, bits, reached
from planner.layout.rules import one_place
from planner.layout.rules.load import Draw, Profile
from planner.layout.rules.places import Held
from planner.model.care_path import Stay
from planner.model.places import PlaceKind

_Need = tuple[int, tuple[tuple[int, int], ...]]
"""An amount, and the stretches from arrival in which it is drawn."""


class Limited(Protocol):
    """What a visit draws, what stands already, and how much may be drawn at once; a rule's limit is one."""

    @property
    def draws(self) -> Callable[[Day, DayVisit], tuple[Draw, ...]]:
        """In minutes from the visit's arrival."""

    @property
    def standing(self) -> Callable[[Day], tuple[Draw, ...]]:
        """On the day's clock."""

    @property
    def limit(self) -> Callable[[Day], Profile]:
        """For every minute of the day's clock."""


class _Load:
    """One limit, and what is left of it."""

    def __init__(self, day: Day, limit: Limited) -> None:
        alike: dict[object, tuple[_Need, ...]] = {}
        self.needs: dict[str, tuple[_Need, ...]] = {}
        most = 0
        for visit in day.visits:
            like = visit.path, visit.first_dose, visit.pinned
            if like not in alike:
                alike[like] = _by_amount(limit.draws(day, visit))
            self.needs[visit.key] = alike[like]
            most += max((amount for amount, _ in alike[like]), default=0)
        self.left = Left(limit.limit(day), Profile(limit.standing(day)), most=most)

    def copy(self) -> Self:
        other = type(self).__new__(type(self))
        other.needs, other.left = self.needs, self.left.copy()
        return other

    def without_room(self, key: str, opens: int, width: int) -> int:
        """The arrivals at which something would be short, as bits from opening on."""
        none = 0
        for amount, stretches in self.needs[key]:
            short = self.left.short(amount)
            for start, end in stretches if short else ():
                none |= _met(short, opens + start, end - start, width)
        return none

    def take(self, key: str, arrival: int) -> None:
        for amount, stretches in self.needs[key]:
            self.left.take(amount, ((arrival + start, arrival + end) for start, end in stretches))


class Room:
    """The places, hands, bags and first doses that are left as placements are taken in."""

    def __init__(self, day: Day, *, limits: Iterable[Limited] = LIMITS) -> None:
        """Start from what other days hold."""
        self.day = day
        loads = (_Load(day, limit) for limit in limits)
        self._loads = tuple(load for load in loads if any(load.needs.values()))
        self._width = max(day.closes, day.latest_end) - day.opens + 1
        self._busy = dict.fromkeys((*(name for name, _ in day.chairs), *(s.name for s in day.slots)), 0)
        self._here: dict[str, int] = {}
        self._first_doses = 0
        for stay in day.carried:
            held = bits(stay.start, stay.end)
            self._busy[stay.place] = self._busy.get(stay.place, 0) | held
            who = one_place.participant(stay.visit_key)
            self._here[who] = self._here.get(who, 0) | held

    def copy(self) -> Self:
        """The same room, which may be filled otherwise."""
        other = type(self).__new__(type(self))
        other.day, other._width, other._first_doses = self.day, self._width, self._first_doses
        other._loads = tuple(load.copy() for load in self._loads)
        other._busy, other._here = dict(self._busy), dict(self._here)
        return other

    def minutes(self, visit: DayVisit) -> int:
        """The arrivals with room for this visit, its places left aside, as bits from opening on."""
        if visit.first_dose and self._first_doses >= self.day.first_dose_cap:
            return 0
        here = self._here.get(one_place.participant(visit.key), 0)
        none = _met(here, self.day.opens, visit.path.minutes, self._width)
        for load in self._loads:
            none |= load.without_room(visit.key, self.day.opens, self._width)
        return ((1 << self._width) - 1) & ~none

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


def _met(held: int, first: int, minutes: int, width: int) -> int:
    """Of the minutes from ``first`` on, those from which so many minutes meet one that is held; as bits."""
    seen = (held >> (BEFORE + first)) & ((1 << (width + minutes)) - 1)
    return reached(seen, minutes) if seen else 0


def _by_amount(draws: tuple[Draw, ...]) -> tuple[_Need, ...]:
    """For each amount drawn at once, its stretches from arrival."""
    stretches: dict[int, list[tuple[int, int]]] = {}
    for start, end, amount in Profile(draws).stretches():
        stretches.setdefault(amount, []).append((start, end))
    return tuple((amount, tuple(parts)) for amount, parts in stretches.items())
