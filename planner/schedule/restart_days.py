"""The plan with the step doses of restarts, each before the visit at which the dose was too late."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from planner.model.course_change import Restart
from planner.model.study import Study
from planner.model.visit import Epoch
from planner.schedule.visit_days import VisitDay, visit_days


def plan_with_restarts(study: Study, restarts: Sequence[Restart]) -> tuple[VisitDay, ...]:
    """Every visit of the plan in order, ``R1S1`` and ``R1S2`` of the first restart before its visit.

    A restart of a visit that the plan does not have adds nothing.
    """
    days = visit_days(study)
    for restart in sorted(restarts, key=lambda restart: restart.number):
        number = next((n for n, day in enumerate(days) if day.code == restart.visit), None)
        if number is not None:
            steps = _step_days(study, restart.agent, restart.number, days[number].offset)
            days = (*days[:number], *steps, *days[number:])
    return days


def restart_code(number: int, step: str) -> str:
    """The code of a step dose given again: ``R1S2`` is S2 of the first restart."""
    return f"R{number}{step}"


def step_days(days: Sequence[VisitDay], restart: Restart) -> tuple[VisitDay, ...]:
    """The step doses that a restart gives again, in order; empty where the plan does not hold them."""
    return tuple(
        day for day in days if day.stands_for and day.code == restart_code(restart.number, day.stands_for)
    )


@lru_cache(maxsize=1024)
def _step_days(study: Study, agent: str, number: int, offset: int) -> tuple[VisitDay, ...]:
    """The same objects for the same restart, so that templates are shared; ``offset`` is the visit's."""
    return tuple(
        replace(
            day,
            code=restart_code(number, day.code),
            offset=offset + day.offset,
            stands_for=day.code,
        )
        for day in visit_days(study)
        if day.epoch is Epoch.STEP_DOSING and any(given == agent for given, _ in day.doses)
    )
