"""How full a day is, counted from the care paths of its visits: no layout is needed to know it."""

from datetime import time

from planner.answers.days import Days
from planner.answers.overnight import DAY_MINUTES, stays_overnight
from planner.answers.placed import DueVisit
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.occupancy import DayOccupancy
from planner.model.places import PlaceKind
from planner.schedule.open_days import open_days


def day_occupancy(days: Days, *, clinic: Clinic, clock: DayClock) -> DayOccupancy:
    """What a day's visits ask of chairs, of the night and of the limit on first doses.

    Of a visit without a place it is taken that it comes when the unit opens, so that no night is counted
    that an early arrival would spare. No chair is asked for longer than the unit is open.
    """
    on = clock.on
    due, hours = days.due(on), clinic.hours_on(on)
    open_minutes = 0 if hours is None else _minute(hours.closes) - _minute(hours.opens)
    return DayOccupancy(
        on=on,
        closed=open_days(clinic).why_closed(on) or "",
        visits=len(due),
        proposals=sum(visit.status is None for visit in due),
        chair_minutes=sum(_chair_minutes(visit, at_most=open_minutes or DAY_MINUTES) for visit in due),
        chair_room=open_minutes * sum(chair.in_service for chair in clinic.chairs_on(on)),
        nights=sum(stays_overnight(visit, clinic=clinic, clock=clock) for visit in due),
        night_slots=sum(slot.in_service and slot.overnight for slot in clinic.slots_on(on)),
        first_doses=sum(visit.is_first_dose for visit in due),
        first_dose_cap=clinic.settings.first_dose_cap,
    )


def _chair_minutes(visit: DueVisit, *, at_most: int) -> int:
    stays = (stay for stay in visit.path.stays if stay.place is not PlaceKind.SLOT)
    return min(sum(stay.minutes for stay in stays), at_most)


def _minute(local: time) -> int:
    return local.hour * 60 + local.minute
