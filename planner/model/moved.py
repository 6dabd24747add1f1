"""What a change to a course would do to one visit: shown before it is accepted."""

from dataclasses import dataclass
from datetime import date

from planner.model.day_layout import Finding


@dataclass(frozen=True, slots=True)
class GapMoved:
    """The days since the agent's dose before, at visit ``earlier``; ``days_before`` None if it had none."""

    agent: str
    earlier: str
    days_before: int | None
    days_after: int


@dataclass(frozen=True, slots=True)
class Moved:
    """One visit before and after: its day, its nominal date and the window it then has.

    A date is None where the visit has no day, or is not in the course. ``findings`` are those that are new.
    """

    visit: str
    before: date | None
    after: date | None
    nominal_before: date | None
    nominal_after: date | None
    window: tuple[date, date] | None
    gaps: tuple[GapMoved, ...]
    findings: tuple[Finding, ...]

    @property
    def is_moved(self) -> bool:
        """Has it another day then, and not only another window, distance or finding?"""
        return self.before != self.after

    @property
    def days(self) -> int | None:
        """By how many days it moves, later counted as positive; None where it has no day before or after."""
        return (self.after - self.before).days if self.before and self.after else None
