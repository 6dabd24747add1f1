"""The next day on which the unit is open."""

from datetime import date, timedelta

from planner.model.clinic import Clinic

_FARTHEST = 60  # no unit is shut for longer than that


def next_open_day(clinic: Clinic, *, after: date) -> date:
    """The first day after one on which the unit is open; the very next where none is near."""
    days = (after + timedelta(days=number) for number in range(1, _FARTHEST))
    return next((day for day in days if clinic.hours_on(day) is not None), after + timedelta(days=1))
