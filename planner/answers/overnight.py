"""Which visits stay the night, so far as a place or the opening hours tell."""

from planner.answers.placed import DueVisit
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind

DAY_MINUTES = 24 * 60


def stays_overnight(visit: DueVisit, *, clinic: Clinic, clock: DayClock) -> bool:
    """Does a visit keep a monitoring slot past midnight? Without a place, if it comes when the unit opens."""
    stay = visit.path.stay(PlaceKind.SLOT)
    if stay is None:
        return False
    if visit.assignment is not None:
        return clock.local(clock.minute(visit.assignment.arrival) + stay.end).date() > clock.on
    hours = clinic.hours_on(clock.on)
    opens = 0 if hours is None else hours.opens.hour * 60 + hours.opens.minute
    return opens + stay.end > DAY_MINUTES


def reaches_into(visit: DueVisit, clock: DayClock) -> bool:
    """Is somebody of the day before still to be here on the day of the clock?"""
    placed = visit.assignment
    return placed is not None and clock.minute(placed.arrival) + visit.path.minutes > 0
