"""Two visits of one participant on one day: a step dose given again, say, beside an SG visit."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.visit import VisitStatus

SAME_DAY = "same-day"
_CLOSED = (VisitStatus.MISSED, VisitStatus.CANCELLED)


def with_same_day_findings(subject_id: str, visits: Iterable[CourseVisit]) -> Iterator[CourseVisit]:
    """The visits in their order; the later of two that give a dose on one day says so."""
    on_day: dict[date, str] = {}
    for visit in visits:
        is_ahead = visit.actual is None and visit.status not in _CLOSED
        day = visit.booked if is_ahead else None
        if day is None or not visit.planned.template.doses:
            yield visit
            continue
        earlier = on_day.setdefault(day, visit.planned.code)
        yield visit if earlier == visit.planned.code else _told(subject_id, visit, earlier, day)


def _told(subject_id: str, visit: CourseVisit, earlier: str, on: date) -> CourseVisit:
    planned = visit.planned
    first, last = day_text(planned.earliest), day_text(planned.latest)
    both = f"{earlier} and {planned.code} are both on {day_text(on)}: place one after the other"
    apart = f", or book {planned.code} on another day from {first} to {last}" if first != last else ""
    finding = Finding(
        rule=SAME_DAY,
        sentence=f"{both}{apart}.",
        visits=(f"{subject_id}/{earlier}", f"{subject_id}/{visit.planned.code}"),
        on=on,
    )
    return visit._replace(findings=(*visit.findings, finding))
