"""Recording the day: arrived, in chair, infusions started and ended, monitoring started, discharged."""

from dataclasses import replace
from datetime import UTC, datetime

from planner.errors import EditRefused
from planner.model.attendance import Attendance
from planner.model.course import CourseVisit
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.moment import Moment
from planner.model.visit import VisitStatus
from planner.operations.chart import Chart
from planner.operations.give_dose import attended, give_dose, place_given_up
from planner.operations.moments_in_order import INFUSION, RANKS, clock_words, in_order, moment_words
from planner.operations.standing import not_in_the_future, open_visit

_OPENS_THE_DAY = (Moment.ARRIVED, Moment.IN_CHAIR)


def record_moment(chart: Chart, code: str, moment: Moment, *, at: datetime) -> Edit:
    """The edit that notes one moment of a visit, or corrects it.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: it is in the future, out of order, before the arrival, or the visit was missed or
            cancelled; or it is not the visit of that day, and an earlier one is not recorded.
    """
    open_visit(chart, code)
    words = moment_words(chart, code, moment)
    not_in_the_future(chart, at, what=f"{chart.subject_id} {code} {words}")
    if moment in _OPENS_THE_DAY:
        visit_of_the_day(chart, code, at=at)
    else:
        _has_come(chart, code, words=words)
    in_order(chart, code, rank=RANKS[moment], at=at, words=words, but=words)
    before = chart.attendance(code)
    after = _noted(before, moment, at)
    was_kept = before in chart.history.attendances
    changes = [Change(before=before if was_kept else None, after=after)]
    if moment in _OPENS_THE_DAY:
        visit = attended(chart, code, on=at.astimezone(chart.now.tzinfo).date())
        if visit != chart.stored(code):
            changes.append(Change(before=chart.stored(code), after=visit))
        changes += place_given_up(chart, code, on=visit.actual or visit.booked)
    return Edit(f"Record {chart.subject_id} {code} {words}", tuple(changes))


def start_infusion(
    chart: Chart, code: str, agent: str, *, at: datetime, amount: float | None = None, override: str = ""
) -> Edit:
    """The edit that records the start of an infusion, and with it the dose. Raises as ``give_dose``."""
    visit_of_the_day(chart, code, at=at)
    dose = give_dose(
        chart,
        code,
        agent,
        on=at.astimezone(chart.now.tzinfo).date(),
        amount=amount,
        started=at.astimezone(UTC),
        override=override,
    )
    in_order(chart, code, rank=INFUSION, at=at, words=f"start of {chart.agent(agent).short}")
    return replace(dose, label=f"Start {chart.agent(agent).short} of {chart.subject_id} {code}")


def end_infusion(chart: Chart, code: str, agent: str, *, at: datetime) -> Edit:
    """The edit that records the end of an infusion that was started.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: it was not started, has ended already, or this is before its start or in the future.
    """
    open_visit(chart, code)
    short = chart.agent(agent).short
    named = f"the {short} infusion of {chart.subject_id} {code}"
    dose = chart.dose(code, agent)
    if dose is None or dose.started is None:
        raise EditRefused(f"No start of {named} is recorded.")
    if dose.ended is not None:
        raise EditRefused(f"The end of {named} is recorded already, at {clock_words(chart, dose.ended)}.")
    if at <= dose.started:
        raise EditRefused(
            f"The end of {named} must come after its start at {clock_words(chart, dose.started)}."
        )
    not_in_the_future(chart, at, what=f"The end of {named}")
    in_order(chart, code, rank=INFUSION, at=at, words=f"end of {short}")
    ended = replace(dose, ended=at.astimezone(UTC))
    return Edit(f"End {short} of {chart.subject_id} {code}", (Change(before=dose, after=ended),))


def visit_of_the_day(chart: Chart, code: str, *, at: datetime) -> None:
    """Who comes on another day than the one booked comes for the earliest visit that is not recorded."""
    on, visit = at.astimezone(chart.now.tzinfo).date(), open_visit(chart, code)
    if visit.booked in (None, on) or _is_noted(chart, visit):
        return
    first = next((one for one in chart.course.visits if _is_awaited(chart, one)), visit)
    if first.planned.code == code or first.booked is None or visit.booked is None:
        return
    subject_id, other = chart.subject_id, first.planned.code
    raise EditRefused(
        f"{subject_id} {code} is booked on {day_text(visit.booked)}, and {other} on {day_text(first.booked)} "
        f"is not recorded: record {other}, or move {code} to {day_text(on)} first."
    )


def _is_awaited(chart: Chart, visit: CourseVisit) -> bool:
    return (
        visit.status in (None, VisitStatus.BOOKED)
        and visit.booked is not None
        and bool(visit.planned.template.doses)
        and not _is_noted(chart, visit)
    )


def _is_noted(chart: Chart, visit: CourseVisit) -> bool:
    """Is anything on record that took place at it?"""
    code = visit.planned.code
    return visit.actual is not None or chart.attendance(code) in chart.history.attendances


def _has_come(chart: Chart, code: str, *, words: str) -> None:
    """Nobody leaves who has not come; who stays on from a day of which nobody noted anything is here."""
    visit, placed = chart.visit(code), chart.placed(code)
    is_stay = visit.status is VisitStatus.DONE or (placed is not None and placed.on < chart.today)
    if not (is_stay or _is_noted(chart, visit) or any(dose.visit == code for dose in chart.doses)):
        raise EditRefused(f"{chart.subject_id} {code} has not arrived: record the arrival before “{words}”.")


def _noted(before: Attendance, moment: Moment, at: datetime) -> Attendance:
    instant = at.astimezone(UTC)
    match moment:
        case Moment.ARRIVED:
            return replace(before, arrived=instant)
        case Moment.IN_CHAIR:
            return replace(before, in_chair=instant)
        case Moment.MONITORING_STARTED:
            return replace(before, monitoring_started=instant)
        case Moment.DISCHARGED:
            return replace(before, discharged=instant)
