"""What is left of something, minute by minute, in binary: one mask of minutes for each power of two.

Counting a whole day at once costs a few operations on whole numbers, whatever it is that is counted.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import Self

from planner.layout.rules.load import Profile

BEFORE = 1440
"""Bit 0 is yesterday's midnight."""
MINUTES = 4 * 1440
ALL = (1 << MINUTES) - 1


def bits(start: int, end: int) -> int:
    """The minutes from ``start`` up to ``end``."""
    return ((1 << max(0, end - start)) - 1) << (BEFORE + start)


def reached(minutes: int, width: int) -> int:
    """The bits from which ``width`` bits upwards hold one of these."""
    if width <= 0:
        return 0
    wide = 1
    while wide < width:
        step = min(wide, width - wide)
        minutes |= minutes >> step
        wide += step
    return minutes


class Left:
    """A number from 0 up for each minute, from which amounts are taken and never given back."""

    __slots__ = ("_planes", "_short")

    def __init__(self, may: Profile, standing: Profile, *, most: int) -> None:
        """``may`` less ``standing``; more than ``most`` will never be asked for."""
        self._planes = [0] * most.bit_length()
        self._short: dict[int, int] = {}
        steps = sorted({-BEFORE, MINUTES - BEFORE, *standing.minutes, *may.minutes})
        for start, end in pairwise(steps):
            number, held = min(most, may.at(start) - standing.at(start)), bits(start, end) & ALL
            for power in range(len(self._planes)):
                if number > 0 and number >> power & 1:
                    self._planes[power] |= held

    def copy(self) -> Self:
        """The same numbers, from which may be taken apart."""
        other = type(self).__new__(type(self))
        other._planes, other._short = self._planes[:], dict(self._short)
        return other

    def short(self, amount: int) -> int:
        """The minutes at which less than ``amount`` is left."""
        known = self._short.get(amount)
        if known is None:
            known = self._short[amount] = self._less(amount, ALL)[1]
        return known

    def take(self, amount: int, stretches: Iterable[tuple[int, int]]) -> None:
        """Less by ``amount`` in these stretches; where not so much is left, nothing is."""
        held = 0
        for start, end in stretches:
            held |= bits(start, end)
        less, below = self._less(amount, held & ALL)
        self._planes = [plane & ~below for plane in less] if below else less
        self._short.clear()

    def _less(self, amount: int, minutes: int) -> tuple[list[int], int]:
        """A subtraction as on paper, at all ``minutes`` at once, and where it has to borrow at last."""
        planes, borrow = [], 0
        for power, plane in enumerate(self._planes):
            taken = minutes if amount >> power & 1 else 0
            planes.append(plane ^ taken ^ borrow)
            borrow = (~plane & (taken | borrow)) | (taken & borrow)
        return planes, minutes if amount >> len(self._planes) else borrow
