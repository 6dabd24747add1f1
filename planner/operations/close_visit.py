"""Closing a visit: done, missed or cancelled; and opening it again."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from planner.errors import EditRefused
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.treatment import DoseGiven
from planner.model.visit import Visit, VisitStatus
from planner.operations.chart import Chart
from planner.operations.charted_late import follow_up_from
from planner.operations.give_dose import dose_to_record, place_given_up
from planner.operations.hard_gaps import with_override
from planner.operations.standing import not_after_today, open_visit, reason_given


def done(
    chart: Chart,
    code: str,
    *,
    on: date | None = None,
    not_given: Collection[str] = (),
    override: str = "",
) -> Edit:
    """The edit that records a visit as done, on the day it was recorded or booked unless another is named.

    Where no dose was recorded, everything due counts as given, but for the agents ``not_given``. Where some
    were, the others must be named as not given.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: it is done already, in the future, or a dose cannot have been given as it says.
    """
    visit = open_visit(chart, code)
    if visit.status is VisitStatus.DONE and chart.stored(code) is not None:
        raise EditRefused(f"{chart.subject_id} {code} is recorded as done already.")
    day = on or _day_of(chart, code)
    not_after_today(chart, day, what=f"{chart.subject_id} {code}")
    doses = _doses_to_record(chart, code, on=day, not_given=not_given)
    known, counted_anew = follow_up_from(chart, day) if doses else (chart.history, ())
    kept = chart.stored(code)
    closed = Visit(chart.subject_id, code, visit.booked or day, VisitStatus.DONE, actual=day)
    after = chart.course_if(
        history=replace(known, given=(*known.given, *doses)),
        visits=(*(one for one in chart.visits if one.code != code), closed),
    )
    reason, overridden = with_override(chart, after, override=override, only=code)
    changes = (
        *(Change(before=None, after=dose) for dose in doses),
        Change(before=kept, after=closed),
        *place_given_up(chart, code, on=day),
        *counted_anew,
        *overridden,
    )
    return Edit(f"Record {chart.subject_id} {code} as done", changes, reason)


def missed(chart: Chart, code: str, *, reason: str) -> Edit:
    """The edit that records that a participant did not come. Raises UnknownVisit or EditRefused."""
    day = chart.visit(code).booked
    if day is not None:
        not_after_today(chart, day, what=f"A missed visit, {chart.subject_id} {code},")
    return _without_doses(chart, code, VisitStatus.MISSED, reason=reason)


def cancelled(chart: Chart, code: str, *, reason: str) -> Edit:
    """The edit that cancels a visit; it stays on record. Raises UnknownVisit or EditRefused."""
    return _without_doses(chart, code, VisitStatus.CANCELLED, reason=reason)


def reopened(chart: Chart, code: str, *, reason: str, override: str = "") -> Edit:
    """The edit that books a missed or cancelled visit again, on the day it had.

    Raises UnknownVisit or EditRefused; NeedsOverride where that day is at a wrong distance by now.
    """
    chart.visit(code)
    kept = chart.stored(code)
    if kept is None or kept.stands:
        raise EditRefused(f"{chart.subject_id} {code} is neither missed nor cancelled.")
    why = reason_given(reason, what="Booking a visit again")
    booked = replace(kept, status=VisitStatus.BOOKED, actual=None)
    after = chart.course_if(visits=(*(one for one in chart.visits if one.code != code), booked))
    why, overridden = with_override(chart, after, override=override, reason=why)
    changes = (Change(before=kept, after=booked), *overridden)
    return Edit(f"Book {chart.subject_id} {code} again", changes, why)


def fallen_away(chart: Chart, code: str, status: VisitStatus) -> tuple[Change, ...]:
    """The changes by which a visit that does not take place leaves the books and the board."""
    kept, visit, placed = chart.stored(code), chart.visit(code), chart.placed(code)
    day = visit.booked or visit.planned.nominal
    changes = [Change(before=kept, after=Visit(chart.subject_id, code, day, status))]
    if placed is not None:
        changes.append(Change(before=placed, after=None))
    return tuple(changes)


def _without_doses(chart: Chart, code: str, status: VisitStatus, *, reason: str) -> Edit:
    visit = open_visit(chart, code)
    dose = next((dose for dose in chart.doses if dose.visit == code), None)
    if dose is not None or visit.status is VisitStatus.DONE:
        given = f": {chart.agent(dose.agent).name} is recorded" if dose is not None else ""
        raise EditRefused(f"{chart.subject_id} {code} has taken place{given}.")
    why = reason_given(reason, what=f"A {status} visit")
    return Edit(f"Record {chart.subject_id} {code} as {status}", fallen_away(chart, code, status), why)


def _day_of(chart: Chart, code: str) -> date:
    visit = chart.visit(code)
    recorded = [dose.on for dose in chart.doses if dose.visit == code]
    kept = chart.stored(code)
    day = next(filter(None, (*recorded, kept.actual if kept else None, visit.actual, visit.booked)), None)
    if day is None:
        raise EditRefused(f"{chart.subject_id} {code} has no day: say on which it was done.")
    return day


def _doses_to_record(
    chart: Chart, code: str, *, on: date, not_given: Collection[str]
) -> tuple[DoseGiven, ...]:
    """What was due, has no dose recorded and is not named as not given."""
    template = chart.visit(code).planned.template
    for agent in not_given:
        if agent not in template.agents:
            raise EditRefused(f"{chart.agent(agent).name} is not due at {chart.subject_id} {code}.")
        if chart.dose(code, agent) is not None:
            raise EditRefused(f"{chart.agent(agent).name} at {chart.subject_id} {code} is recorded.")
    recorded = [dose for dose in chart.history.given if dose.visit == code]
    other_day = next((dose for dose in recorded if dose.on != on), None)
    if other_day is not None:
        raise EditRefused(
            f"{chart.subject_id} {code} was given on {day_text(other_day.on)}, not on {day_text(on)}."
        )
    due = [agent for agent in template.agents if chart.dose(code, agent) is None and agent not in not_given]
    if recorded and due:
        name = chart.agent(due[0]).name
        raise EditRefused(
            f"{name} was due at {chart.subject_id} {code} and is not recorded: record it, or say that it was "
            "not given."
        )
    if template.agents and not recorded and not due:
        raise EditRefused(
            f"Nothing was given at {chart.subject_id} {code}: record it as missed or cancelled."
        )
    return tuple(dose_to_record(chart, code, agent, on=on) for agent in due)
