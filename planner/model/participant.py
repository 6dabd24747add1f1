"""A participant of the study: a subject id, never a name (SDTM SUBJID)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from planner.errors import InvalidValue
from planner.model.plausible import check_weight


class ParticipantStatus(StrEnum):
    """Where a participant stands in the study."""

    ON_TREATMENT = "on treatment"
    FOLLOW_UP = "follow-up"
    OFF_STUDY = "off study"


@dataclass(frozen=True, slots=True)
class Participant:
    """One enrolled person. ``dose_level`` is that of the agent dosed by level, in that agent's unit.

    ``note`` stays in the clinic file: it is never exported to a calendar, nor logged.
    """

    kind: ClassVar[str] = "participant"

    subject_id: str
    cohort: str
    dose_level: float | None
    first_step_dose: date
    weight_kg: float | None = None
    note: str = ""
    status: ParticipantStatus = ParticipantStatus.ON_TREATMENT

    def __post_init__(self) -> None:
        """Refuse an empty id and a weight that nobody has."""
        if not self.subject_id.strip():
            raise InvalidValue("A participant needs a subject id.")
        if self.weight_kg is not None:
            check_weight(self.weight_kg)

    @property
    def key(self) -> str:
        """The subject id."""
        return self.subject_id
