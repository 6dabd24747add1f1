"""Booking a visit on another day of its window: its due date stays.

Only what is proposed makes way for it, and what is due counts from the first visit, as ever.

What leaves the window is a delay (``operations.delay``), which moves the due date. Were a move within the
window made as one, the window would go with it, and day by day a visit could creep as far as one likes.
"""

from dataclasses import dataclass, replace
from datetime import date

from planner.errors import EditRefused
from planner.model.course import Course
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.delay import DelayReason
from planner.model.edit import Change, Edit
from planner.model.visit import Visit
from planner.operations.chart import Chart
from planner.operations.hard_gaps import HARD_GAPS, broken_gaps, overriding
from planner.operations.standing import open_visit, visit_ahead
from planner.schedule.course_visit import NOT_BOOKABLE
from planner.schedule.open_days import open_days


@dataclass(frozen=True, slots=True)
class Rebooking:
    """A visit booked on another day, worked out: the course it leads to, and the rules that it breaks."""

    visit: str
    days: int
    bookings: tuple[str, ...]
    booking: Visit
    after: Course
    broken: tuple[Finding, ...]


def rebooking(chart: Chart, code: str, *, to: date) -> Rebooking:
    """What it leads to that a visit is booked on a day of its window.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: the visit has taken place or is closed; the day is the one it has, past, closed, or
            outside its window.
    """
    visit, subject_id = visit_ahead(chart, code), chart.subject_id
    open_visit(chart, code)
    kept = chart.stored(code)
    planned = visit.planned
    if kept is not None and kept.booked == to:
        raise EditRefused(f"{subject_id} {code} is booked on {day_text(to)} already.")
    why = open_days(chart.clinic).why_closed(to)
    if why is not None:
        raise EditRefused(f"The clinic is closed on {day_text(to)} ({why}): name an open day.")
    if to < chart.today:
        raise EditRefused(f"{subject_id} {code} cannot move to {day_text(to)}: that day is past.")
    if not planned.earliest <= to <= planned.latest:
        raise EditRefused(
            f"{day_text(to)} is outside the window of {subject_id} {code}, {day_text(planned.earliest)} to "
            f"{day_text(planned.latest)}: delay it instead."
        )
    booking = Visit(subject_id, code, to) if kept is None else replace(kept, booked=to)
    after = chart.course_if(visits=(*(one for one in chart.visits if one.code != code), booking))
    broken = broken_gaps(chart.course, after, rules=HARD_GAPS | {NOT_BOOKABLE})
    return Rebooking(
        visit=code,
        days=(to - (visit.booked or planned.nominal)).days,
        bookings=(code,) if kept is not None else (),
        booking=booking,
        after=after,
        broken=tuple(finding for finding in broken if not finding.is_note),
    )


def rebook(
    chart: Chart, code: str, *, to: date, reason: DelayReason, note: str = "", override: str = ""
) -> Edit:
    """The edit that books a visit on another day of its window; what was placed gives up its place.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: as ``rebooking``; or another visit would find no day.
        NeedsOverride: a distance between doses would be broken, and nobody said why that is right.
    """
    move = rebooking(chart, code, to=to)
    barring = next((finding for finding in move.broken if finding.rule == NOT_BOOKABLE), None)
    if barring is not None:
        raise EditRefused(f"{barring.sentence} A delay can override that, with its reason.")
    given = ": ".join(filter(None, (reason.value, note.strip())))
    why, overridden = overriding(chart, move.broken, override=override, reason=given)
    kept, placed = chart.stored(code), chart.placed(code)
    return Edit(
        f"{'Book' if kept is None else 'Move'} {chart.subject_id} {code} "
        f"{'on' if kept is None else 'to'} {day_text(to)}",
        (
            Change(before=kept, after=move.booking),
            *((Change(before=placed, after=None),) if placed is not None else ()),
            *overridden,
        ),
        why,
    )
