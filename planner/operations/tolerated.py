"""Noting that an infusion was tolerated, so that the next may be as short as the study file says."""

from planner.errors import EditRefused
from planner.model.agent import Agent
from planner.model.course_change import Tolerated
from planner.model.edit import Change, Edit
from planner.operations.chart import Chart


def tolerated(chart: Chart, code: str) -> Edit:
    """The edit that notes it of the dose given at a visit.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: no such dose was given there, or it is noted already.
    """
    agents = chart.visit(code).planned.template.study.agents
    given = {dose.agent for dose in chart.doses if dose.visit == code}
    agent = next((one for one in agents if one.code in given and _may_be_shorter(one)), None)
    if agent is None:
        names = " or ".join(one.name for one in agents if _may_be_shorter(one)) or "any agent"
        raise EditRefused(f"No dose of {names} is recorded at {chart.subject_id} {code}.")
    noted = next((one for one in chart.history.tolerated if one.agent == agent.code), None)
    if noted is not None:
        raise EditRefused(
            f"It is already recorded that {chart.subject_id} tolerated {agent.name} at {noted.visit}."
        )
    note = Tolerated(chart.subject_id, agent.code, code)
    return Edit(
        f"Record that {chart.subject_id} tolerated {agent.short} at {code}",
        (Change(before=None, after=note),),
    )


def _may_be_shorter(agent: Agent) -> bool:
    return any(infusion.shorter_if_tolerated is not None for infusion in agent.infusions)
