"""When a participant came, sat down and left: the clock of one visit as it really ran."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Attendance:
    """The instants (UTC) noted for one visit; None while nobody has noted it.

    The infusions' own instants are in ``DoseGiven``: they belong to the dose.
    """

    kind: ClassVar[str] = "attendance"

    subject_id: str
    visit: str
    arrived: datetime | None = None
    in_chair: datetime | None = None
    monitoring_started: datetime | None = None
    discharged: datetime | None = None

    @property
    def key(self) -> str:
        """Subject and visit code, as the visit's."""
        return f"{self.subject_id}/{self.visit}"
