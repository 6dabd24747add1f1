"""Who follows which version of the study file, with which monitoring, since when, and who decided it."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from planner.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class ProfileInForce:
    """The monitoring profile of an agent that is followed in place of the one the study file has in force."""

    agent: str
    profile: str


@dataclass(frozen=True, slots=True)
class Following:
    """From ``since`` on a participant's visits are those of a version, with its monitoring.

    ``version`` is None for the study file the clinic began with. ``profiles`` are those decided beside what
    the version itself has in force. Where two begin on one day, the one with the higher number holds.
    """

    kind: ClassVar[str] = "following"

    subject_id: str
    number: int
    since: date
    version: str | None
    profiles: tuple[ProfileInForce, ...]
    decided_by: str

    def __post_init__(self) -> None:
        """Refuse what nobody decided."""
        check_decided(self.decided_by)

    @property
    def key(self) -> str:
        """Subject and number."""
        return f"{self.subject_id}/{self.number}"


@dataclass(frozen=True, slots=True)
class Newcomers:
    """What those follow from the start whose first step dose is on ``since`` or later, once enrolled."""

    kind: ClassVar[str] = "newcomers"

    since: date
    version: str | None
    profiles: tuple[ProfileInForce, ...]
    decided_by: str

    def __post_init__(self) -> None:
        """Refuse what nobody decided."""
        check_decided(self.decided_by)

    @property
    def key(self) -> str:
        """The date."""
        return self.since.isoformat()


def check_decided(decided_by: str) -> None:
    """Refuse an amendment of which nobody says who decided it. Raises InvalidValue."""
    if not decided_by.strip():
        raise InvalidValue("Say who decided it: the study team, the principal investigator.")
