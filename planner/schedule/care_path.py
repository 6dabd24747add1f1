"""The steps of one visit in minutes from arrival: what holds a chair, a monitoring slot and a nurse."""

from functools import lru_cache

from planner.model.care_path import CarePath, Stay, Step, StepKind
from planner.model.places import PlaceKind
from planner.model.study import Study
from planner.model.visit import VisitTemplate
from planner.schedule.checks import checks
from planner.schedule.infusion_times import InfusionTime, infusion_times
from planner.schedule.touches import touches


@lru_cache(maxsize=4096)
def care_path(study: Study, template: VisitTemplate) -> CarePath:
    """The care path of a visit: the same object for the same template. Empty where nothing is given.

    Premedication follows intake, then the infusions in the study's order, each with its flush and the gap
    before the next. Fluid follows its agent's flush at once where there are two lines, and waits for the
    last flush where there is one. Observation counts from the end of the infusion; on a line that two
    agents share it counts from the end of the flush, which still carries the drug. Monitoring counts from
    its own anchor. A participant monitored in a slot leaves the chair for it at the start of that infusion.
    Discharge is the last touch, and its minutes are the last of the stay.
    """
    if not template.doses:
        return CarePath(steps=(), checks=(), stays=(), touches=(), bags=())
    times = infusion_times(study, template)
    steps = [Step(StepKind.INTAKE, 0, study.intake_minutes, touch_minutes=study.touches.intake)]
    for time in times:
        steps += _steps_of(study, template, time, times)
    end = max(step.end for step in steps)
    steps.append(
        Step(StepKind.DISCHARGE, end - study.touches.discharge, end, touch_minutes=study.touches.discharge)
    )
    slot_from = _slot_from(template, times)
    placed = tuple(_placed(step, slot_from) for step in sorted(steps, key=lambda step: step.start))
    found = checks(study, template, times)
    stays = _stays(end, slot_from)
    return CarePath(
        steps=placed,
        checks=found,
        stays=stays,
        touches=touches(study, placed, found, end=end, slot_from=slot_from),
        bags=tuple((time.agent.code, time.start) for time in times),
    )


def _steps_of(
    study: Study, template: VisitTemplate, time: InfusionTime, times: tuple[InfusionTime, ...]
) -> list[Step]:
    hands, code = study.touches, time.agent.code
    steps = [
        Step(
            StepKind.PREMEDICATION,
            start,
            start + given.lead_minutes,
            agent=code,
            touch_minutes=min(hands.premedication, given.lead_minutes),
        )
        for start, given in time.premedications
    ]
    steps.append(
        Step(StepKind.INFUSION, time.start, time.end, agent=code, touch_minutes=hands.infusion_start)
    )
    if time.agent.flush_minutes:
        steps.append(
            Step(StepKind.FLUSH, time.end, time.flushed, agent=code, touch_minutes=hands.infusion_end)
        )
    shares_line = study.combined_day.lines == 1 and len(times) > 1
    for fluid in time.agent.hydrations:
        if time.ordinal in fluid.ordinals:
            start = times[-1].flushed if shares_line else time.flushed
            steps.append(
                Step(
                    StepKind.HYDRATION,
                    start,
                    start + fluid.minutes,
                    agent=code,
                    touch_minutes=hands.hydration_start,
                )
            )
    if time.agent.observation_minutes:
        start = time.flushed if shares_line else time.end
        steps.append(Step(StepKind.OBSERVATION, start, start + time.agent.observation_minutes, agent=code))
    if time.monitored_from is not None and template.monitoring is not None:
        hours = template.monitoring.planned_hours
        steps.append(
            Step(
                StepKind.MONITORING,
                time.monitored_from,
                time.monitored_from + round(hours * 60),
                agent=code,
            )
        )
    return steps


def _slot_from(template: VisitTemplate, times: tuple[InfusionTime, ...]) -> int | None:
    """The minute from which the participant is in a monitoring slot; None if the chair is enough."""
    if template.monitoring is None or template.monitoring.place is not PlaceKind.SLOT:
        return None
    return next((time.start for time in times if time.monitored_from is not None), None)


def _placed(step: Step, slot_from: int | None) -> Step:
    place = PlaceKind.CHAIR if slot_from is None or step.start < slot_from else PlaceKind.SLOT
    return Step(step.kind, step.start, step.end, step.agent, place, step.touch_minutes)


def _stays(end: int, slot_from: int | None) -> tuple[Stay, ...]:
    if slot_from is None:
        return (Stay(PlaceKind.CHAIR, 0, end),)
    return Stay(PlaceKind.CHAIR, 0, slot_from), Stay(PlaceKind.SLOT, slot_from, end)
