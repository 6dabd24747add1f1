"""Study days, for people to read: day 1 is the first day, the day before it day -1 (SDTM --DY)."""

from datetime import date, timedelta

from planner.errors import InvalidValue


def study_day(on: date, *, first: date) -> int:
    """The study day of a date, where ``first`` is day 1."""
    days = (on - first).days
    return days + 1 if days >= 0 else days


def date_of_study_day(day: int, *, first: date) -> date:
    """The date of a study day, where ``first`` is day 1.

    Raises:
        InvalidValue: the day is 0, which there is not.
    """
    if day == 0:
        raise InvalidValue("There is no study day 0: day 1 follows day -1.")
    return first + timedelta(days=day - 1 if day > 0 else day)
