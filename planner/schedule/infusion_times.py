"""When each infusion of a visit runs, in minutes from arrival."""

from dataclasses import dataclass

from planner.model.agent import Agent, Premedication
from planner.model.monitoring import ClockAnchor
from planner.model.study import Study
from planner.model.visit import VisitTemplate

_FIRST_DOSE = 1


@dataclass(frozen=True, slots=True)
class InfusionTime:
    """One infusion: its minutes, the end of its flush, and each premedication with the minute it is given.

    ``monitored_from`` is the minute from which monitoring counts; None for an agent that is not monitored.
    """

    agent: Agent
    ordinal: int
    start: int
    end: int
    flushed: int
    premedications: tuple[tuple[int, Premedication], ...]
    monitored_from: int | None


def infusion_times(study: Study, template: VisitTemplate) -> tuple[InfusionTime, ...]:
    """The infusions of a visit in the study's order, the first once intake and premedication are done.

    All premedication is given before the first infusion, but what must come within some minutes of a later
    one: that is given ahead of its own.
    """
    drugs = [(study.agent(dose.agent), dose.ordinal) for dose in template.doses]
    after_intake = [0] * len(drugs)  # minutes from the end of intake to each infusion, without the lead
    for number in range(1, len(drugs)):
        agent, ordinal = drugs[number - 1]
        gap = study.combined_day.gap_minutes.get(agent.code, 0)
        after_intake[number] = (
            after_intake[number - 1] + _minutes(template, agent, ordinal) + agent.flush_minutes + gap
        )
    due = [
        (number, given)
        for number, (agent, ordinal) in enumerate(drugs)
        for given in agent.premedications
        if ordinal in given.ordinals
        or (agent.code in template.premedicated_anew and _FIRST_DOSE in given.ordinals)
    ]
    longest = max((given.lead_minutes for _, given in due), default=0)
    late = {
        (number, given)
        for number, given in due
        if given.max_lead_minutes is not None and after_intake[number] + longest > given.max_lead_minutes
    }
    lead = max((given.lead_minutes for number, given in due if (number, given) not in late), default=0)
    times = []
    for number, (agent, ordinal) in enumerate(drugs):
        start = study.intake_minutes + lead + after_intake[number]
        end = start + _minutes(template, agent, ordinal)
        times.append(
            InfusionTime(
                agent=agent,
                ordinal=ordinal,
                start=start,
                end=end,
                flushed=end + agent.flush_minutes,
                premedications=tuple(
                    (
                        start - given.lead_minutes
                        if (number, given) in late
                        else study.intake_minutes + lead - given.lead_minutes,
                        given,
                    )
                    for of, given in due
                    if of == number
                ),
                monitored_from=_monitored_from(study, template, agent, start=start, end=end),
            )
        )
    return tuple(times)


def _minutes(template: VisitTemplate, agent: Agent, ordinal: int) -> int:
    return agent.infusion_minutes(ordinal, tolerated=agent.code in template.tolerated)


def _monitored_from(
    study: Study, template: VisitTemplate, agent: Agent, *, start: int, end: int
) -> int | None:
    if template.monitoring is None or agent.code not in study.monitoring_in_force:
        return None
    return start if template.monitoring.anchor is ClockAnchor.START else end
