"""The days on which the clinic takes visits, and why it does not on the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from planner.model.clinic import Clinic
from planner.model.day_text import weekday_name
from planner.model.in_short import in_short


@dataclass(frozen=True, slots=True)
class OpenDays:
    """Weekdays on which the clinic is open (Monday is 0), and the dates on which it is shut all the same.

    ``opened`` are dates with hours of their own, whatever their weekday; a closure beats them.
    ``known_to`` is the last year of which a closure is known; None where there is none at all.
    """

    weekdays: frozenset[int]
    closures: Mapping[date, str]
    known_to: int | None = None
    opened: frozenset[date] = frozenset()

    def is_open(self, day: date) -> bool:
        """Does the clinic take visits on this day?"""
        return day not in self.closures and (day.weekday() in self.weekdays or day in self.opened)

    def why_closed(self, day: date) -> str | None:
        """The closure's reason in short, such as a holiday, or “closed on Sundays”; None if it is open."""
        if day in self.closures:
            return self.closures[day]
        return None if self.is_open(day) else f"closed on {weekday_name(day)}s"

    def within(self, earliest: date, latest: date) -> tuple[date, ...]:
        """The open days from ``earliest`` to ``latest``, both included."""
        days = map(date.fromordinal, range(earliest.toordinal(), latest.toordinal() + 1))
        return tuple(day for day in days if self.is_open(day))


@lru_cache(maxsize=16)
def open_days(clinic: Clinic) -> OpenDays:
    """The open days of a clinic, by its weekly hours and its closures."""
    return OpenDays(
        weekdays=frozenset(hours.weekday for hours in clinic.hours),
        closures={closure.on: in_short(closure.reason) for closure in clinic.closures},
        known_to=max((closure.on.year for closure in clinic.closures), default=None),
        opened=frozenset(hours.on for hours in clinic.other_hours),
    )
