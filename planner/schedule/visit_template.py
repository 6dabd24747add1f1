"""The part of a visit that does not depend on its date: doses, monitoring, window and tasks."""

from functools import lru_cache

from planner.errors import InvalidValue, UnknownDoseLevel
from planner.model.monitoring import MonitoringRule
from planner.model.study import Study
from planner.model.visit import PlannedDose, VisitTemplate
from planner.model.visit_window import VisitWindow
from planner.schedule.visit_days import VisitDay


@lru_cache(maxsize=4096)
def visit_template(
    study: Study, day: VisitDay, level: float | None, ordinals: tuple[int, ...]
) -> VisitTemplate:
    """The template of one visit of the plan: the same object for the same arguments.

    ``level`` is the participant's dose level; ``ordinals`` are those of the day's agents, in their order.

    Raises:
        UnknownDoseLevel: the level decides a dose, and the agent has no such level.
        OpenValue: the monitoring profile in force has no hours yet.
    """
    doses = tuple(
        PlannedDose(
            agent=agent,
            ordinal=ordinal,
            amount=amount if amount is not None else _level(study, agent, level),
            unit=study.agent(agent).unit,
        )
        for (agent, amount), ordinal in zip(day.doses, ordinals, strict=True)
    )
    monitoring = next(
        (rule for rule in (monitoring_rule(study, dose) for dose in doses) if rule is not None), None
    )
    return VisitTemplate(
        code=day.code,
        epoch=day.epoch,
        cycle=day.cycle,
        day=day.day,
        doses=doses,
        window=window_of(study, day),
        monitoring=monitoring,
        tasks=_tasks(study, day, monitoring),
    )


def monitoring_rule(study: Study, dose: PlannedDose) -> MonitoringRule | None:
    """How long this dose is monitored, by its ordinal; None for an agent that is not."""
    profile = study.monitoring(dose.agent)
    return profile.rule(dose.ordinal) if profile is not None else None


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


def _tasks(study: Study, day: VisitDay, monitoring: MonitoringRule | None) -> tuple[str, ...]:
    agents = [agent for agent, _ in day.doses]
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
    caregiver = " with a caregiver" if rule.caregiver else ""
    return (f"Within an hour of care{caregiver} until {rule.proximity_hours:g} h from the infusion start",)
