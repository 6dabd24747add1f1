"""A visit of which something is noted on another day than it has: it belongs to that day from then on."""

from datetime import datetime

from planner.model.day_text import day_text
from planner.operations.chart import Chart
from planner.operations.give_dose import attended
from planner.operations.record_day import visit_of_the_day
from planner.operations.standing import open_visit


def before_another_day(chart: Chart, code: str, *, at: datetime) -> tuple[str, ...]:
    """What is to be known before the first of a visit is noted on a day that is not its own; else nothing.

    First that it is another day, then each rule that this would break.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: it was missed or cancelled, or an earlier visit is not recorded.
    """
    visit, on = open_visit(chart, code), at.astimezone(chart.now.tzinfo).date()
    if visit.day in (None, on) or visit.under_way or visit.actual is not None:
        return ()
    assert visit.day is not None
    visit_of_the_day(chart, code, at=at)
    verb = "would be" if visit.is_proposal else "is booked"
    placed = chart.placed(code)
    place = " and ".join(filter(None, (placed.chair, placed.slot))) if placed is not None else ""
    gives_up = f", and gives up {place} there" if place else ""
    others = (kept for kept in chart.visits if kept.code != code)
    after = chart.course_if(visits=(*others, attended(chart, code, on=on)))
    known = {finding.sentence for finding in chart.course.findings}
    belongs = f"Noted on {day_text(on)}, it belongs to that day{gives_up}."
    return (
        f"{chart.subject_id} {code} {verb} on {day_text(visit.day)}. {belongs}",
        *(one.sentence for one in after.findings if not one.is_note and one.sentence not in known),
    )
