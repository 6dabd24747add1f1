"""The visits of a course that another version of the study file would change, each with what changes."""

from collections.abc import Iterator

from planner.model.course import Course, CourseVisit
from planner.model.monitoring import MonitoringRule
from planner.model.version_change import VisitChange
from planner.model.visit import PlannedDose, VisitStatus, VisitTemplate
from planner.schedule.activity_words import hours_text, proximity_text, window_text
from planner.schedule.care_path import care_path


def version_changes(before: Course, after: Course) -> tuple[VisitChange, ...]:
    """The visits still ahead that differ in anything, in date order; last those that fall away."""
    old = {visit.planned.code: visit for visit in before.visits}
    new = {visit.planned.code: visit for visit in after.visits}
    known = {finding.sentence for finding in before.findings}
    changes = []
    for code in (*new, *(code for code in old if code not in new)):
        was, now = old.get(code), new.get(code)
        if (now or was) is None or _is_over(was) or _is_over(now):
            continue
        found = tuple(f for f in now.findings if f.sentence not in known) if now is not None else ()
        days = tuple(visit.booked if visit is not None else None for visit in (was, now))
        what = tuple(_what(was, now))
        if what or found or days[0] != days[1]:
            changes.append(VisitChange(code, days[0], days[1], what, found))
    return tuple(changes)


def _is_over(visit: CourseVisit | None) -> bool:
    closed = (VisitStatus.MISSED, VisitStatus.CANCELLED)
    return visit is not None and (visit.actual is not None or visit.status in closed)


def _what(was: CourseVisit | None, now: CourseVisit | None) -> Iterator[str]:
    if was is None:
        yield "is new"
    elif now is None:
        yield "falls away"
    elif was.planned.template is not now.planned.template:
        before, after = was.planned.template, now.planned.template
        yield from _doses(before, after)
        yield from _monitoring(before.monitoring, after.monitoring)
        yield from _changed("window", window_text(before.window), window_text(after.window))
        yield from _changed("in all", _in_all(before), _in_all(after))
        yield from (f"also due: {task}" for task in after.tasks if task not in before.tasks)
        yield from (f"no longer due: {task}" for task in before.tasks if task not in after.tasks)


def _doses(before: VisitTemplate, after: VisitTemplate) -> Iterator[str]:
    old, new = ({dose.agent: dose for dose in template.doses} for template in (before, after))
    for agent, dose in old.items():
        name = before.study.agent(agent).name
        if agent not in new:
            yield f"{name} is not given"
        else:
            yield from _changed(name, _amount(dose), _amount(new[agent]))
            if agent in after.study.monitoring_in_force:  # of the others nothing hangs on the count
                yield from _changed(f"dose of {name}", str(dose.ordinal), str(new[agent].ordinal))
    for agent, dose in new.items():
        if agent not in old:
            yield f"{after.study.agent(agent).name} {_amount(dose)} is given as well"


def _monitoring(before: MonitoringRule | None, after: MonitoringRule | None) -> Iterator[str]:
    yield from _changed("monitoring", _hours(before), _hours(after))
    yield from _changed("stays near", _near(before), _near(after))


def _changed(what: str, before: str, after: str) -> Iterator[str]:
    if before != after:
        yield f"{what} {before} → {after}"


def _amount(dose: PlannedDose) -> str:
    return f"{dose.amount:g} {dose.unit}"


def _hours(rule: MonitoringRule | None) -> str:
    if rule is None:
        return "none"
    reserved = "" if rule.min_hours == rule.max_hours else f", {rule.planned_hours:g} h reserved"
    return f"{hours_text(rule)} from the {rule.anchor} in a {rule.place}{reserved}"


def _near(rule: MonitoringRule | None) -> str:
    if rule is None or rule.proximity_hours is None:
        return "no"
    return f"{proximity_text(rule)}{', with a caregiver' if rule.caregiver else ''}"


def _in_all(template: VisitTemplate) -> str:
    hours, minutes = divmod(care_path(template.study, template).minutes, 60)
    return f"{hours} h {minutes:02} min"
