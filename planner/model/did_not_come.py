"""Somebody who was to come on a day and did not, or will not: a visit recorded as missed or cancelled."""

from dataclasses import dataclass

from planner.model.in_short import in_short
from planner.model.visit import VisitStatus


@dataclass(frozen=True, slots=True)
class DidNotCome:
    """One visit, on the day it was booked for. ``reason`` is what was recorded with it, if anything was."""

    subject_id: str
    visit: str
    status: VisitStatus
    reason: str = ""

    @property
    def visit_key(self) -> str:
        """Subject and visit code."""
        return f"{self.subject_id}/{self.visit}"

    @property
    def short_reason(self) -> str:
        """The reason on one line, cut where it is long."""
        return in_short(self.reason)
