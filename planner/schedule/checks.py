"""Vital-sign and neuro checks of a visit, from the study's templates."""

from planner.model.agent import VitalSigns
from planner.model.care_path import Check, CheckKind
from planner.model.study import Study
from planner.model.visit import VisitTemplate
from planner.schedule.infusion_times import InfusionTime


def checks(study: Study, template: VisitTemplate, times: tuple[InfusionTime, ...]) -> tuple[Check, ...]:
    """Every check of a visit in order; a neuro check is an ICE score with vital signs.

    The times of an agent's template end with its own monitoring or observation.
    """
    found = []
    for time in times:
        signs = _signs(study, template, time)
        if signs is None:
            continue
        until = _until(template, time)
        neuro = {time.start + minutes for minutes in signs.neuro_minutes}
        due = {time.start + minutes for minutes in signs.vital_minutes}
        due |= neuro | {time.end + minutes for minutes in signs.after_end_minutes}
        found += [
            Check(at, CheckKind.NEURO if at in neuro else CheckKind.VITAL_SIGNS, time.agent.code, number)
            for number, at in enumerate(sorted(at for at in due if at <= until), start=1)
        ]
    return tuple(sorted(found, key=lambda check: (check.at, check.agent)))


def _signs(study: Study, template: VisitTemplate, time: InfusionTime) -> VitalSigns | None:
    """The template that serves the dose: for a monitored one, the tightest that covers its hours."""
    hours = template.monitoring.max_hours if template.monitoring is not None else None
    fitting = [
        signs
        for signs in study.vital_signs
        if signs.agent == time.agent.code
        and time.ordinal in signs.ordinals
        and (
            signs.max_monitoring_hours is None
            or (time.monitored_from is not None and hours is not None and hours <= signs.max_monitoring_hours)
        )
    ]
    return min(fitting, key=lambda signs: signs.max_monitoring_hours or float("inf"), default=None)


def _until(template: VisitTemplate, time: InfusionTime) -> int:
    if time.monitored_from is None or template.monitoring is None:
        return time.end + time.agent.observation_minutes
    return time.monitored_from + round(template.monitoring.planned_hours * 60)
