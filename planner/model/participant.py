"""A participant of the study: a subject id, never a name (SDTM SUBJID)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from planner.errors import InvalidValue
from planner.model.leaving import Leaving
from planner.model.plausible import check_weight


class ParticipantStatus(StrEnum):
    """Where a participant stands in the study."""

    ON_TREATMENT = "on treatment"
    FOLLOW_UP = "follow-up"
    OFF_STUDY = "off study"


@dataclass(frozen=True, slots=True)
class Participant:
    """One enrolled person. ``dose_level`` is that of the agent dosed by level, in that agent's unit.

    ``note`` stays in the clinic file: it is never exported to a calendar, nor logged. ``leaving`` says how
    somebody went off study and ``left_on`` since when; neither where nobody was asked at the time.
    """

    kind: ClassVar[str] = "participant"

    subject_id: str
    cohort: str
    dose_level: float | None
    first_step_dose: date
    weight_kg: float | None = None
    note: str = ""
    status: ParticipantStatus = ParticipantStatus.ON_TREATMENT
    leaving: Leaving | None = None
    left_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse an empty id, a weight that nobody has, and half of a leaving."""
        if not self.subject_id.strip():
            raise InvalidValue("A participant needs a subject ID.")
        if self.weight_kg is not None:
            check_weight(self.weight_kg)
        if (self.leaving is None) is not (self.left_on is None):
            raise InvalidValue(f"How {self.subject_id} left the study, and when, belong together.")
        if self.leaving is not None and self.status is not ParticipantStatus.OFF_STUDY:
            raise InvalidValue(f"{self.subject_id} is {self.status} and cannot have left the study.")

    @property
    def key(self) -> str:
        """The subject id."""
        return self.subject_id

    @property
    def stands(self) -> ParticipantStatus | Leaving:
        """How somebody left, where that is recorded; else the status."""
        return self.leaving or self.status

    @property
    def died_on(self) -> date | None:
        """The day of the death; None of whoever is not recorded as having died."""
        return self.left_on if self.leaving is Leaving.DIED else None
