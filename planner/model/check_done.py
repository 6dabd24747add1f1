"""A vital-sign or neuro check that a nurse has done."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from planner.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class CheckDone:
    """The check of this number among the agent's checks of the visit, done at an instant (UTC).

    Named by its number and not by its time: a check moves with the infusion that it counts from.
    """

    kind: ClassVar[str] = "check_done"

    subject_id: str
    visit: str
    agent: str
    number: int
    at: datetime

    def __post_init__(self) -> None:
        """Refuse a number that no check has: they are counted from 1."""
        if self.number < 1:
            raise InvalidValue(f"The checks of a visit are counted from 1; {self.number} is none.")

    @property
    def key(self) -> str:
        """Subject, visit, agent and number."""
        return f"{self.subject_id}/{self.visit}/{self.agent}/{self.number}"
