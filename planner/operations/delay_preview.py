"""What a move would bring about, visit by visit, before it is accepted."""

from collections.abc import Callable, Collection
from datetime import date

from planner.model.course import CourseVisit
from planner.model.delay import DelayPreview
from planner.operations.chart import Chart
from planner.operations.delay import Delay
from planner.operations.rebook import Rebooking
from planner.schedule.preview import preview

IsFull = Callable[[CourseVisit, date], bool]


def delay_preview(
    chart: Chart,
    move: Delay | Rebooking,
    *,
    is_full: IsFull,
    published: Collection[str] = (),
) -> DelayPreview:
    """Every visit that moves, and every rule that would be broken.

    ``is_full`` says whether a day that is laid out has no place left for a visit; ``published`` are the keys
    of visits that exported calendars show.
    """
    moved = preview(chart.course, move.after)
    days = {one.visit: one.after for one in moved if one.after != one.before}
    coming = [(visit, on) for visit in move.after.visits if (on := days.get(visit.planned.code)) is not None]
    return DelayPreview(
        subject_id=chart.subject_id,
        visit=move.visit,
        days=move.days,
        moved=moved,
        broken=move.broken,
        booked=tuple(code for code in move.bookings if code in days),
        full=tuple(visit.planned.code for visit, on in coming if is_full(visit, on)),
        published=tuple(code for code in days if f"{chart.subject_id}/{code}" in published),
    )
