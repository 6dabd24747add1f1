"""Study days, for people to read: day 1 is the first day, the day before it day -1 (SDTM --DY)."""

from datetime import date


def study_day(on: date, *, first: date) -> int:
    """The study day of a date, where ``first`` is day 1."""
    days = (on - first).days
    return days + 1 if days >= 0 else days
