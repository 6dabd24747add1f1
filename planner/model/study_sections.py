"""The sections of a study file, each a value (SDTM TV)."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.errors import InvalidValue
from planner.model.selectors import VisitSelector
from planner.model.visit_window import VisitWindow


@dataclass(frozen=True, slots=True)
class StudyIdentity:
    """What the registry says of the study."""

    protocol: str
    registry_id: str
    title: str
    phases: tuple[str, ...]
    participants: int
    site: str


@dataclass(frozen=True, slots=True)
class SubjectIdRule:
    """The pattern of subject ids, and one that fits, to show to a person."""

    pattern: str
    example: str


@dataclass(frozen=True, slots=True)
class Cohort:
    """A phase I dose level or phase II: the dose levels (of the agent dosed by level) it may be on."""

    code: str
    phase: str
    levels: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class StepDose:
    """A dose before cycle 1, ``offset_days`` (negative) from C1D1."""

    code: str
    agent: str
    amount: float
    offset_days: int


@dataclass(frozen=True, slots=True)
class CycleDose:
    """An agent on these days of each cycle; ``amount`` is None where the participant's level decides."""

    agent: str
    days: tuple[int, ...]
    amount: float | None


@dataclass(frozen=True, slots=True)
class Cycle:
    """The repeating part of the treatment."""

    days: int
    doses: tuple[CycleDose, ...]


@dataclass(frozen=True, slots=True)
class WindowRule:
    """How far the visits named may be booked from their nominal date."""

    visits: VisitSelector
    window: VisitWindow


@dataclass(frozen=True, slots=True)
class GapRule:
    """Days between two consecutive doses of one agent: from ``min_days`` to ``max_days``.

    The first rule that fits both visits holds. ``max_days`` is None where nobody has set one.
    """

    agent: str
    earlier: VisitSelector
    later: VisitSelector
    min_days: int
    max_days: int | None = None

    def __post_init__(self) -> None:
        """Refuse a gap that nothing can keep."""
        if self.min_days < 1 or (self.max_days is not None and self.max_days < self.min_days):
            raise InvalidValue(
                f"The days between two doses run from 1 upward, not {self.min_days} to {self.max_days}."
            )


@dataclass(frozen=True, slots=True)
class VisitTask:
    """Something else that is due at the visits named; of one agent only, if ``agent`` says so."""

    visits: VisitSelector
    what: str
    agent: str | None = None


@dataclass(frozen=True, slots=True)
class CombinedDay:
    """How two agents share a day.

    ``order`` is the agents' order. ``gap_minutes`` is the pause after an agent's flush before the next agent.
    ``lines`` is 2 where fluid and the next agent may run at once through a second access, else 1.
    """

    order: tuple[str, ...]
    gap_minutes: Mapping[str, int]
    lines: int


@dataclass(frozen=True, slots=True)
class Touches:
    """Minutes of a nurse's hands that each kind of moment takes."""

    intake: int
    premedication: int
    infusion_start: int
    infusion_end: int
    hydration_start: int
    check: int
    discharge: int


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What comes after the last dose. Months are calendar months."""

    safety_days: int
    safety_window: VisitWindow
    survival_months: int
    survival_window: VisitWindow
    survival_contacts: int
    ct_weeks: int
    ct_window: VisitWindow
    ct_scans: int
