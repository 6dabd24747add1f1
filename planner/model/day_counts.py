"""A day in numbers: counted once, for the board, the huddle and paper."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from planner.model.did_not_come import DidNotCome
from planner.model.visit import VisitStatus


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
    """The visits of a day, those without a place among them: all, and those that need a second look.

    ``missed`` and ``cancelled`` are none of these ``visits`` any more.
    """

    visits: int
    first_doses: int
    two_drugs: int
    overnight: int
    missed: int = 0
    cancelled: int = 0


def day_counts(visits: Iterable[Counted], *, did_not_come: Iterable[DidNotCome] = ()) -> DayCounts:
    """The numbers of these visits, each of which is there once, and of those that fell away."""
    every, fell_away = tuple(visits), [one.status for one in did_not_come]
    return DayCounts(
        visits=len(every),
        first_doses=sum(visit.first_dose for visit in every),
        two_drugs=sum(len(visit.agents) > 1 for visit in every),
        overnight=sum(visit.overnight for visit in every),
        missed=fell_away.count(VisitStatus.MISSED),
        cancelled=fell_away.count(VisitStatus.CANCELLED),
    )
