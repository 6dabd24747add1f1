"""Why no day will do for a visit, in a sentence that names the closed day or the rule."""

from collections.abc import Sequence
from datetime import date, timedelta

from planner.model.day_text import day_text, days_text
from planner.model.visit import PlannedVisit
from planner.schedule.gap_rules import gap_limits
from planner.schedule.open_days import OpenDays

_LOOK_AHEAD_DAYS = 60  # how far the sentence looks for the next open day


def why_not_bookable(
    planned: Sequence[PlannedVisit],
    dates: Sequence[date | None],
    number: int,
    days: OpenDays,
) -> str:
    """The sentence for the visit at ``number``, given the dates of all others."""
    visit = planned[number]
    window = f"its window {_span(visit.earliest, visit.latest)}"
    open_days = days.within(visit.earliest, visit.latest)
    closed = days.why_closed(visit.nominal)
    due = f"{visit.code} is due on {day_text(visit.nominal)}{f' ({closed})' if closed else ''}"
    if not open_days:
        following = _next_open(visit.latest, days)
        then = f" The next open day is {day_text(following)}: the study team decides." if following else ""
        return f"{due}, and {window} has no open day.{then}"
    for on in open_days:
        broken = _broken(planned, dates, number, on)
        if broken is not None:
            return f"{due}, but no open day of {window} keeps the distances between doses: {broken}."
    return f"{due}, but booking it would leave out other visits."


def _broken(
    planned: Sequence[PlannedVisit], dates: Sequence[date | None], number: int, on: date
) -> str | None:
    """The first distance that this day would break."""
    visit = planned[number]
    for dose in visit.template.doses:
        before = _neighbour(planned, dates, dose.agent, range(number - 1, -1, -1))
        after = _neighbour(planned, dates, dose.agent, range(number + 1, len(planned)))
        neighbours = [(before, (visit, on)), ((visit, on), after)]
        for earlier, later in neighbours:
            if earlier is None or later is None:
                continue
            (early, early_on), (late, late_on) = earlier, later
            study = late.template.study
            limits = gap_limits(
                study, dose.agent, early.template, late.template, early.template.ordinal(dose.agent) or 1
            )
            apart = (late_on - early_on).days
            if not limits.holds(apart):
                wanted = (
                    f"at least {days_text(limits.min_days)}"
                    if apart < limits.min_days
                    else f"at most {days_text(limits.most or 0)}"
                )
                return (
                    f"{visit.code} on {day_text(on)} would put {early.code} and {late.code} "
                    f"{days_text(apart)} apart, and {study.agent(dose.agent).name} needs {wanted}"
                )
    return None


def _neighbour(
    planned: Sequence[PlannedVisit], dates: Sequence[date | None], agent: str, numbers: range
) -> tuple[PlannedVisit, date] | None:
    for number in numbers:
        on = dates[number]
        if on is not None and planned[number].template.ordinal(agent) is not None:
            return planned[number], on
    return None


def _next_open(after: date, days: OpenDays) -> date | None:
    for ahead in range(1, _LOOK_AHEAD_DAYS):
        if days.is_open(after + timedelta(days=ahead)):
            return after + timedelta(days=ahead)
    return None


def _span(earliest: date, latest: date) -> str:
    if earliest == latest:
        return f"of {day_text(earliest)}"
    return f"from {day_text(earliest)} to {day_text(latest)}"
