"""Days from left to right: which pixel a day begins at, and how many days share one figure."""

from dataclasses import dataclass
from datetime import date, timedelta

WEEK = 7
SUNDAY = 6


def week_start(day: date) -> date:
    """The Sunday of a day's week, as the calendars of the window have it."""
    return day - timedelta(days=(day.weekday() - SUNDAY) % WEEK)


@dataclass(frozen=True, slots=True)
class DayScale:
    """So many ``days`` from ``first``, a Sunday; ``pixels`` wide each."""

    first: date
    days: int
    pixels: float

    @property
    def width(self) -> float:
        """Of all days together."""
        return self.days * self.pixels

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=self.days - 1)

    def x(self, day: date) -> float:
        """The left edge of a day, also of one off the scale."""
        return (day.toordinal() - self.first.toordinal()) * self.pixels

    def day(self, x: float) -> date:
        """The day at a pixel; at the nearest end for one off the scale."""
        number = int(x / self.pixels) if x > 0 else 0
        return self.first + timedelta(days=min(number, self.days - 1))

    def unit(self, *, least: float) -> int:
        """How many days share a figure so wide: one, a week, four weeks or twelve."""
        return next((days for days in (1, WEEK, 4 * WEEK) if days * self.pixels >= least), 12 * WEEK)

    def starts(self, first: date, last: date, *, unit: int) -> tuple[date, ...]:
        """The first day of each unit that reaches into a stretch."""
        begin = (max((first - self.first).days, 0) // unit) * unit
        end = min((last - self.first).days, self.days - 1)
        return tuple(self.first + timedelta(days=number) for number in range(begin, end + 1, unit))
