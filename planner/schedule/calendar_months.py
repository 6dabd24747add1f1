"""Calendar months: three months after 30 November are the last day of February."""

from calendar import monthrange
from datetime import date


def months_after(start: date, months: int) -> date:
    """The same day of the month so many months later, or that month's last day where it has no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
