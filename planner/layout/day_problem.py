"""A day of the clinic as a problem: its hours, places, nurses and limits, in minutes of its clock."""

from datetime import datetime, timedelta
from itertools import pairwise

from planner.layout.day import AcuityWeights, CarriedStay, Day, DaySlot, DayVisit
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock


def day_problem(
    clinic: Clinic,
    clock: DayClock,
    *,
    visits: tuple[DayVisit, ...],
    carried: tuple[CarriedStay, ...] = (),
    since: int | None = None,
) -> Day:
    """The day of ``clock`` in this clinic. Places out of service are left out; a closed day has no hours."""
    hours, settings = clinic.hours_on(clock.on), clinic.settings
    opens = clock.minute_of(hours.opens) if hours else 0
    closes = clock.minute_of(hours.closes) if hours else 0
    return Day(
        on=clock.on,
        clock=clock,
        opens=opens,
        closes=closes,
        finish_by=max(opens, closes - settings.finish_early_minutes),
        latest_end=closes + settings.late_minutes if hours else closes,
        grid=settings.grid_minutes,
        chairs=tuple((chair.name, chair.place) for chair in clinic.chairs_on(clock.on) if chair.in_service),
        slots=tuple(
            DaySlot(slot.name, slot.overnight) for slot in clinic.slots_on(clock.on) if slot.in_service
        ),
        nurses=_nurses(clinic, clock),
        calm_share=settings.calm_share,
        bags_per_half_hour=settings.pharmacy_bags_per_half_hour,
        bag_ready_minutes=settings.bag_ready_minutes,
        first_dose_cap=settings.first_dose_cap,
        first_dose_stagger=settings.first_dose_stagger_minutes,
        acuity=AcuityWeights(
            settings.acuity_infusing,
            settings.acuity_observing,
            settings.acuity_monitoring,
            settings.acuity_per_nurse,
        ),
        visits=visits,
        carried=carried,
        since=since,
    )


def _nurses(clinic: Clinic, clock: DayClock) -> tuple[tuple[int, int, int], ...]:
    """Nurses on shift today and tomorrow, as stretches of one number each."""
    change: dict[int, int] = {}
    for day in (clock.on, clock.on + timedelta(days=1)):
        for shift in clinic.shifts_on(day):
            for local, by in ((shift.starts, shift.nurses), (shift.ends, -shift.nurses)):
                minute = clock.minute(datetime.combine(day, local, tzinfo=clock.zone))
                change[minute] = change.get(minute, 0) + by
    minutes, stretches, nurses = sorted(change), [], 0
    for start, end in pairwise(minutes):
        nurses += change[start]
        if nurses:
            stretches.append((start, end, nurses))
    return tuple(stretches)
