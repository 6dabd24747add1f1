"""How long the next dose of an agent may still wait before its step doses begin anew."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class RestartClock:
    """Counted in days from the last dose of one agent; the limit's own day still counts as in time.

    ``next_visit`` and ``next_on`` are the next dose as booked or proposed; None where none has a day.
    """

    agent: str
    last_visit: str
    last_on: date
    ordinal: int
    limit_days: int
    today: date
    next_visit: str | None = None
    next_on: date | None = None

    @property
    def days_since(self) -> int:
        """Days since the last dose."""
        return (self.today - self.last_on).days

    @property
    def slack_days(self) -> int:
        """Days from today within which the next dose is still in time; negative once it is too late."""
        return self.limit_days - self.days_since

    @property
    def runs_out_on(self) -> date:
        """The last day on which the next dose is in time."""
        return self.last_on + timedelta(days=self.limit_days)

    @property
    def is_past(self) -> bool:
        """Would a dose today be a restart?"""
        return self.slack_days < 0

    @property
    def next_is_late(self) -> bool:
        """Has the next dose no day, or one past the limit?"""
        return self.next_on is None or self.next_on > self.runs_out_on
