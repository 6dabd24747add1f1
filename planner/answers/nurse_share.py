"""Sharing out a day's moments over the nurses on shift: evenly, and the same each time it is asked."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from planner.model.nurse_lists import NurseTask


class Moment(NamedTuple):
    """A stretch, in minutes of the day's clock, in which a visit (``of``, its key) needs hands."""

    start: int
    end: int
    of: str
    task: NurseTask

    def overlaps(self, other: "Moment") -> bool:
        """Do two visits need hands at the same time?"""
        return self.of != other.of and self.start < other.end and other.start < self.end


@dataclass(slots=True)
class Hands:
    """One nurse of a shift, from a minute to a minute, with what was given to them."""

    shift: str
    number: int
    starts: int
    ends: int
    given: list[Moment] = field(default_factory=list)

    def is_there(self, moment: Moment) -> bool:
        """Is the nurse on shift all the while?"""
        return self.starts <= moment.start and moment.end <= self.ends

    def meanwhile(self, moment: Moment) -> list[Moment]:
        """What the nurse has to do at the same time for others."""
        return [other for other in self.given if other.overlaps(moment)]

    @property
    def minutes(self) -> int:
        """Minutes of hands so far."""
        return sum(moment.end - moment.start for moment in self.given)


class Owners:
    """The nurse of each visit, perhaps another from a change of shift on."""

    def __init__(self, visits: Iterable[Sequence[Moment]], nurses: Sequence[Hands]) -> None:
        """Choose in the order in which the visits come; nothing is left given to ``nurses``.

        A visit is the nurse's who is there for most of it, then has the fewest collisions, then the fewest
        minutes. When a shift begins it is handed over only to somebody who then still has less to do. Who has
        much gives whole visits to who has less, as far as both are there and nothing more falls together.
        """
        self._changes = sorted({edge for nurse in nurses for edge in (nurse.starts, nurse.ends)})
        self._chosen: dict[tuple[str, int], Hands] = {}
        for moments in visits:
            self._choose(moments, nurses)
        while self._even_out(nurses):
            pass
        for nurse in nurses:
            nurse.given.clear()

    def of(self, moment: Moment) -> Hands | None:
        """Whose moment it is; None where the visit is nobody's."""
        parts = range(self._part(moment), -1, -1)
        return next(
            (self._chosen[moment.of, part] for part in parts if (moment.of, part) in self._chosen), None
        )

    def _choose(self, moments: Sequence[Moment], nurses: Sequence[Hands]) -> None:
        before: Hands | None = None
        for part, group in groupby(sorted(moments, key=lambda one: one.start), key=self._part):
            mine = list(group)
            minutes = sum(moment.end - moment.start for moment in mine)
            costs = [
                (_cost(nurse, mine, handed_over=0 if before in (None, nurse) else minutes), number)
                for number, nurse in enumerate(nurses)
                if self._may_take(nurse, mine, part, before)
            ]
            before = nurses[min(costs)[1]] if costs else None
            if before is not None:
                before.given.extend(mine)
                self._chosen[mine[0].of, part] = before

    def _even_out(self, nurses: Sequence[Hands]) -> bool:
        """Move one visit from who has more to who has less; False where nothing is left to be gained."""
        for giver in sorted(nurses, key=lambda nurse: -nurse.minutes):
            for of, since in self._parts_of(giver):
                mine = [one for one in giver.given if one.of == of and self._part(one) >= since]
                minutes = sum(moment.end - moment.start for moment in mine)
                for taker in sorted(nurses, key=lambda nurse: nurse.minutes):
                    if taker.minutes + minutes >= giver.minutes:
                        break
                    if self._may_be_given(mine, giver, taker, since):
                        self._hand_over(mine, giver, taker)
                        return True
        return False

    def _parts_of(self, giver: Hands) -> list[tuple[str, int]]:
        """What a nurse may give away: of each visit all of it, or what is left of it when a shift begins."""
        return sorted({(one.of, self._part(one)) for one in giver.given})

    def _may_be_given(self, mine: Sequence[Moment], giver: Hands, taker: Hands, since: int) -> bool:
        """All of a visit to anybody, the rest of it to who just came; so that nothing more is in the way."""
        is_all = all(self._chosen.get((mine[0].of, part)) is not giver for part in range(since))
        just_came = since > 0 and taker.starts == self._changes[since - 1]
        costs = (_cost(nurse, mine, handed_over=0)[:2] for nurse in (taker, giver))
        return (is_all or just_came) and next(costs) <= next(costs)

    def _hand_over(self, mine: Sequence[Moment], giver: Hands, taker: Hands) -> None:
        giver.given = [moment for moment in giver.given if moment not in mine]
        taker.given.extend(mine)
        for part in {self._part(moment) for moment in mine}:
            self._chosen[mine[0].of, part] = taker

    def _may_take(self, nurse: Hands, mine: Sequence[Moment], part: int, before: Hands | None) -> bool:
        """Whoever has it, or who just came; anybody where nobody has it, or its nurse goes."""
        if before is None or nurse is before or not all(map(before.is_there, mine)):
            return True
        return part > 0 and nurse.starts == self._changes[part - 1]

    def _part(self, moment: Moment) -> int:
        """How many shifts had begun."""
        return bisect_right(self._changes, moment.start)


def share(moments: Iterable[Moment], owners: Owners, nurses: Sequence[Hands]) -> list[Moment]:
    """Give each moment to the nurse of its visit as far as that can be; returns what falls to nobody.

    A moment at which its nurse is needed elsewhere, or gone, goes to somebody who is free, and is a collision
    only where nobody is.
    """
    left = []
    for moment in sorted(moments, key=lambda one: (one.start, one.of)):
        doing = _who_does(moment, owners.of(moment), nurses)
        if doing is None:
            left.append(moment)
        else:
            doing.given.append(moment)
    return left


def _cost(nurse: Hands, moments: Sequence[Moment], *, handed_over: int) -> tuple[int, int, int]:
    absent = sum(not nurse.is_there(moment) for moment in moments)
    collisions = sum(bool(nurse.meanwhile(moment)) for moment in moments)
    return absent, collisions, nurse.minutes + handed_over


def _who_does(moment: Moment, own: Hands | None, nurses: Sequence[Hands]) -> Hands | None:
    there = [nurse for nurse in nurses if nurse.is_there(moment)]
    is_own_there = own is not None and own in there
    if own is not None and is_own_there and not own.meanwhile(moment):
        return own
    free = [nurse for nurse in there if not nurse.meanwhile(moment)]
    if free:
        return min(free, key=lambda nurse: nurse.minutes)
    if is_own_there:
        return own
    return min(there, key=lambda nurse: (len(nurse.meanwhile(moment)), nurse.minutes), default=None)
