"""The number of a participant's next hold, toxicity, shift or restart."""

from collections.abc import Iterable
from typing import Protocol


class Numbered(Protocol):
    """A record that is numbered within its participant."""

    @property
    def number(self) -> int:
        """From 1."""


def next_number(records: Iterable[Numbered]) -> int:
    """One more than the highest."""
    return max((record.number for record in records), default=0) + 1
