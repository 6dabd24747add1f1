"""What happened to a participant: doses given, and the end of treatment."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class DoseGiven:
    """One agent given at one visit on one day; the infusion's instants where they were noted."""

    kind: ClassVar[str] = "dose_given"

    subject_id: str
    visit: str
    agent: str
    on: date
    amount: float
    started: datetime | None = None
    ended: datetime | None = None

    @property
    def key(self) -> str:
        """Subject, visit and agent."""
        return f"{self.subject_id}/{self.visit}/{self.agent}"


@dataclass(frozen=True, slots=True)
class OffTreatment:
    """Treatment stopped: ``last_dose`` is the day follow-up counts from; CT goes on until ``progression``."""

    kind: ClassVar[str] = "off_treatment"

    subject_id: str
    decided: date
    last_dose: date
    progression: bool
    because: str

    @property
    def key(self) -> str:
        """The subject id: treatment stops once."""
        return self.subject_id
