"""Recording CRS or ICANS as a clinician graded it: when it began, and when it was over."""

from dataclasses import replace
from datetime import UTC, datetime

from planner.errors import EditRefused
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.operations.chart import Chart
from planner.operations.numbering import next_number
from planner.operations.standing import not_in_the_future


def record_toxicity(
    chart: Chart,
    what: ToxicityKind,
    grade: int,
    *,
    after: str,
    onset: datetime,
    resolved: datetime | None = None,
) -> Edit:
    """The edit that records an event after the dose of visit ``after``.

    Recorded again with the same onset, it takes the new grade, and the end once there is one.

    Raises:
        UnknownVisit: the course has no such visit.
        InvalidValue: the scale has no such grade, or it ended before it began.
        EditRefused: no dose that is monitored was given there, or a time cannot be.
    """
    agent = _agent_given(chart, what, after)
    not_in_the_future(chart, onset, what=f"The onset of {what}")
    if resolved is not None:
        not_in_the_future(chart, resolved, what=f"The end of {what}")
    dose = next(dose for dose in chart.doses if (dose.visit, dose.agent) == (after, agent))
    local = onset.astimezone(chart.now.tzinfo)
    if local.date() < dose.on or (dose.started is not None and onset < dose.started):
        raise EditRefused(
            f"The onset of {what} on {day_text(local.date())}, {local:%H:%M}, is before the dose of {after}."
        )
    start, end = onset.astimezone(UTC), resolved.astimezone(UTC) if resolved else None
    before = next(
        (one for one in chart.history.toxicities if (one.what, one.visit, one.onset) == (what, after, start)),
        None,
    )
    if before is not None:
        event = replace(before, grade=grade, resolved=end if end is not None else before.resolved)
    else:
        number = next_number(chart.history.toxicities)
        event = Toxicity(chart.subject_id, number, what, grade, agent, after, start, end)
    if event == before:
        raise EditRefused(f"{what} grade {grade} after {chart.subject_id} {after} is recorded already.")
    label = f"Record {what} grade {grade} of {chart.subject_id} after {after}"
    return Edit(label, (Change(before=before, after=event),))


def _agent_given(chart: Chart, what: ToxicityKind, visit: str) -> str:
    """The agent that is monitored for it, once it was given at the visit."""
    monitored = chart.visit(visit).planned.template.study.monitoring_in_force
    given = {dose.agent for dose in chart.doses if dose.visit == visit}
    for agent in monitored:
        if agent in given:
            return agent
    names = " or ".join(chart.agent(agent).name for agent in monitored)
    raise EditRefused(f"{what} follows a dose of {names}: none is recorded at {chart.subject_id} {visit}.")
