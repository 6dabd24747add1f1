"""The clock that runs between two doses of an agent: past its limit the step doses begin anew."""

from datetime import date

from planner.model.course import Course, CourseVisit
from planner.model.restart_clock import RestartClock
from planner.model.study import Study
from planner.model.visit import VisitStatus

_STILL_OPEN = (None, VisitStatus.BOOKED)


def restart_due(study: Study, course: Course, *, today: date) -> tuple[RestartClock, ...]:
    """A clock for each agent that knows a restart and of which a dose was given and another is to come.

    ``study`` is the version that holds today; the limit is that of the version which asks for the next dose.
    A dose held counts as still to come: the clock runs on while it is. Doses after ``today`` are not known.
    """
    clocks = (_clock(study, course, agent.code, today) for agent in study.agents if agent.restart_limits)
    return tuple(clock for clock in clocks if clock is not None)


def _clock(study: Study, course: Course, agent: str, today: date) -> RestartClock | None:
    given = [visit for visit in course.visits if _was_given(visit, agent, today)]
    ahead = [visit for visit in course.visits if visit.actual is None and visit.status in _STILL_OPEN]
    to_come = [v for v in ahead if agent in v.planned.template.agents]
    is_held = any(agent in visit.planned.template.held for visit in ahead)
    if not given or not (to_come or is_held):
        return None
    last = max(given, key=lambda visit: visit.actual or date.min)
    ordinal = last.planned.template.ordinal(agent)
    if last.actual is None:
        return None
    following = next((v for v in to_come if v.booked is not None and v.booked > last.actual), None)
    rules = following.planned.template.study if following is not None else study
    limit = rules.agent(agent).restart_limit(ordinal or 1)
    if limit is None:
        return None
    return RestartClock(
        agent=agent,
        last_visit=last.planned.code,
        last_on=last.actual,
        ordinal=ordinal or 1,
        limit_days=limit,
        today=today,
        next_visit=following.planned.code if following is not None else None,
        next_on=following.booked if following is not None else None,
    )


def _was_given(visit: CourseVisit, agent: str, today: date) -> bool:
    return visit.actual is not None and visit.actual <= today and agent in visit.planned.template.agents
