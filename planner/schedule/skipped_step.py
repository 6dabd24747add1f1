"""A step dose that was missed or cancelled, where the next dose of the drug would be more than that."""

from collections.abc import Iterator, Sequence

from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.model.visit import Epoch, PlannedDose, VisitStatus

SKIPPED_STEP = "skipped-step"
_CLOSED = (VisitStatus.MISSED, VisitStatus.CANCELLED)


def with_skipped_steps(subject_id: str, visits: Sequence[CourseVisit]) -> Iterator[CourseVisit]:
    """The visits in their order; the first one still ahead that goes over a step nobody had says so.

    Step doses given again begin from nothing: what was given before them no longer counts.
    """
    reached: dict[str, float] = {}
    skipped: dict[str, tuple[CourseVisit, PlannedDose]] = {}
    for visit in visits:
        template, found = visit.planned.template, []
        for dose in template.doses:
            before = 0.0 if template.stands_for else reached.get(dose.agent, 0.0)
            if visit.status in _CLOSED:
                if template.epoch is Epoch.STEP_DOSING and before < dose.amount:
                    skipped.setdefault(dose.agent, (visit, dose))
                continue
            step = skipped.pop(dose.agent, None)
            if step is not None and before < step[1].amount < dose.amount and visit.actual is None:
                found.append(_finding(subject_id, visit, dose, *step))
            reached[dose.agent] = dose.amount
        yield visit._replace(findings=(*visit.findings, *found)) if found else visit


def _finding(
    subject_id: str, visit: CourseVisit, dose: PlannedDose, left_out: CourseVisit, step: PlannedDose
) -> Finding:
    assert left_out.status is not None
    code, skipped = visit.planned.code, left_out.planned.code
    name = visit.planned.template.study.agent(dose.agent).name
    given, lower = (f"{one.amount:g} {one.unit}" for one in (dose, step))
    return Finding(
        rule=SKIPPED_STEP,
        sentence=(
            f"{code} would give {given} of {name} without the {lower} of {skipped}, which was "
            f"{left_out.status.value}: book {skipped} again, or the study team decides."
        ),
        visits=(f"{subject_id}/{code}", f"{subject_id}/{skipped}"),
        on=visit.day,
    )
