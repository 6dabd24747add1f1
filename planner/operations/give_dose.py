"""Recording a dose: what was given, when, and what must not be recorded."""

import math
from dataclasses import replace
from datetime import date, datetime

from planner.errors import EditRefused
from planner.model.course import CourseVisit
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.treatment import DoseGiven
from planner.model.visit import Epoch, Visit, VisitStatus
from planner.operations.chart import Chart
from planner.operations.charted_late import follow_up_from, may_be_given
from planner.operations.hard_gaps import with_override
from planner.operations.standing import not_after_today, not_in_the_future, open_visit


def give_dose(
    chart: Chart,
    code: str,
    agent: str,
    *,
    on: date,
    amount: float | None = None,
    started: datetime | None = None,
    override: str = "",
) -> Edit:
    """The edit that records a dose, of the planned amount unless another is named.

    ``started`` is the instant at which its infusion began. ``override`` is the reason why a dose that breaks
    a hard gap was given all the same.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: the dose cannot have been given, or breaks a gap without an override.
    """
    dose = dose_to_record(chart, code, agent, on=on, amount=amount, started=started)
    visit = attended(chart, code, on=on)
    known, counted_anew = follow_up_from(chart, on)
    history = replace(known, given=(*known.given, dose))
    visits = (*(kept for kept in chart.visits if kept.code != code), visit)
    after = chart.course_if(history=history, visits=visits)
    reason, overridden = with_override(chart, after, override=override, only=code)
    changes = [Change(before=None, after=dose)]
    if visit != chart.stored(code):
        changes.append(Change(before=chart.stored(code), after=visit))
    changes += place_given_up(chart, code, on=visit.actual or visit.booked)
    short = chart.agent(agent).short
    changes += counted_anew
    return Edit(f"Record {short} of {chart.subject_id} {code}", (*changes, *overridden), reason)


def dose_to_record(
    chart: Chart,
    code: str,
    agent: str,
    *,
    on: date,
    amount: float | None = None,
    started: datetime | None = None,
) -> DoseGiven:
    """The dose, when it can have been given. Raises UnknownVisit or EditRefused."""
    may_be_given(chart, on, started=started)
    visit = open_visit(chart, code)
    named = f"{chart.agent(agent).name} at {chart.subject_id} {code}"
    planned = next((dose for dose in visit.planned.template.doses if dose.agent == agent), None)
    recorded = chart.dose(code, agent)
    if recorded is not None:
        raise EditRefused(f"{named} is recorded already, on {day_text(recorded.on)}.")
    if planned is None:
        raise EditRefused(f"{named} is not due{_what_is_due(chart, visit)}.")
    not_after_today(chart, on, what=named)
    if started is not None:
        not_in_the_future(chart, started, what=named)
    given = amount if amount is not None else planned.amount
    if not (math.isfinite(given) and given > 0):
        raise EditRefused(f"{named} needs an amount above 0 {planned.unit}, not {given:g}.")
    _not_before_the_first(chart, on, named=named)
    _after_its_step_doses(chart, visit, agent=agent, named=named)
    _in_order(chart, visit, agent=agent, on=on, named=named)
    return DoseGiven(chart.subject_id, code, agent, on, given, started)


def attended(chart: Chart, code: str, *, on: date) -> Visit:
    """The visit as it is kept once something of it took place on this day."""
    kept = chart.stored(code)
    if kept is not None:
        return kept if kept.status is VisitStatus.DONE else replace(kept, actual=on)
    return Visit(chart.subject_id, code, chart.visit(code).booked or on, actual=on)


def place_given_up(chart: Chart, code: str, *, on: date) -> tuple[Change, ...]:
    """The change by which a visit that takes place on a day gives up its place on another."""
    placed = chart.placed(code)
    return (Change(before=placed, after=None),) if placed is not None and placed.on != on else ()


def _what_is_due(chart: Chart, visit: CourseVisit) -> str:
    names = [chart.agent(agent).name for agent in visit.planned.template.agents]
    return f"; {' and '.join(names)} is" if names else ""


def _not_before_the_first(chart: Chart, on: date, *, named: str) -> None:
    first = chart.course.visits[0]
    starts = min(filter(None, (chart.participant.first_step_dose, first.booked, first.actual)))
    if on < starts:
        raise EditRefused(
            f"{named} cannot be on {day_text(on)}: the first dose of {chart.subject_id} is on "
            f"{day_text(starts)}."
        )


def _after_its_step_doses(chart: Chart, visit: CourseVisit, *, agent: str, named: str) -> None:
    """Every step dose before it must be recorded; those of a restart bind their own agent alone."""
    given = {dose.visit for dose in chart.doses}
    first = {step.code for version in chart.followed.versions for step in version.step_doses}
    for earlier in chart.course.visits:
        if earlier is visit:
            return
        template = earlier.planned.template
        if template.epoch is not Epoch.STEP_DOSING or template.code in given:
            continue
        if template.code in first or agent in template.agents:
            raise EditRefused(
                f"{named} needs the step dose {template.code} before it, which is not recorded."
            )


def _in_order(chart: Chart, visit: CourseVisit, *, agent: str, on: date, named: str) -> None:
    """No dose before one that came earlier in the course, nor two of one agent on a day."""
    position = {code: number for number, code in enumerate(chart.codes)}
    here = position[visit.planned.code]
    for dose in chart.doses:
        there = position.get(dose.visit, -1)
        other = f"{chart.agent(dose.agent).name} at {dose.visit} on {day_text(dose.on)}"
        if there < here and (on < dose.on or (on == dose.on and dose.agent == agent)):
            raise EditRefused(f"{named} on {day_text(on)} must come after {other}.")
        if there > here and (on > dose.on or (on == dose.on and dose.agent == agent)):
            raise EditRefused(f"{named} on {day_text(on)} must come before {other}.")
