"""What a first date would break in the weeks after it: chairs, slots, nurses or nights; nothing is kept."""

from dataclasses import replace
from datetime import date, timedelta

from planner.answers.day_problem import day_to_lay_out
from planner.answers.days import Days
from planner.answers.placed import DueVisit
from planner.layout.first_fit import first_fit
from planner.layout.in_the_way import rules_in_the_way
from planner.model.clinic import Clinic
from planner.model.course import CourseVisit
from planner.model.day_clock import DayClock
from planner.model.participant import Participant
from planner.model.places import PlaceKind
from planner.model.study import Study
from planner.model.what_if import ForeseenVisit, WhatIf
from planner.schedule.course import course_of

NO_DAY = "no day can take it"
_NOBODY = "?"  # no subject id looks like it


def what_if(
    days: Days, somebody: Participant, *, study: Study, clinic: Clinic, first: date, weeks: int
) -> WhatIf:
    """Somebody's first ``weeks`` if the first step dose were on ``first``, beside all who are enrolled.

    A day breaks where the simple layout, with everybody due that day, places others and not this visit.
    """
    person = replace(somebody, subject_id=_NOBODY, first_step_dose=first)
    until = first + timedelta(weeks=weeks)
    course = course_of(study, person, clinic=clinic)
    near = [
        visit
        for visit in course.visits
        if visit.planned.template.doses and (visit.booked or visit.planned.nominal) < until
    ]
    return WhatIf(first, until, tuple(_foreseen(days, clinic, visit) for visit in near))


def _foreseen(days: Days, clinic: Clinic, visit: CourseVisit) -> ForeseenVisit:
    code, on, template = visit.planned.code, visit.booked, visit.planned.template
    path = days.path(template)
    overnight = path.stay(PlaceKind.SLOT) is not None
    if on is None:
        return ForeseenVisit(code, None, fits=False, overnight=overnight, rules=(NO_DAY,))
    coming = DueVisit(_NOBODY, template, path, None, None)
    clock = DayClock(on, clinic.zone)
    day = day_to_lay_out(clinic, clock, due=(*days.due(on), coming), around=days.around(on))
    placed = first_fit(day)
    if any(placement.key == coming.key for placement in placed):
        return ForeseenVisit(code, on, fits=True, overnight=overnight)
    rules = rules_in_the_way(day, day.visit(coming.key), placed)
    return ForeseenVisit(code, on, fits=False, overnight=overnight, rules=rules)
