"""Arrivals at the bounds of arithmetic, looked for as a person would: the tightest turn first.

A few tries of about a millisecond. What they find needs no solver to be proven; what they do not find says
nothing.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, combinations_with_replacement, islice, product

from planner.layout.bounds import Bounds
from planner.layout.chair_sharing import Sharing
from planner.layout.day import Day, Placement
from planner.layout.findings import LIMITS
from planner.layout.goals import OVERLOAD, calm
from planner.layout.kinds import Kind, kinds
from planner.layout.place_counts import PLACE_COUNTS
from planner.layout.room import Room
from planner.layout.rules import touches
from planner.layout.rules.load import UNLIMITED, LoadLimit, Profile

STEPS = 200
"""Visits put in, over all tries, before it is left to the solver."""
STEPS_BACK = 6
"""Measured: a try that finds anything goes straight ahead; one that begins to go back seldom ends well."""

Lengths = tuple[tuple[int, ...], ...]
"""For each chair the minutes of its stays, one after the other."""
Turn = tuple[tuple[int, int], ...]
"""Who may have it, by the number of the kind, and the arrivals it may then have, as bits from opening on."""


def tight_fits(bounds: Bounds, shared: Sharing | None) -> Iterator[dict[str, int]]:
    """Arrivals of everyone, nobody told moved, no overload but what stands: each the end of one try."""
    day = bounds.day
    if any(visit.told and not visit.pinned for visit in day.visits):
        return  # somebody has to be moved
    start = Room(day, limits=(*LIMITS, *PLACE_COUNTS, _calm(OVERLOAD.value(day, bounds.standing))))
    for placed in bounds.standing:
        start.take(placed)
    alike = kinds(day)
    tries = max(1, STEPS // (len(bounds.free) + STEPS_BACK))
    for turns in islice(_each_order(bounds, shared, alike), tries):
        found = _Try(day, alike, turns).found(start)
        if found is not None:
            times = {placed.key: placed.arrival for placed in bounds.standing}
            for kind in alike:
                times |= kind.keys_at(Counter(found[visit.key] for visit in kind.visits))
            yield times


def _calm(over: int) -> LoadLimit:
    """The nurses' hands again, with no more at once than are calm, and so many over."""

    def may(day: Day) -> Profile:
        calmly = ((start, end, calm(day, n) + over - UNLIMITED) for start, end, n in day.nurses)
        return Profile(calmly, outside=UNLIMITED)

    return replace(touches.AT_ONCE, limit=may)


def _each_order(
    bounds: Bounds, shared: Sharing | None, alike: tuple[Kind, ...]
) -> Iterator[tuple[Turn, ...]]:
    """The turns of one try. Where visits wait for each other's chairs, in many orders; else at their ease."""
    if shared is None or bounds.standing or len(bounds.free) <= len(bounds.day.chairs):
        yield tuple(_at_ease(bounds.day, alike))
        return
    for order in _orders(bounds.day, shared.chairs):
        yield _in_turn(bounds.day, alike, order)


def _orders(day: Day, chairs: Lengths) -> Iterator[Lengths]:
    """Ways to have the visits of each chair follow each other; the most unlike first, to spread the hands."""
    ways = []
    for lengths, many in Counter(chairs).items():
        turned = [lengths]
        if (
            day.earliest + sum(lengths) <= day.finish_by
        ):  # or else the shortest first is what makes the least late
            turned = sorted({lengths[first:] + lengths[:first] for first in range(len(lengths))})
        alike = combinations_with_replacement(turned, many)
        ways.append(sorted(alike, key=lambda orders: max(Counter(orders).values())))
    return (tuple(chain.from_iterable(way)) for way in product(*ways))


def _at_ease(day: Day, alike: tuple[Kind, ...]) -> Iterator[Turn]:
    """Each visit whenever it ends in time; what cannot, as early as can be."""
    for number, kind in enumerate(alike):
        stay = kind.visit.chair_stay
        latest = day.closes if stay is None else max(day.earliest, day.finish_by - stay.end)
        turn = ((number, _arrivals(day, kind, day.earliest, latest)),)
        yield from (turn for _ in kind.visits)


def _in_turn(day: Day, alike: tuple[Kind, ...], chairs: Lengths) -> tuple[Turn, ...]:
    """Chair after chair: each when those before it are done, and as much later as the chair has time left."""
    turns: list[Turn] = []
    for lengths in chairs:
        left, at = max(0, day.finish_by - day.earliest - sum(lengths)), day.earliest
        for minutes in lengths:
            turns.append(_turn(day, alike, minutes, at, at + left))
            at += minutes
    turns += (turn for turn in _at_ease(day, alike) if alike[turn[0][0]].visit.chair_stay is None)
    return tuple(turns)


def _turn(day: Day, alike: tuple[Kind, ...], minutes: int, first: int, last: int) -> Turn:
    """For whoever holds a chair so long, from some minute to another on."""
    stays = ((number, kind, kind.visit.chair_stay) for number, kind in enumerate(alike))
    return tuple(
        (number, _arrivals(day, kind, first - stay.start, last - stay.start))
        for number, kind, stay in stays
        if stay is not None and stay.minutes == minutes
    )


def _arrivals(day: Day, kind: Kind, first: int, last: int) -> int:
    return sum(1 << (at - day.opens) for at in kind.arrivals if first <= at <= last)


class _Try:
    """One search, depth first, over turns."""

    def __init__(self, day: Day, alike: tuple[Kind, ...], turns: tuple[Turn, ...]) -> None:
        self.day, self.alike, self.turns = day, alike, turns
        self.steps = len(turns) + STEPS_BACK

    def found(self, room: Room) -> dict[str, int] | None:
        """Who arrives when; None if this try came to nothing."""
        waiting = tuple(len(kind.visits) for kind in self.alike)
        return self._go_on(room, frozenset(range(len(self.turns))), waiting)

    def _go_on(self, room: Room, left: frozenset[int], waiting: tuple[int, ...]) -> dict[str, int] | None:
        """Give away the turn that leaves least to choose, at each arrival in order; then the others."""
        if not left:
            return {}
        turn, choices = self._tightest(room, left, waiting)
        for at, _, number in choices:
            self.steps -= 1
            if self.steps < 0:
                return None
            key, fuller = self.alike[number].visits[waiting[number] - 1].key, room.copy()
            fuller.take(Placement(key, at, None, None))
            fewer = tuple(many - (kind == number) for kind, many in enumerate(waiting))
            rest = self._go_on(fuller, left - {turn}, fewer)
            if rest is not None:
                return rest | {key: at}
        return None

    def _tightest(
        self, room: Room, left: frozenset[int], waiting: tuple[int, ...]
    ) -> tuple[int, list[tuple[int, int, int]]]:
        """The turn with the fewest choices; each is an arrival and a kind, that of which most wait first."""
        fits = [
            room.minutes(kind.visits[many - 1]) if many else 0
            for kind, many in zip(self.alike, waiting, strict=True)
        ]
        open_to = {turn: [(n, fits[n] & may) for n, may in self.turns[turn]] for turn in sorted(left)}
        tightest = min(open_to, key=lambda turn: sum(may.bit_count() for _, may in open_to[turn]))
        choices = ((self.day.opens + at, -waiting[n], n) for n, may in open_to[tightest] for at in _ones(may))
        return tightest, sorted(choices)


def _ones(may: int) -> Iterator[int]:
    while may:
        first = may & -may
        may ^= first
        yield first.bit_length() - 1
