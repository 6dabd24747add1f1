"""What an edit to a course brings about for the bookings and places of visits still ahead."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from planner.model.amendment import Followed
from planner.model.course import Course, CourseVisit
from planner.model.edit import Change
from planner.model.history import History
from planner.model.visit import VisitStatus
from planner.operations.chart import Chart
from planner.operations.close_visit import fallen_away


def bookings_ahead(chart: Chart) -> tuple[str, ...]:
    """The visits that are booked and of which nothing has taken place."""
    given = {dose.visit for dose in chart.doses}
    return tuple(
        visit.code
        for visit in chart.visits
        if visit.status is VisitStatus.BOOKED and visit.actual is None and visit.code not in given
    )


def ended_with(chart: Chart, last: date) -> tuple[Change, ...]:
    """The changes by which what is booked falls away, nothing being given after the day ``last``.

    A visit of a past day up to then that nobody recorded may have taken place: it stays for a person to say.
    """
    return tuple(
        change
        for code in bookings_ahead(chart)
        if not _may_have_been(chart, code, last)
        for change in fallen_away(chart, code, VisitStatus.CANCELLED)
    )


def _may_have_been(chart: Chart, code: str, last: date) -> bool:
    kept = chart.stored(code)
    return kept is not None and kept.booked < chart.today and kept.booked <= last


def booked_anew(
    chart: Chart, history: History, *, codes: Collection[str], followed: Followed | None = None
) -> Course:
    """The course that ``history`` makes when the bookings of these visits are given up for the best days.

    ``followed`` are the versions of the study to go by, if they change too.
    """
    kept = [visit for visit in chart.visits if visit.code not in codes]
    return chart.course_if(history=history, visits=kept, followed=followed)


def followed(chart: Chart, after: Course, *, codes: Collection[str]) -> tuple[Change, ...]:
    """The changes that bring the bookings and places of these visits to the course ``after``.

    A visit that has another day is booked there and loses its place; one that has no day any more, or is no
    longer in the course, is cancelled.
    """
    days = {visit.planned.code: visit for visit in after.visits}
    return tuple(change for code in codes for change in _of_visit(chart, code, days.get(code)))


def _of_visit(chart: Chart, code: str, visit: CourseVisit | None) -> Iterator[Change]:
    kept = chart.stored(code)
    if kept is None:
        return
    if visit is None or visit.booked is None:
        yield from fallen_away(chart, code, VisitStatus.CANCELLED)
        return
    if visit.booked == kept.booked:
        return
    yield Change(before=kept, after=replace(kept, booked=visit.booked))
    placed = chart.placed(code)
    if placed is not None:
        yield Change(before=placed, after=None)
