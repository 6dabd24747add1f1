"""CRS and ICANS as a clinician graded them (ASTCT): recorded here, never computed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from planner.errors import InvalidValue

GRADES = range(1, 6)
FATAL_GRADE = GRADES[-1]
DEATH = f"Grade {FATAL_GRADE} is death (ASTCT consensus grading, Lee and others 2019)."
"""What the scale itself says of its highest grade; resources/help/actions/grades.md has the whole source."""


class ToxicityKind(StrEnum):
    """Cytokine release syndrome, or immune effector cell-associated neurotoxicity syndrome."""

    CRS = "CRS"
    ICANS = "ICANS"


@dataclass(frozen=True, slots=True)
class Toxicity:
    """One event after the dose of ``agent`` at ``visit``; instants in UTC, ``resolved`` None till then."""

    kind: ClassVar[str] = "toxicity"

    subject_id: str
    number: int
    what: ToxicityKind
    grade: int
    agent: str
    visit: str
    onset: datetime
    resolved: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a grade that the scale does not have, and an end before the beginning."""
        if self.grade not in GRADES:
            raise InvalidValue(f"{self.what} has grades 1 to 5, not {self.grade}.")
        if self.resolved is not None and self.resolved < self.onset:
            raise InvalidValue(f"The {self.what} cannot have resolved before its onset.")

    @property
    def key(self) -> str:
        """Subject and number."""
        return f"{self.subject_id}/{self.number}"
