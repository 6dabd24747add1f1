"""The part of a visit that does not depend on its date: doses, monitoring, window and tasks."""

from functools import lru_cache

from planner.errors import InvalidValue, UnknownDoseLevel
from planner.model.monitoring import MonitoringRule
from planner.model.study import Study
from planner.model.visit import PlannedDose, VisitTemplate
from planner.model.visit_window import VisitWindow
from planner.schedule.activity_words import proximity_text
from planner.schedule.circumstances import AS_PLANNED, Circumstances
from planner.schedule.visit_days import VisitDay


@lru_cache(maxsize=4096)
def visit_template(
    day: VisitDay,
    level: float | None,
    ordinals: tuple[int, ...],
    circumstances: Circumstances = AS_PLANNED,
) -> VisitTemplate:
    """The template of one visit of the plan: the same object for the same arguments.

    ``level`` is the participant's dose level; ``ordinals`` are those of the day's agents, in their order;
    held agents are left out.

    Raises:
        UnknownDoseLevel: the level decides a dose, and the agent has no such level.
        OpenValue: the monitoring profile in force has no hours yet.
    """
    study = day.study
    doses = tuple(
        PlannedDose(
            agent=agent,
            ordinal=ordinal,
            amount=amount if amount is not None else _level(study, agent, level),
            unit=study.agent(agent).unit,
        )
        for (agent, amount), ordinal in zip(day.doses, ordinals, strict=True)
        if agent not in circumstances.held
    )
    given = tuple(dose.agent for dose in doses)
    rules = (monitoring_rule(study, dose, watched=dose.agent in circumstances.watched) for dose in doses)
    monitoring = next((rule for rule in rules if rule is not None), None)
    return VisitTemplate(
        study=study,
        code=day.code,
        epoch=day.epoch,
        cycle=day.cycle,
        day=day.day,
        doses=doses,
        window=window_of(study, day),
        monitoring=monitoring,
        tasks=_tasks(study, day, given, monitoring),
        held=tuple(agent for agent, _ in day.doses if agent in circumstances.held),
        tolerated=tuple(agent for agent in given if agent in circumstances.tolerated),
        premedicated_anew=tuple(agent for agent in given if agent in circumstances.premedicated_anew),
        stands_for=day.stands_for,
    )


def monitoring_rule(study: Study, dose: PlannedDose, *, watched: bool = False) -> MonitoringRule | None:
    """How long this dose is monitored, by its ordinal; None for an agent that is not.

    ``watched``: the dose follows a toxicity, after which the study file has it monitored longer; a rule of
    the profile that is as long stays.
    """
    profile = study.monitoring(dose.agent)
    rule = profile.rule(dose.ordinal) if profile is not None else None
    longer = study.agent(dose.agent).after_toxicity
    if watched and rule is not None and longer is not None and longer.planned_hours > rule.planned_hours:
        return longer
    return rule


def _level(study: Study, agent: str, level: float | None) -> float:
    levels = study.agent(agent).levels
    if level is None or level not in levels:
        known = ", ".join(f"{one:g}" for one in levels)
        shown = "no dose level" if level is None else f"the dose level {level:g}"
        raise UnknownDoseLevel(f"A participant with {shown} cannot be given {agent}; its levels are {known}.")
    return level


def window_of(study: Study, day: VisitDay) -> VisitWindow:
    """The days around nominal on which a visit may be booked: the first row that names it."""
    for rule in study.windows:
        if day.is_named_by(rule.visits):
            return rule.window
    raise InvalidValue(f"The study file has no window for {day.code}.")


def _tasks(
    study: Study, day: VisitDay, agents: tuple[str, ...], monitoring: MonitoringRule | None
) -> tuple[str, ...]:
    labs = [study.pre_dose_labs[agent] for agent in agents if agent in study.pre_dose_labs]
    others = [
        task.what
        for task in study.tasks
        if day.is_named_by(task.visits) and (task.agent is None or task.agent in agents)
    ]
    by_level = study.levelled_agent is not None and study.levelled_agent.code in agents
    weigh = [study.reweigh] if study.reweigh and day.starts_cycle and by_level else []
    return (*labs, *others, *weigh, *_proximity(monitoring))


def _proximity(rule: MonitoringRule | None) -> tuple[str, ...]:
    if rule is None or rule.proximity_hours is None:
        return ()
    near = proximity_text(rule)
    return (f"{near[0].upper()}{near[1:]}{', with a caregiver' if rule.caregiver else ''}",)
