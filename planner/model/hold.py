"""One agent, or every agent, held from a visit on while the rest of the course goes on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class HoldReason(StrEnum):
    """Why a dose is not given; the number behind ``LABS`` is in the study file."""

    LABS = "labs"
    INFUSION_REACTION = "infusion reaction"
    TOXICITY = "toxicity"
    PARTICIPANT = "participant"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hold:
    """Doses of ``agent`` (None: all) are held from visit ``since`` until visit ``until``, given again there.

    ``until`` is None while the hold goes on. ``number`` counts the holds of this participant.
    """

    kind: ClassVar[str] = "hold"

    subject_id: str
    number: int
    agent: str | None
    since: str
    reason: HoldReason
    until: str | None = None
    note: str = ""

    @property
    def key(self) -> str:
        """Subject and number."""
        return f"{self.subject_id}/{self.number}"
