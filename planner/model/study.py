"""The protocol's schedule of activities, as read from a study file (FHIR ResearchStudy, SDTM TV)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.errors import InvalidValue, OpenValue, UnknownDoseLevel
from planner.model.agent import Agent, VitalSigns
from planner.model.monitoring import MonitoringProfile
from planner.model.provenance import Provenance
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


@dataclass(frozen=True, slots=True)
class Study:
    """One version of one protocol. Compared and hashed by identity, so that courses can be cached by study.

    ``provenance`` maps the path of each value in the study file (``cycle.days``) to where it comes from.
    """

    identity: StudyIdentity
    version: str
    effective: date
    subject_ids: SubjectIdRule
    agents: tuple[Agent, ...]
    cohorts: tuple[Cohort, ...]
    step_doses: tuple[StepDose, ...]
    cycle: Cycle
    treatment_days: int
    windows: tuple[WindowRule, ...]
    gaps: tuple[GapRule, ...]
    combined_day: CombinedDay
    intake_minutes: int
    touches: Touches
    vital_signs: tuple[VitalSigns, ...]
    monitoring_profiles: tuple[MonitoringProfile, ...]
    monitoring_in_force: Mapping[str, str]
    reweigh: str
    pre_dose_labs: Mapping[str, str]
    tasks: tuple[VisitTask, ...]
    follow_up: FollowUp
    provenance: Mapping[str, Provenance] = field(repr=False)

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    @property
    def cycles(self) -> int:
        """How many cycles begin before the cap."""
        return self.treatment_days // self.cycle.days

    @property
    def levelled_agent(self) -> Agent | None:
        """The agent dosed by the participant's level; None if the protocol fixes every dose."""
        return next((agent for agent in self.agents if agent.levels), None)

    def agent(self, code: str) -> Agent:
        """The agent of this code.

        Raises:
            InvalidValue: the study has none.
        """
        for agent in self.agents:
            if agent.code == code:
                return agent
        raise InvalidValue(f"The study {self.identity.protocol} has no agent “{code}”.")

    def cohort(self, code: str) -> Cohort:
        """The cohort of this code.

        Raises:
            UnknownDoseLevel: the study has none.
        """
        for cohort in self.cohorts:
            if cohort.code == code:
                return cohort
        known = ", ".join(cohort.code for cohort in self.cohorts)
        raise UnknownDoseLevel(f"There is no cohort “{code}”; the study has {known}.")

    def check_level(self, cohort: str, level: float | None) -> None:
        """Refuse a dose level that the cohort may not be on.

        Raises:
            UnknownDoseLevel: the cohort is unknown, or has no such level.
        """
        levels = self.cohort(cohort).levels
        if level in levels or (level is None and not levels):
            return
        agent = self.levelled_agent
        named = f"{agent.name} level" if agent is not None else "dose level"
        given = "none is given" if level is None else f"{level:g} is not one"
        known = " or ".join(f"{known:g}" for known in levels) or "none"
        raise UnknownDoseLevel(f"Cohort {cohort} needs a {named} of {known}; {given}.")

    def monitoring(self, agent: str) -> MonitoringProfile | None:
        """The profile in force for an agent; None if the agent is not monitored.

        Raises:
            OpenValue: its hours have not been typed in.
        """
        name = self.monitoring_in_force.get(agent)
        if name is None:
            return None
        profile = next((p for p in self.monitoring_profiles if p.agent == agent and p.name == name), None)
        if profile is None:
            raise InvalidValue(f"The study file has no monitoring profile “{name}” for {agent}.")
        if profile.is_open:
            raise OpenValue(
                f"The monitoring profile “{name}” has no hours yet: "
                "type them into the study file before it is used."
            )
        return profile
