"""Half-open stretches of time between two instants."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.errors import InvalidValue


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """The instants from ``start`` up to but not including ``end``; both carry a time zone.

    Lengths are computed on instants: 24 hours over a change of summer time are 24 hours.
    """

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        """Refuse naive instants and intervals that do not run forward."""
        if self.start.tzinfo is None or self.end.tzinfo is None:
            raise InvalidValue(f"The times {self.start} and {self.end} must say their time zone.")
        if self.minutes <= 0:
            raise InvalidValue(f"A stay must end after it starts, not {self.start} to {self.end}.")

    @property
    def minutes(self) -> int:
        """Elapsed minutes, on instants."""
        return int((self.end.timestamp() - self.start.timestamp()) // 60)

    def overlaps(self, other: "Interval") -> bool:
        """Do the two share an instant?"""
        return self.start < other.end and other.start < self.end


def later(instant: datetime, *, minutes: int) -> datetime:
    """The instant so many elapsed minutes later, in the same zone.

    Adding a timedelta to a local time would move the wall clock; this moves the instant.
    """
    zone = instant.tzinfo
    if zone is None:
        raise InvalidValue(f"The time {instant} must say its time zone.")
    return datetime.fromtimestamp(instant.timestamp() + timedelta(minutes=minutes).total_seconds(), tz=zone)
