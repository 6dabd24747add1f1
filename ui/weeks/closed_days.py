"""The days on which the unit is shut, looked up by the day: a page of weeks asks for hundreds at once."""

from datetime import date

from planner.model.clinic import Clinic

EVERY_DAY = frozenset(range(7))


class ClosedDays:
    """Of one clinic; without one, as before a file is open, no day is closed."""

    def __init__(self, clinic: Clinic | None = None) -> None:
        self._reasons: dict[date, str] = {}
        self._open, self._opened = EVERY_DAY, frozenset[date]()
        if clinic is not None:
            self._reasons = {closure.on: closure.reason for closure in clinic.closures}
            self._open = frozenset(row.weekday for row in clinic.hours)
            self._opened = frozenset(row.on for row in clinic.other_hours)

    def is_closed(self, day: date) -> bool:
        """Is the unit shut?"""
        return day in self._reasons or not self._is_usual(day)

    def closure(self, day: date) -> str:
        """Why a day is closed that its weekday is not, such as a holiday; empty for every other."""
        return self._reasons.get(day, "") if self._is_usual(day) else ""

    def _is_usual(self, day: date) -> bool:
        """Would the unit be open, were it not for a closure?"""
        return day.weekday() in self._open or day in self._opened
