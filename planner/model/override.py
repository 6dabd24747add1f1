"""A distance between two doses that somebody knowingly broke."""

from dataclasses import dataclass
from typing import ClassVar

from planner.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class Override:
    """The ``rule`` between the doses of two visits may be broken, for a reason: it stays marked.

    That holds for this distance of so many ``days`` alone: once they are further or nearer, it is asked anew.
    """

    kind: ClassVar[str] = "override"

    subject_id: str
    rule: str
    earlier: str
    later: str
    days: int
    reason: str

    def __post_init__(self) -> None:
        """Refuse an override without a reason."""
        if not self.reason.strip():
            raise InvalidValue("An override needs its reason in words.")

    @property
    def key(self) -> str:
        """Subject, rule and the two visits."""
        return f"{self.subject_id}/{self.rule}/{self.earlier}/{self.later}"
