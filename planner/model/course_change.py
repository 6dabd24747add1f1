"""What a person decided about the rest of a course: a shift, a lower dose, a restart, a shorter infusion."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from planner.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class Shift:
    """The nominal dates from visit ``visit`` to ``until`` (None: all the rest) moved by ``days``.

    ``overrides`` names the hard rules that were knowingly broken, each with the reason given; empty for none.
    """

    kind: ClassVar[str] = "shift"

    subject_id: str
    number: int
    visit: str
    days: int
    until: str | None = None
    overrides: str = ""

    def __post_init__(self) -> None:
        """Refuse a shift by nothing."""
        if self.days == 0:
            raise InvalidValue("A shift moves by at least a day.")

    @property
    def key(self) -> str:
        """Subject and number."""
        return f"{self.subject_id}/{self.number}"


@dataclass(frozen=True, slots=True)
class LevelChange:
    """A lower dose level of an agent from a visit on; no way back up where the study file says so."""

    kind: ClassVar[str] = "level_change"

    subject_id: str
    agent: str
    visit: str
    level: float

    @property
    def key(self) -> str:
        """Subject, agent and visit."""
        return f"{self.subject_id}/{self.agent}/{self.visit}"


@dataclass(frozen=True, slots=True)
class Tolerated:
    """An infusion of an agent was tolerated at a visit: the next may be shorter, as the study file says."""

    kind: ClassVar[str] = "tolerated"

    subject_id: str
    agent: str
    visit: str

    @property
    def key(self) -> str:
        """Subject and agent: once is enough."""
        return f"{self.subject_id}/{self.agent}"


class OtherAgents(StrEnum):
    """What the other agents do during a restart: the protocol is silent, so a person says."""

    GO_ON = "go on"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Restart:
    """Step doses of ``agent`` again, the first on ``on``, in place of the dose due at ``visit``.

    While the other agents wait, the course resumes with that visit, as far after the last step dose as C1D1
    was, and the rest of it shifts. While they go on, every visit keeps its date, and the agent is given again
    from its first visit that far after the last step dose. Ordinals start anew.
    """

    kind: ClassVar[str] = "restart"

    subject_id: str
    number: int
    agent: str
    visit: str
    on: date
    others: OtherAgents

    @property
    def key(self) -> str:
        """Subject and number."""
        return f"{self.subject_id}/{self.number}"
