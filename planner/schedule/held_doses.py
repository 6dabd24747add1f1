"""Which doses of the plan are not given: held, left out during a restart, or known not to have been given."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from planner.model.course_change import OtherAgents, Restart
from planner.model.hold import Hold
from planner.schedule.dose_ordinal import GivenAmounts, VisitAgent
from planner.schedule.restart_days import step_days
from planner.schedule.visit_days import VisitDay


def held_doses(
    days: Sequence[VisitDay],
    dates: Mapping[str, date],
    *,
    given: GivenAmounts,
    holds: Sequence[Hold] = (),
    restarts: Sequence[Restart] = (),
    done: Collection[str] = (),
) -> frozenset[VisitAgent]:
    """The (visit code, agent) of every dose that is not given; what was given all the same is not among them.

    ``days`` are in date order, ``dates`` their nominal or actual dates. ``done`` are visits that are over: an
    agent without a dose there, beside one with, was not given; nor was it where a later visit has a dose.
    """
    found = {
        *_by_hold(days, holds),
        *_by_restart(days, dates, restarts),
        *_not_given(days, given, done),
    }
    return frozenset(found - given.keys())


def _by_hold(days: Sequence[VisitDay], holds: Sequence[Hold]) -> set[VisitAgent]:
    numbers = {day.code: number for number, day in enumerate(days)}
    return {
        (day.code, agent)
        for hold in holds
        if hold.since in numbers
        for day in days[numbers[hold.since] : numbers.get(hold.until or "", len(days))]
        for agent, _ in day.doses
        if hold.agent is None or hold.agent == agent
    }


def _by_restart(
    days: Sequence[VisitDay], dates: Mapping[str, date], restarts: Sequence[Restart]
) -> set[VisitAgent]:
    """While the other agents go on: from the restart's visit until as far after it as C1D1 is after S2."""
    left_out: set[VisitAgent] = set()
    for restart in restarts:
        steps = step_days(days, restart)
        if not steps or restart.others is OtherAgents.WAIT or restart.visit not in dates:
            continue
        from_c1d1 = steps[-1].day  # days from C1D1, negative
        resumes = dates[steps[-1].code] + timedelta(days=-from_c1d1)
        left_out |= {
            (day.code, restart.agent)
            for day in days
            if not day.stands_for and dates[restart.visit] <= dates[day.code] < resumes
        }
    return left_out


def _not_given(days: Sequence[VisitDay], given: GivenAmounts, done: Collection[str]) -> set[VisitAgent]:
    given_at = {code for code, _ in given}
    behind = max((number for number, day in enumerate(days) if day.code in given_at), default=-1)
    return {
        (day.code, agent)
        for number, day in enumerate(days)
        if day.code in given_at and (number < behind or day.code in done)
        for agent, _ in day.doses
    }
