"""A step dose that was missed, cancelled or held, where the next dose of the drug would be more than that."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.model.visit import Epoch, PlannedDose, VisitStatus

SKIPPED_STEP = "skipped-step"
HELD = "held"
_CLOSED = (VisitStatus.MISSED, VisitStatus.CANCELLED)


class _Step(NamedTuple):
    """A step dose that nobody gave, and what became of it."""

    code: str
    agent: str
    amount: float
    unit: str
    became: str


def with_skipped_steps(subject_id: str, visits: Sequence[CourseVisit]) -> Iterator[CourseVisit]:
    """The visits in their order; the first one still ahead that goes over a step nobody gave says so.

    Step doses given again begin from nothing: what was given before them no longer counts.
    """
    reached: dict[str, float] = {}
    skipped: dict[str, _Step] = {}
    for visit in visits:
        template = visit.planned.template
        if template.stands_for:
            reached.clear()
        for step in _left_out(visit):
            if reached.get(step.agent, 0.0) < step.amount:
                skipped.setdefault(step.agent, step)
        found = []
        for dose in template.doses if visit.status not in _CLOSED else ():
            left = skipped.pop(dose.agent, None)
            is_over = left is not None and reached.get(dose.agent, 0.0) < left.amount < dose.amount
            if left is not None and is_over and visit.actual is None:
                found.append(_finding(subject_id, visit, dose, left))
            reached[dose.agent] = dose.amount
        yield visit._replace(findings=(*visit.findings, *found)) if found else visit


def _left_out(visit: CourseVisit) -> Iterator[_Step]:
    template = visit.planned.template
    if template.epoch is not Epoch.STEP_DOSING:
        return
    for dose in template.doses:
        if visit.status in _CLOSED:
            yield _Step(template.code, dose.agent, dose.amount, dose.unit, visit.status.value)
    for step in template.study.step_doses:
        if step.code == (template.stands_for or template.code) and step.agent in template.held:
            unit = template.study.agent(step.agent).unit
            yield _Step(template.code, step.agent, step.amount, unit, HELD)


def _finding(subject_id: str, visit: CourseVisit, dose: PlannedDose, left: _Step) -> Finding:
    again = "" if left.became == HELD else f"book {left.code} again, or "
    code, name = visit.planned.code, visit.planned.template.study.agent(dose.agent).name
    return Finding(
        rule=SKIPPED_STEP,
        sentence=(
            f"{code} would give {dose.amount:g} {dose.unit} of {name} without the "
            f"{left.amount:g} {left.unit} of {left.code}, which was {left.became}: "
            f"{again}the study team decides."
        ),
        visits=(f"{subject_id}/{code}", f"{subject_id}/{left.code}"),
        on=visit.day,
    )
