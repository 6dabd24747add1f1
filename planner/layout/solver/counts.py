"""The model: how many visits of each kind arrive at each minute. Rules and goals are rows over that."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from ortools.sat.python import cp_model

from planner.layout.day import Day, DayVisit
from planner.layout.kinds import kinds
from planner.layout.place_counts import PlaceCount
from planner.layout.rules.load import Draw, Profile

Draws = Callable[[DayVisit], Iterable[Draw]]
"""What a visit draws, in minutes from its arrival."""
Only = Callable[[DayVisit, int], bool]
"""Does a visit count, arriving at this minute?"""
_Drawn = tuple[tuple[int, ...], tuple[cp_model.IntVar, ...], tuple[Draw, ...]]

LONG = 60
"""Minutes from which a stretch is written as a running sum: measured, half to a tenth of the time."""


class Counts:
    """``at[k][i]``: arrivals of kind ``k`` at its ``i``-th minute; ``left_out[k]``: those with none."""

    def __init__(self, day: Day) -> None:
        """Count every visit once: at some minute, or left out."""
        self.day, self.kinds, self.cp = day, kinds(day), cp_model.CpModel()
        self.pinned = tuple(visit for visit in day.visits if visit.pinned)
        self.minutes = tuple(tuple(kind.arrivals) for kind in self.kinds)
        self.at = tuple(
            tuple(self.cp.new_int_var(0, most, "") for most in kind.arrivals.values()) for kind in self.kinds
        )
        self.left_out = tuple(self.cp.new_int_var(0, len(kind.visits), "") for kind in self.kinds)
        for kind, at, left_out in zip(self.kinds, self.at, self.left_out, strict=True):
            self.cp.add(sum(at) + left_out == len(kind.visits))

    def forbid(self, unfit: Only) -> None:
        """Let no visit of a kind arrive at the minutes that are unfit for it."""
        for kind, minutes, at in zip(self.kinds, self.minutes, self.at, strict=True):
            unwanted = [count for minute, count in zip(minutes, at, strict=True) if unfit(kind.visit, minute)]
            if unwanted:
                self.cp.add(sum(unwanted) == 0)

    def standing(self, draws: Draws, *, only: Only | None = None) -> Iterator[Draw]:
        """What the pinned visits draw, on the day's clock."""
        for visit in self.pinned:
            assert visit.arrival is not None
            if only is not None and not only(visit, visit.arrival):
                continue
            for start, end, amount in draws(visit):
                yield visit.arrival + start, visit.arrival + end, amount

    def limit(
        self, draws: Draws, most: Profile, *, carried: Iterable[Draw] = (), only: Only | None = None
    ) -> None:
        """Keep what all visits draw at once within ``most``, less what is pinned and carried.

        ``only`` says at which arrivals a visit counts; without it, at all.
        """
        standing = Profile(chain(self.standing(draws, only=only), carried))
        steps = {*most.minutes, *standing.minutes}
        longest = max((end - start for kind in self.kinds for start, end, _ in draws(kind.visit)), default=0)
        if longest > LONG:
            self._limit_running_sum(draws, most, standing, steps, only)
            return
        for minute, variables, amounts in self.rows(draws, steps, only=only):
            left = max(0, most.at(minute) - standing.at(minute))
            self.cp.add(cp_model.LinearExpr.weighted_sum(variables, amounts) <= left)

    def limit_places(self, places: PlaceCount) -> None:
        """Keep within the places that there are."""
        day, needs = self.day, places.needs
        self.limit(
            lambda visit: places.draws(day, visit),
            places.limit(day),
            carried=places.standing(day),
            only=None if needs is None else lambda visit, arrival: needs(day, visit, arrival),
        )

    def _limit_running_sum(
        self, draws: Draws, most: Profile, standing: Profile, steps: set[int], only: Only | None
    ) -> None:
        """The same for long stretches: each minute's sum is the one before, and what begins less what ends.

        A hundred arrivals may be under way in one minute; written out, every row would name them all.
        """
        changes: dict[int, tuple[list[cp_model.IntVar], list[int]]] = {minute: ([], []) for minute in steps}
        for minutes, at, own in self._drawn(draws, only):
            for start, end, amount in own:
                for minute, count in zip(minutes, at, strict=True):
                    for when, by in ((minute + start, amount), (minute + end, -amount)):
                        variables, amounts = changes.setdefault(when, ([], []))
                        variables.append(count)
                        amounts.append(by)
        before = self.cp.new_constant(0)
        for minute in sorted(changes):
            variables, amounts = changes[minute]
            now = self.cp.new_int_var(0, max(0, most.at(minute) - standing.at(minute)), "")
            self.cp.add(cp_model.LinearExpr.weighted_sum(variables, amounts) + before == now)
            before = now

    def rows(
        self, draws: Draws, steps: Iterable[int] = (), *, only: Only | None = None
    ) -> Iterator[tuple[int, list[cp_model.IntVar], list[int]]]:
        """For each minute that can be the peak of a sum: the counts that draw then, and how much each does.

        Half-open stretches peak where one of them begins; ``steps`` are further minutes to look at.
        """
        drawn = self._drawn(draws, only)
        begins = {minute + start for minutes, _, own in drawn for start, _, _ in own for minute in minutes}
        for now in sorted(begins.union(steps)):
            variables: list[cp_model.IntVar] = []
            amounts: list[int] = []
            for minutes, at, own in drawn:
                for start, end, amount in own:
                    first, last = bisect_right(minutes, now - end), bisect_right(minutes, now - start)
                    variables += at[first:last]
                    amounts += [amount] * (last - first)
            if variables:
                yield now, variables, amounts

    def _drawn(self, draws: Draws, only: Only | None) -> list[_Drawn]:
        """The minutes of each kind that draws anything, their counts, and what one visit draws."""
        return [
            (*self._counted(index, only), own)
            for index, kind in enumerate(self.kinds)
            if (own := tuple(draws(kind.visit)))
        ]

    def _counted(self, index: int, only: Only | None) -> tuple[tuple[int, ...], tuple[cp_model.IntVar, ...]]:
        """The minutes of a kind, and their counts, at which it counts."""
        minutes, at = self.minutes[index], self.at[index]
        if only is None:
            return minutes, at
        visit = self.kinds[index].visit
        kept = [i for i, minute in enumerate(minutes) if only(visit, minute)]
        return tuple(minutes[i] for i in kept), tuple(at[i] for i in kept)

    def times(self, value: Callable[[cp_model.IntVar], int]) -> dict[str, int]:
        """Who arrives when, pinned visits counted, given the value of each count."""
        found = {visit.key: visit.arrival for visit in self.pinned if visit.arrival is not None}
        for kind, minutes, at in zip(self.kinds, self.minutes, self.at, strict=True):
            found |= kind.keys_at({minute: value(count) for minute, count in zip(minutes, at, strict=True)})
        return found

    def rule_out(self, times: Mapping[str, int]) -> None:
        """Never again these counts: since all visits are counted, any others have fewer of one of them."""
        fewer = []
        for kind, minutes, at, left_out in zip(self.kinds, self.minutes, self.at, self.left_out, strict=True):
            here = [times.get(visit.key) for visit in kind.visits]
            counted = [(count, here.count(minute)) for minute, count in zip(minutes, at, strict=True)]
            for count, value in (*counted, (left_out, here.count(None))):
                if value:
                    less = self.cp.new_bool_var("")
                    self.cp.add(count < value).only_enforce_if(less)
                    fewer.append(less)
        self.cp.add_bool_or(fewer)

    def hint(self, times: Mapping[str, int]) -> None:
        """Begin the next search from these arrivals; what is not on a kind's list of minutes is left out."""
        self.cp.clear_hints()
        for kind, minutes, at, left_out in zip(self.kinds, self.minutes, self.at, self.left_out, strict=True):
            here = [times.get(visit.key) for visit in kind.visits]
            for minute, count in zip(minutes, at, strict=True):
                self.cp.add_hint(count, here.count(minute))
            self.cp.add_hint(left_out, sum(minute not in kind.arrivals for minute in here))
