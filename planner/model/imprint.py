"""What stands at the foot of every sheet: when it was made, by whom, and what the clinic file held then."""

from dataclasses import dataclass
from datetime import datetime

_SHOWN = 12  # hexadecimal digits: enough to find the row, few enough to read out


@dataclass(frozen=True, slots=True)
class Imprint:
    """``printed`` is in the clinic's zone; ``row`` and ``hash`` are the head of the audit trail.

    Who has the sheet can see whether the trail of the clinic file still holds that row with that hash.
    """

    printed: datetime
    by: str
    row: int
    hash: str

    @property
    def short_hash(self) -> str:
        """The beginning of the hash, in groups of four."""
        shown = self.hash[:_SHOWN]
        return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))
