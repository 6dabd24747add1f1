"""The protocol's schedule of activities, as read from a study file (FHIR ResearchStudy)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from planner.errors import InvalidValue, OpenValue, UnknownDoseLevel
from planner.model.agent import Agent, VitalSigns
from planner.model.monitoring import MonitoringProfile
from planner.model.provenance import Provenance
from planner.model.study_sections import (
    Cohort,
    CombinedDay,
    Cycle,
    FollowUp,
    GapRule,
    StepDose,
    StudyIdentity,
    SubjectIdRule,
    Touches,
    VisitTask,
    WindowRule,
)


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
