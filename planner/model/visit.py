"""A visit as the protocol asks for it, and as it was booked and happened (SDTM TV and SV)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar, NamedTuple

from planner.model.monitoring import MonitoringRule
from planner.model.study import Study
from planner.model.visit_window import VisitWindow


class Epoch(StrEnum):
    """The part of the study a visit belongs to (SDTM EPOCH)."""

    STEP_DOSING = "step dosing"
    TREATMENT = "treatment"
    FOLLOW_UP = "follow-up"


@dataclass(frozen=True, slots=True)
class PlannedDose:
    """One agent at one visit. ``ordinal`` counts this agent's doses since its last (re)start."""

    agent: str
    ordinal: int
    amount: float
    unit: str

    @property
    def is_first(self) -> bool:
        """Is it the agent's first since its last (re)start?"""
        return self.ordinal == 1


@dataclass(frozen=True, slots=True, eq=False)
class VisitTemplate:
    """All of a visit that does not depend on its date, shared by every participant on the same dose level.

    Compared and hashed by identity, so that a care path is found by its template at once. ``study`` is the
    version of the study file that asks for the visit: its minutes, distances and rules are those that hold.

    ``day`` is the day of the cycle, or the days from C1D1 for a step dose (negative), or None in follow-up.
    ``tasks`` are what else is due: labs, a re-weigh. ``held`` are agents of the plan that are not given here,
    ``tolerated`` those whose infusion is the shorter one, ``premedicated_anew`` those premedicated as for
    their first dose. ``stands_for`` is the code by which the study file's rows know a step dose given again.
    """

    study: Study = field(repr=False)
    code: str
    epoch: Epoch
    cycle: int | None
    day: int | None
    doses: tuple[PlannedDose, ...]
    window: VisitWindow
    monitoring: MonitoringRule | None
    tasks: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    tolerated: tuple[str, ...] = ()
    premedicated_anew: tuple[str, ...] = ()
    stands_for: str = ""

    @property
    def holds_all(self) -> bool:
        """Is everything the plan gives here held, so that the visit takes no day?"""
        return bool(self.held) and not self.doses

    @property
    def agents(self) -> tuple[str, ...]:
        """The agents of the visit, in the study's order."""
        return tuple(dose.agent for dose in self.doses)

    @property
    def first_of(self) -> tuple[str, ...]:
        """The agents of the visit that are given for the first time since their last (re)start."""
        return tuple(dose.agent for dose in self.doses if dose.is_first)

    def ordinal(self, agent: str) -> int | None:
        """The dose ordinal of an agent at this visit; None if it is not given."""
        return next((dose.ordinal for dose in self.doses if dose.agent == agent), None)


class PlannedVisit(NamedTuple):
    """One visit of one participant's course: a template on a nominal date.

    ``earliest`` and ``latest`` are both days on which it may be booked. A tuple and not a dataclass, since
    courses of 120 participants make 9,600 of them at once.
    """

    template: VisitTemplate
    nominal: date
    earliest: date
    latest: date

    @property
    def code(self) -> str:
        """The visit code, such as C2D8."""
        return self.template.code


class VisitStatus(StrEnum):
    """What has become of a booked visit."""

    BOOKED = "booked"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit that somebody booked. It is never removed: a cancelled one is kept as cancelled."""

    kind: ClassVar[str] = "visit"

    subject_id: str
    code: str
    booked: date
    status: VisitStatus = VisitStatus.BOOKED
    actual: date | None = None

    @property
    def key(self) -> str:
        """Subject and visit code."""
        return f"{self.subject_id}/{self.code}"

    @property
    def stands(self) -> bool:
        """Does the visit still take place, or has it?"""
        return self.status in (VisitStatus.BOOKED, VisitStatus.DONE)
