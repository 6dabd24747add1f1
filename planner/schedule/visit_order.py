"""A visit that comes after a later one of its cycle: C4D8 behind C4D15, say. Nothing forbids it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.visit import VisitStatus

OUT_OF_ORDER = "out-of-order"
_CLOSED = (VisitStatus.MISSED, VisitStatus.CANCELLED)


def with_order_notes(subject_id: str, visits: Sequence[CourseVisit]) -> Iterator[CourseVisit]:
    """The visits in their order; one still ahead that comes after a later one of its cycle says so."""
    of_cycle: dict[int, list[tuple[date, CourseVisit]]] = defaultdict(list)
    for visit in visits:
        cycle, day = visit.planned.template.cycle, visit.day
        if cycle is not None and day is not None and visit.status not in _CLOSED:
            of_cycle[cycle].append((day, visit))
    mixed = {cycle: dated for cycle, dated in of_cycle.items() if not _is_in_order(dated)}
    for visit in visits:
        passed = _passed(visit, mixed) if mixed and visit.actual is None else None
        yield visit if passed is None else _told(subject_id, visit, passed)


def _is_in_order(dated: Sequence[tuple[date, CourseVisit]]) -> bool:
    """Do the visits of a cycle come as the plan has them?"""
    days = sorted([(_of_plan(visit), on) for on, visit in dated])
    return all(earlier <= later for (_, earlier), (_, later) in pairwise(days))


def _passed(
    visit: CourseVisit, mixed: Mapping[int, Sequence[tuple[date, CourseVisit]]]
) -> tuple[date, CourseVisit] | None:
    """The last of its cycle that ought to come after it and comes before."""
    template, day = visit.planned.template, visit.day
    if template.cycle is None or day is None or visit.status in _CLOSED:
        return None
    return max(
        (
            (on, other)
            for on, other in mixed.get(template.cycle, ())
            if _of_plan(other) > _of_plan(visit) and on < day
        ),
        key=lambda one: _of_plan(one[1]),
        default=None,
    )


def _of_plan(visit: CourseVisit) -> int:
    """The day of its cycle."""
    return visit.planned.template.day or 0


def _told(subject_id: str, visit: CourseVisit, passed: tuple[date, CourseVisit]) -> CourseVisit:
    assert visit.day is not None
    on, other = passed
    code, later = visit.planned.code, other.planned.code
    note = Finding(
        rule=OUT_OF_ORDER,
        sentence=f"{code} on {day_text(visit.day)} comes after {later} on {day_text(on)}.",
        visits=(f"{subject_id}/{later}", f"{subject_id}/{code}"),
        on=visit.day,
        is_note=True,
    )
    return visit._replace(findings=(*visit.findings, note))
