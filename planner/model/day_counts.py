"""A day in numbers: counted once, for the board, the huddle and paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


class Counted(Protocol):
    """A visit of a day, with a place or without."""

    @property
    def agents(self) -> tuple[str, ...]:
        """What it gives."""

    @property
    def first_dose(self) -> bool:
        """Is any of that given for the first time since its (re)start?"""

    @property
    def overnight(self) -> bool:
        """Does somebody stay the night?"""


@dataclass(frozen=True, slots=True)
class DayCounts:
    """The visits of a day, those without a place among them: all, and those that need a second look."""

    visits: int
    first_doses: int
    two_drugs: int
    overnight: int


def day_counts(visits: Iterable[Counted]) -> DayCounts:
    """The numbers of these visits, each of which is there once."""
    every = tuple(visits)
    return DayCounts(
        visits=len(every),
        first_doses=sum(visit.first_dose for visit in every),
        two_drugs=sum(len(visit.agents) > 1 for visit in every),
        overnight=sum(visit.overnight for visit in every),
    )
