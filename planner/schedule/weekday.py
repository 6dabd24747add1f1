"""What each weekday of a week would cost as the first day of a two-year course."""

from dataclasses import replace
from datetime import timedelta

from planner.model.clinic import Clinic
from planner.model.course import Course, WeekdayCost
from planner.model.participant import Participant
from planner.model.study import Study
from planner.schedule.care_path import care_path
from planner.schedule.course import course_of
from planner.schedule.open_days import open_days

_SATURDAY = 5
_MINUTES_A_DAY = 24 * 60


def weekday_costs(study: Study, participant: Participant, *, clinic: Clinic) -> tuple[WeekdayCost, ...]:
    """The cost of each open day (Monday to Sunday) in the week of the participant's first date, least first.

    Equal costs stand in date order.
    """
    days = open_days(clinic)
    first = participant.first_step_dose
    monday = first - timedelta(days=first.weekday())
    costs = [
        first_day_cost(study, replace(participant, first_step_dose=day), clinic=clinic)
        for day in days.within(monday, monday + timedelta(days=6))
    ]
    return tuple(sorted(costs, key=lambda cost: (cost.cost, cost.first_step_dose)))


def first_day_cost(study: Study, participant: Participant, *, clinic: Clinic) -> WeekdayCost:
    """The cost of the first date the participant has, open or not."""
    days = open_days(clinic)
    course = course_of(study, participant, clinic=clinic)
    return WeekdayCost(
        first_step_dose=participant.first_step_dose,
        closed=tuple(
            (visit.planned.code, visit.planned.nominal)
            for visit in course.visits
            if not days.is_open(visit.planned.nominal)
        ),
        unbookable=tuple(visit.planned.code for visit in course.visits if visit.booked is None),
        ends_on_saturday=_ends_on_saturday(course, clinic),
    )


def _ends_on_saturday(course: Course, clinic: Clinic) -> tuple[str, ...]:
    """The visits that end on a Saturday even if the participant comes as the clinic opens."""
    codes = []
    for visit in course.visits:
        hours = clinic.hours_on(visit.booked) if visit.booked is not None else None
        if visit.booked is None or hours is None:
            continue
        opens = hours.opens.hour * 60 + hours.opens.minute
        template = visit.planned.template
        nights = (opens + care_path(template.study, template).minutes) // _MINUTES_A_DAY
        if nights and (visit.booked + timedelta(days=nights)).weekday() == _SATURDAY:
            codes.append(visit.planned.code)
    return tuple(codes)
