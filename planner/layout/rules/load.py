"""A load over the day against what may be carried: most rules are one of these."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from planner.layout.day import Day, DayVisit, Placement
from planner.model.day_layout import Finding

Draw = tuple[int, int, int]
"""From a minute (included) to a minute (excluded), so much."""

UNLIMITED = 1 << 30
_GOES_ON_MINUTES = 60  # what comes again within an hour is said once


class Profile:
    """A number for every minute: the sum of draws, zero outside them."""

    __slots__ = ("minutes", "values")

    def __init__(self, draws: Iterable[Draw], *, outside: int = 0) -> None:
        """Add up the draws; ``outside`` is the number where there are none, on which they stand."""
        change: dict[int, int] = {}
        for start, end, amount in draws:
            change[start] = change.get(start, 0) + amount
            change[end] = change.get(end, 0) - amount
        self.minutes, self.values = [], [outside]
        total = outside
        for minute in sorted(change):
            if change[minute]:
                total += change[minute]
                self.minutes.append(minute)
                self.values.append(total)

    def at(self, minute: int) -> int:
        """The number at this minute."""
        return self.values[bisect_right(self.minutes, minute)]

    def steps(self, start: int, end: int) -> Iterator[int]:
        """``start`` and every minute before ``end`` at which the number changes."""
        yield start
        first = bisect_right(self.minutes, start)
        yield from self.minutes[first : bisect_right(self.minutes, end - 1)]

    def stretches(self) -> tuple[Draw, ...]:
        """The same as draws that do not overlap, without those of nothing."""
        ends = zip(pairwise(self.minutes), self.values[1:], strict=False)
        return tuple((start, end, value) for (start, end), value in ends if value)

    @property
    def peak(self) -> int:
        """The largest number anywhere."""
        return max(self.values)


@dataclass(frozen=True, slots=True)
class LoadLimit:
    """One limit: what a visit draws (in minutes from arrival), what stands already, and how much may be.

    ``sentence`` says what is wrong, given the local time from which and, where it comes again and again, the
    one until which it is, the load and the limit.
    """

    rule: str
    draws: Callable[[Day, DayVisit], tuple[Draw, ...]]
    standing: Callable[[Day], tuple[Draw, ...]]
    limit: Callable[[Day], Profile]
    sentence: Callable[[str, str | None, int, int], str]

    def load(self, day: Day, placements: Iterable[Placement]) -> Profile:
        """What these placements draw together, with what stands already."""
        drawn = list(self.standing(day))
        for placed in placements:
            at = placed.arrival
            drawn += [(at + a, at + b, n) for a, b, n in self.draws(day, day.visit(placed.key))]
        return Profile(drawn)

    def findings(self, day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
        """One finding for each stretch over the limit, naming every visit that draws in it.

        Stretches of the same visits that follow each other closely are one. Where those carried from other
        days are too many alone, no visit of this day is to be blamed.
        """
        load, limit = self.load(day, placements), self.limit(day)
        stretches = tuple(_stretches_over(load, limit))
        if not stretches:
            return
        owned = [
            (placed.arrival + a, placed.arrival + b, placed.key)
            for placed in placements
            for a, b, _ in self.draws(day, day.visit(placed.key))
        ]
        for keys, joined in _joined(stretches, owned):
            steps = (minute for start, end in joined for minute in load.steps(start, end))
            worst = max(steps, key=lambda minute: load.at(minute) - limit.at(minute))
            ends = joined[-1][1]
            first, until = (worst, None) if len(joined) == 1 else (joined[0][0], ends)
            found = self._finding(day, first, load.at(worst), limit.at(worst), keys, until=until)
            yield replace(found, until=day.clock.instant(ends))

    def findings_of(
        self, day: Day, placed: Placement, *, own: tuple[Draw, ...], load: Profile, limit: Profile
    ) -> Iterator[Finding]:
        """The finding this one placement causes or shares, on top of the ``load`` of all others.

        ``own`` is what it draws, as stretches that do not overlap: see :meth:`Profile.stretches`. On a day
        that runs, what was over the limit before now is nothing to weigh a place by.
        """
        at, worst, where = placed.arrival, 0, 0
        for start, end, amount in own:
            first, last = at + start if day.since is None else max(at + start, day.since), at + end
            if first >= last:
                continue
            for minute in (*load.steps(first, last), *limit.steps(first, last)):
                over = load.at(minute) + amount - limit.at(minute)
                if over > worst:
                    worst, where = over, minute
        if worst:
            may = limit.at(where)
            yield self._finding(day, where, may + worst, may, (placed.key,))

    def _finding(
        self,
        day: Day,
        minute: int,
        load: int,
        limit: int,
        keys: tuple[str, ...],
        *,
        until: int | None = None,
    ) -> Finding:
        first = day.clock.text(minute)
        last = None if until is None else day.clock.text(until)
        return Finding(self.rule, self.sentence(first, last, load, limit), keys, day.on)


def when(first: str, last: str | None) -> str:
    """How a sentence begins that says when something is too much; a date is followed by a comma."""
    said = f"At {first}" if last is None else f"Repeatedly from {first} to {last}"
    return f"{said}," if " on " in said else said


def nothing_standing(_day: Day) -> tuple[Draw, ...]:
    """No draws: other days do not reach into this one."""
    return ()


def _joined(
    stretches: Iterable[tuple[int, int]], owned: Iterable[tuple[int, int, str]]
) -> Iterator[tuple[tuple[str, ...], list[tuple[int, int]]]]:
    """The stretches with the visits that draw in each, those of the same visits together while they go on."""
    owned = tuple(owned)
    open_keys: tuple[str, ...] = ()
    joined: list[tuple[int, int]] = []
    for start, end in stretches:
        keys = tuple(sorted({key for a, b, key in owned if a < end and start < b}))
        if joined and (keys != open_keys or start - joined[-1][1] > _GOES_ON_MINUTES):
            yield open_keys, joined
            joined = []
        if keys:
            open_keys = keys
            joined.append((start, end))
    if joined:
        yield open_keys, joined


def _stretches_over(load: Profile, limit: Profile) -> Iterator[tuple[int, int]]:
    """Maximal stretches on which the load is over the limit."""
    begun: int | None = None
    for minute in sorted({*load.minutes, *limit.minutes}):
        over = load.at(minute) > limit.at(minute)
        if over and begun is None:
            begun = minute
        elif not over and begun is not None:
            yield begun, minute
            begun = None
