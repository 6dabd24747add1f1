"""Moving a visit, the rest of its cycle or the rest of the course, by days or to a date."""

from dataclasses import dataclass, replace
from datetime import date

from planner.errors import EditRefused
from planner.model.course import Course
from planner.model.course_change import Shift
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.delay import DelayReason, Scope
from planner.model.edit import Change, Edit
from planner.operations.chart import Chart
from planner.operations.hard_gaps import HARD_GAPS, broken_gaps, needs_override
from planner.operations.numbering import next_number
from planner.operations.rebooking import booked_anew, bookings_ahead, followed
from planner.operations.standing import on_treatment, visit_ahead
from planner.schedule.course_visit import NOT_BOOKABLE
from planner.schedule.open_days import open_days
from planner.schedule.rule_words import rules_in_words

_BARRING = HARD_GAPS | {NOT_BOOKABLE}


@dataclass(frozen=True, slots=True)
class Delay:
    """A move worked out: its shift, the bookings that go with it, the course it leads to.

    ``broken`` are the rules that this breaks, where it is not overridden.
    """

    shift: Shift
    bookings: tuple[str, ...]
    after: Course
    broken: tuple[Finding, ...]

    @property
    def visit(self) -> str:
        """The visit that was named."""
        return self.shift.visit

    @property
    def days(self) -> int:
        """How far the nominal dates move."""
        return self.shift.days


def worked_out(
    chart: Chart,
    code: str,
    *,
    days: int | None = None,
    to: date | None = None,
    scope: Scope,
    override: str = "",
) -> Delay:
    """What a move by so many days (negative: earlier), or to a date, leads to.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: the visit has taken place, or the move is none, or to a closed or a past day.
    """
    on_treatment(chart)
    shift = Shift(
        subject_id=chart.subject_id,
        number=next_number(chart.history.shifts),
        visit=code,
        days=_days(chart, code, days=days, to=to),
        until=_until(chart, code, scope),
        overrides=override.strip(),
    )
    moved = _span(chart, shift)
    bookings = tuple(booked for booked in bookings_ahead(chart) if booked in moved)
    history = replace(chart.history, shifts=(*chart.history.shifts, shift))
    after = booked_anew(chart, history, codes=bookings)
    broken = tuple(
        finding for finding in broken_gaps(chart.course, after, rules=_BARRING) if not finding.is_note
    )
    return Delay(shift, bookings, after, broken)


def delay(
    chart: Chart,
    code: str,
    *,
    days: int | None = None,
    to: date | None = None,
    scope: Scope,
    reason: DelayReason,
    note: str = "",
    override: str = "",
) -> Edit:
    """The edit that moves a visit and what goes with it; bookings move too and give up their places.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: as ``worked_out``; or a rule would be broken, and nobody said why that is right.
    """
    move = worked_out(chart, code, days=days, to=to, scope=scope)
    why = ": ".join(filter(None, (reason.value, note.strip())))
    if move.broken:
        if not override.strip():
            raise needs_override(move.broken[0])
        rules = rules_in_words(finding.rule for finding in move.broken)
        why = f"{why}; override of {rules}: {override.strip()}"
        move = worked_out(chart, code, days=days, to=to, scope=scope, override=override)
    later = "later" if move.shift.days > 0 else "earlier"
    number = abs(move.shift.days)
    return Edit(
        f"Move {chart.subject_id} {_reach(code, scope)} {number} day{'s' * (number != 1)} {later}",
        (
            Change(before=None, after=move.shift),
            *followed(chart, move.after, codes=move.bookings),
        ),
        why,
    )


def _days(chart: Chart, code: str, *, days: int | None, to: date | None) -> int:
    visit = visit_ahead(chart, code)
    if (days is None) == (to is None):
        raise EditRefused("Say either by how many days, or to which date.")
    if to is not None:
        why = open_days(chart.clinic).why_closed(to)
        if why is not None:
            raise EditRefused(f"The clinic is closed on {day_text(to)} ({why}): name an open day.")
        days = (to - visit.planned.nominal).days
    assert days is not None
    if days == 0:
        raise EditRefused(f"{chart.subject_id} {code} is due on {day_text(visit.planned.nominal)} already.")
    on = to or date.fromordinal(visit.planned.nominal.toordinal() + days)
    if on < chart.today:
        raise EditRefused(f"{chart.subject_id} {code} cannot move to {day_text(on)}: that day is past.")
    return days


def _until(chart: Chart, code: str, scope: Scope) -> str | None:
    """The last visit that moves; None for all the rest."""
    if scope is Scope.VISIT:
        return code
    if scope is Scope.REST:
        return None
    template = chart.visit(code).planned.template
    alike = [
        visit.planned.code
        for visit in chart.course.visits
        if (visit.planned.template.epoch, visit.planned.template.cycle) == (template.epoch, template.cycle)
        and bool(visit.planned.template.stands_for) == bool(template.stands_for)
    ]
    return alike[-1]


def _span(chart: Chart, shift: Shift) -> frozenset[str]:
    codes = chart.codes
    first = codes.index(shift.visit)
    last = codes.index(shift.until) if shift.until is not None else len(codes) - 1
    return frozenset(codes[first : last + 1])


def _reach(code: str, scope: Scope) -> str:
    return {
        Scope.VISIT: code,
        Scope.CYCLE: f"{code} and the rest of its cycle",
        Scope.REST: f"{code} and all after it",
    }[scope]
