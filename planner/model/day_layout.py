"""Where and when each visit of a day happens."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

STILL_HELD = "still-held"
"""The rule of a place that is not free for who is due in it next: somebody is there longer than planned."""
LATE_ARRIVAL = "late-arrival"
"""The rule of one that would not be: somebody is late, and would be there longer than planned."""
_NAMED_AT_MOST = 4
_NO_STOPS = str.maketrans(",.;:", "    ")


@dataclass(frozen=True, slots=True)
class Assignment:
    """One visit placed: when the participant arrives, and the chair and slot held.

    ``pinned``: a person decided, and the solver may not move it. ``arrival`` is an instant in UTC.
    ``monitoring_hours``: what a person chose of the study file's range; None: what it plans.
    """

    kind: ClassVar[str] = "assignment"

    subject_id: str
    visit: str
    on: date
    arrival: datetime
    chair: str | None
    slot: str | None
    pinned: bool = False
    monitoring_hours: float | None = None

    @property
    def key(self) -> str:
        """Subject and visit code, as the visit's."""
        return f"{self.subject_id}/{self.visit}"


class LayoutStatus(StrEnum):
    """What is known of a layout: nothing better exists, the best found so far, or changed by hand since."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A visit that could not be placed, and the names of the rules that stand in its way."""

    subject_id: str
    visit: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of the objective: its name, the sentence a nurse would say, its value and what is proven."""

    name: str
    value: int
    bound: int

    @property
    def is_proven(self) -> bool:
        """Does nothing better exist?"""
        return self.value <= self.bound

    @property
    def gap(self) -> int:
        """By how much a better layout could still be better: 0 when this one is proven best."""
        return max(0, self.value - self.bound)


@dataclass(frozen=True, slots=True)
class DayLayout:
    """How a day was laid out: kept beside the assignments it made."""

    kind: ClassVar[str] = "day_layout"

    on: date
    status: LayoutStatus
    goals: tuple[Goal, ...]
    unplaced: tuple[Unplaced, ...]
    seconds: float

    @property
    def key(self) -> str:
        """The date."""
        return self.on.isoformat()


@dataclass(frozen=True, slots=True)
class Finding:
    """A broken rule, in words a nurse understands; ``visits`` are the keys of those concerned.

    ``days`` is how far two doses are apart, where that is what is wrong. ``is_note`` marks what a nurse
    should know but need not mend: a visit that was moved off a holiday, or what is ``overridden``. ``until``
    is the instant from which on it is over, where it speaks of a stretch of the day.
    """

    rule: str
    sentence: str
    visits: tuple[str, ...] = ()
    on: date | None = None
    is_note: bool = False
    days: int | None = None
    overridden: bool = False
    until: datetime | None = field(default=None, compare=False)

    def seen_at(self, now: datetime) -> "Finding":
        """As it is to be told now: what is over can no longer be mended, and is a note."""
        return replace(self, is_note=True) if self.is_over(now) else self

    def is_over(self, now: datetime) -> bool:
        """Does it speak of a stretch of the day that has passed?"""
        return self.until is not None and self.until <= now

    @property
    def may_be_mended(self) -> bool:
        """Is it no note, or one of a place that will not be free, for which somebody may be moved in time?"""
        return not self.is_note or self.rule == STILL_HELD

    @property
    def is_shared(self) -> bool:
        """Does it concern so many visits that none of them is wrong by itself, as with too few nurses?"""
        return len(self.visits) > _NAMED_AT_MOST

    @property
    def with_names(self) -> str:
        """The sentence after those visits that it does not name itself: ``0007 C1D1: The visit needs…``."""
        said = set(self.sentence.translate(_NO_STOPS).split())
        unnamed = (
            " ".join(name for name in visit.rpartition("/")[::2] if name and name not in said)
            for visit in self.visits
        )
        names = tuple(dict.fromkeys(filter(None, unnamed)))
        shown, more = names[:_NAMED_AT_MOST], len(names) - _NAMED_AT_MOST
        whom = f"{', '.join(shown)} and {more} more" if more > 0 else ", ".join(shown)
        return f"{whom}: {self.sentence}" if whom else self.sentence
