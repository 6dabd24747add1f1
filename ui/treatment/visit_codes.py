"""The visits of a course at which something is given: those still to come, and those that have been."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from planner.model.course import Course, CourseVisit
from planner.model.treatment import DoseGiven
from planner.model.visit import VisitStatus

OVER = (VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.CANCELLED)


def codes_ahead(course: Course) -> tuple[str, ...]:
    """Those of which nothing was given yet, in date order; also where all that is due is held."""
    return tuple(
        visit.planned.code
        for visit in course.visits
        if _gives(visit) and visit.status not in OVER and visit.actual is None
    )


def ahead_of(course: Course, code: str) -> str:
    """The visit itself while nothing of it took place, else the next one still ahead; itself without one."""
    codes = [visit.planned.code for visit in course.visits]
    here = course.visits[codes.index(code)]
    if here.actual is None and here.status is not VisitStatus.DONE:
        return code
    ahead = codes_ahead(course)
    return next((one for one in codes[codes.index(code) :] if one in ahead), code)


def codes_given(course: Course, given: Sequence[DoseGiven]) -> tuple[str, ...]:
    """Those at which a dose was given, in date order: recorded one by one, or with the whole visit."""
    recorded = {dose.visit for dose in given}
    return tuple(
        visit.planned.code
        for visit in course.visits
        if visit.planned.code in recorded
        or (visit.status is VisitStatus.DONE and visit.planned.template.doses)
    )


def offer(box: QComboBox, codes: Sequence[str], *, at_first: str) -> None:
    """Have visits chosen from in a field; what is chosen there stays, as long as it is among them."""
    chosen = box.currentText()
    with QSignalBlocker(box):
        box.clear()
        box.addItems(codes)
        box.setCurrentText(chosen if chosen in codes else at_first)


def next_code(course: Course, *, after: str, agent: str) -> str | None:
    """The first visit after another at which this agent is due; None where there is none."""
    codes = [visit.planned.code for visit in course.visits]
    later = course.visits[codes.index(after) + 1 :]
    return next(
        (
            visit.planned.code
            for visit in later
            if agent in visit.planned.template.agents and visit.status not in OVER
        ),
        None,
    )


def _gives(visit: CourseVisit) -> bool:
    return bool(visit.planned.template.doses or visit.planned.template.held)
