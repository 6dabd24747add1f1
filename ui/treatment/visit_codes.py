"""The visits of a course at which something is given: those still to come, and those that have been."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from planner.model.course import Course, CourseVisit
from planner.model.hold import Hold
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


def codes_monitored(course: Course, given: Sequence[DoseGiven]) -> tuple[str, ...]:
    """Those at which a drug that is monitored was given, in date order: by itself or with the visit."""
    recorded = {(dose.visit, dose.agent) for dose in given}
    return tuple(visit.planned.code for visit in course.visits if _was_monitored(visit, recorded))


def _was_monitored(visit: CourseVisit, recorded: Collection[tuple[str, str]]) -> bool:
    template = visit.planned.template
    is_done = visit.status is VisitStatus.DONE
    return any(
        (visit.planned.code, agent) in recorded or (is_done and agent in template.agents)
        for agent in template.study.monitoring_in_force
    )


def last_of(course: Course, code: str, *, among: Sequence[str]) -> str:
    """The visit itself where it is one of these, else the last before it, else the first; none of none."""
    codes = [visit.planned.code for visit in course.visits]
    before = [one for one in among if codes.index(one) <= codes.index(code)]
    return next(iter((*reversed(before), *among)), "")


def given_again(course: Course, standing: Sequence[Hold], *, at_first: str) -> str:
    """The first visit ahead of which a hold takes something and which no hold begins with, else ``at_first``.

    A hold is not over at the visit it begins with: that is refused.
    """
    codes = [visit.planned.code for visit in course.visits]
    since = max((codes.index(hold.since) for hold in standing if hold.since in codes), default=-1)
    ahead = codes_ahead(course)
    later = [
        visit.planned.code
        for visit in course.visits[max(since + 1, codes.index(at_first)) :]
        if visit.planned.code in ahead and visit.planned.template.held
    ]
    return later[0] if standing and later else at_first


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
