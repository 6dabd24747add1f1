"""A participant's own appointments, from the course and where its visits are placed."""

from collections.abc import Callable
from datetime import date, datetime

from planner.model.appointments import Appointment, AppointmentKind, AppointmentSheet, StayNear
from planner.model.care_path import CarePath, StepKind
from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit
from planner.model.interval import later
from planner.model.visit import VisitStatus
from planner.model.visit_path import VisitPath
from planner.schedule.follow_up import SCAN, SURVIVAL
from planner.schedule.onset import proximity


def appointment_sheet(
    course: Course,
    *,
    path_of: Callable[[str], VisitPath],
    overnight: Callable[[str], bool],
    clinic: Clinic,
    site: str,
    first: date,
    last: date,
    has_left: bool = False,
) -> AppointmentSheet:
    """The visits still to come from ``first`` to ``last``; ``path_of`` and ``overnight`` go by visit code.

    Of whoever ``has_left`` the study none is, also not one that is still under way. One for which the plan
    finds no day is told where it is due: a sheet without it would leave out a dose.
    """
    coming = (
        (visit, on)
        for visit in course.visits
        if not has_left
        and (on := visit.planned.nominal if visit.lacks_day else visit.day) is not None
        and first <= on <= last
        and visit.status in (None, VisitStatus.BOOKED)
    )
    return AppointmentSheet(
        subject_id=course.subject_id,
        unit=clinic.settings.name,
        site=site,
        first=first,
        last=last,
        appointments=tuple(
            Appointment(visit.planned.code, _kind(visit), on, is_booked=False, has_day=False)
            if visit.lacks_day
            else _appointment(
                visit,
                on,
                timed=path_of(visit.planned.code),
                overnight=bool(visit.planned.template.doses) and overnight(visit.planned.code),
                clinic=clinic,
            )
            for visit, on in coming
        ),
    )


def _appointment(
    visit: CourseVisit,
    on: date,
    *,
    timed: VisitPath,
    overnight: bool,
    clinic: Clinic,
) -> Appointment:
    path = timed.path
    arrival = None if timed.begins is None else timed.begins.astimezone(clinic.zone)
    return Appointment(
        visit=visit.planned.code,
        kind=_kind(visit),
        on=on,
        is_booked=visit.status is VisitStatus.BOOKED,
        comes=arrival,
        leaves=None if arrival is None else later(arrival, minutes=path.minutes),
        minutes=path.minutes,
        overnight=overnight,
        near=_near(visit, path, arrival=arrival, clinic=clinic),
    )


def _kind(visit: CourseVisit) -> AppointmentKind:
    if visit.planned.template.doses:
        return AppointmentKind.TREATMENT
    code = visit.planned.code
    if code.startswith(SURVIVAL):
        return AppointmentKind.CALL
    return AppointmentKind.SCAN if code.startswith(SCAN) else AppointmentKind.VISIT


def _near(visit: CourseVisit, path: CarePath, *, arrival: datetime | None, clinic: Clinic) -> StayNear | None:
    template = visit.planned.template
    rule = template.monitoring
    infusion = _monitored_infusion(path)
    if rule is None or infusion is None or rule.proximity_hours is None or rule.proximity_minutes is None:
        return None
    until = None
    if arrival is not None:
        start, end = (later(arrival, minutes=minute) for minute in infusion)
        stay = proximity(template, started=start, ended=end)
        until = None if stay is None else stay.end.astimezone(clinic.zone)
    return StayNear(rule.proximity_hours, rule.proximity_minutes, until, rule.caregiver)


def _monitored_infusion(path: CarePath) -> tuple[int, int] | None:
    """Start and end of the infusion that the visit's monitoring belongs to."""
    monitored = {step.agent for step in path.steps_of(StepKind.MONITORING)}
    return next(
        ((step.start, step.end) for step in path.steps_of(StepKind.INFUSION) if step.agent in monitored), None
    )
