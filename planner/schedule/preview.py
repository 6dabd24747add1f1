"""Two courses of one participant compared: every visit that moves, window by window, gap by gap."""

from collections.abc import Mapping
from datetime import date

from planner.model.course import Course, CourseVisit
from planner.model.day_layout import Finding
from planner.model.moved import GapMoved, Moved
from planner.model.visit import VisitStatus

_Gaps = Mapping[str, Mapping[str, tuple[str, int]]]  # visit, agent: the visit of the dose before, days since


def preview(before: Course, after: Course) -> tuple[Moved, ...]:
    """The visits with another day, dose, distance or finding in ``after``, in order; last those it lacks.

    Closed days are named by the findings, which are only those that ``before`` does not have.
    """
    old = {visit.planned.code: visit for visit in before.visits}
    new = {visit.planned.code: visit for visit in after.visits}
    known = {finding.sentence for finding in before.findings}
    gaps_before, gaps_after = _gaps(before), _gaps(after)
    moved = []
    for code in (*new, *(code for code in old if code not in new)):
        was, now = old.get(code), new.get(code)
        found = tuple(f for f in now.findings if f.sentence not in known) if now is not None else ()
        gaps = _gaps_of(code, gaps_before, gaps_after)
        if was is not None and now is not None and _is_alike(was, now) and not (found or gaps):
            continue
        moved.append(_moved(code, was, now, gaps=gaps, findings=found))
    return tuple(moved)


def _is_alike(was: CourseVisit, now: CourseVisit) -> bool:
    return (
        day_of(was) == day_of(now)
        and was.planned.nominal == now.planned.nominal
        and was.planned.template.doses == now.planned.template.doses
        and was.planned.template.monitoring == now.planned.template.monitoring
    )


def day_of(visit: CourseVisit | None) -> date | None:
    """The day a visit took place, or is booked or proposed for; None if it has none."""
    return None if visit is None else visit.day


def _moved(
    code: str,
    was: CourseVisit | None,
    now: CourseVisit | None,
    *,
    gaps: tuple[GapMoved, ...],
    findings: tuple[Finding, ...],
) -> Moved:
    return Moved(
        visit=code,
        before=day_of(was),
        after=day_of(now),
        nominal_before=was.planned.nominal if was is not None else None,
        nominal_after=now.planned.nominal if now is not None else None,
        window=(now.planned.earliest, now.planned.latest) if now is not None else None,
        gaps=gaps,
        findings=findings,
    )


def _gaps_of(code: str, before: _Gaps, after: _Gaps) -> tuple[GapMoved, ...]:
    """The distances before the visit's doses that change."""
    had, has = before.get(code, {}), after.get(code, {})
    return tuple(
        GapMoved(agent, earlier, had[agent][1] if agent in had else None, days)
        for agent, (earlier, days) in has.items()
        if had.get(agent) != (earlier, days)
    )


def _gaps(course: Course) -> _Gaps:
    dated = [(day, visit) for visit in course.visits if (day := day_of(visit)) is not None]
    last: dict[str, tuple[str, date]] = {}
    gaps: dict[str, dict[str, tuple[str, int]]] = {}
    for day, visit in sorted(dated, key=lambda one: one[0]):
        code = visit.planned.code
        for agent in visit.planned.template.agents if _stands(visit) else ():
            if agent in last:
                earlier, on = last[agent]
                gaps.setdefault(code, {})[agent] = earlier, (day - on).days
            last[agent] = code, day
    return gaps


def _stands(visit: CourseVisit) -> bool:
    return visit.status not in (VisitStatus.MISSED, VisitStatus.CANCELLED)
