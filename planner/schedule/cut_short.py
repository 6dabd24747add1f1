"""What a discharge cuts short, by the minimum that the study file asks for."""

from collections.abc import Collection, Iterator

from planner.model.care_path import CarePath, Step, StepKind
from planner.model.cut_short import CutShort
from planner.model.visit import VisitTemplate


def cut_short(
    path: CarePath, template: VisitTemplate, *, started: Collection[str], discharged: int
) -> Iterator[CutShort]:
    """Monitoring and observation that had not lasted long enough at the minute ``discharged``.

    ``path`` is as the visit runs. Of an agent whose start is not noted nothing is known, and nothing said.
    """
    for step in path.steps:
        least = _least(step, template)
        stayed = max(0, discharged - step.start)
        if step.agent is not None and step.agent in started and stayed < least:
            yield CutShort(step.kind, step.agent, stayed, least)


def _least(step: Step, template: VisitTemplate) -> int:
    """Minutes; of monitoring the least of the study file's range, however long somebody chose."""
    if step.kind is StepKind.OBSERVATION:
        return step.end - step.start
    if step.kind is StepKind.MONITORING and template.monitoring is not None:
        return round(template.monitoring.min_hours * 60)
    return 0
