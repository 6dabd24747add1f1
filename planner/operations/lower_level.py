"""Lowering the dose level of the agent that is dosed by level; there is no way back up."""

from planner.errors import EditRefused
from planner.model.course_change import LevelChange
from planner.model.edit import Change, Edit
from planner.operations.chart import Chart
from planner.operations.standing import on_treatment, reason_given, visit_ahead


def lower_level(chart: Chart, level: float, *, since: str, reason: str) -> Edit:
    """The edit that puts a participant on the next lower level from visit ``since`` on.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: it has taken place, or the level is not the next one down.
    """
    on_treatment(chart)
    visit = visit_ahead(chart, since)
    agent = visit.planned.template.study.levelled_agent
    if agent is None:
        raise EditRefused("No agent of this study is dosed by level.")
    why = reason_given(reason, what="A lower dose")
    current = _current(chart)
    lower = tuple(sorted((one for one in agent.levels if one < current), reverse=True))
    if level not in lower[:1]:
        ladder = f"the next level down is {lower[0]:g}" if lower else "there is no lower level"
        raise EditRefused(
            f"{chart.subject_id} is on {current:g} {agent.unit} of {agent.name}: {ladder}, "
            "and a level is never raised again."
        )
    if agent.code not in visit.planned.template.agents:
        raise EditRefused(f"{agent.name} is not due at {chart.subject_id} {since}.")
    change = LevelChange(chart.subject_id, agent.code, since, level)
    label = f"Lower {agent.short} of {chart.subject_id} to {level:g} {agent.unit} from {since}"
    return Edit(label, (Change(before=None, after=change),), why)


def _current(chart: Chart) -> float:
    levels = [change.level for change in chart.history.level_changes]
    return min((*levels, chart.participant.dose_level or 0.0))
