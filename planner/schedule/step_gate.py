"""No full dose before the step doses are recorded: C1D1 waits for S1 and S2, and so after a restart."""

from datetime import date

from planner.errors import UnknownVisit
from planner.model.course import Course
from planner.model.day_layout import Finding
from planner.model.visit import Epoch

STEP_GATE = "step-gate"


def step_gate(course: Course, code: str, *, today: date) -> Finding | None:
    """What stands against giving a visit on its day, if that is ``today`` or past; None if nothing does.

    Only the first full dose after step doses waits for them.

    Raises:
        UnknownVisit: the course has no such visit.
    """
    number = next((n for n, visit in enumerate(course.visits) if visit.planned.code == code), None)
    if number is None:
        raise UnknownVisit(f"The course of {course.subject_id} has no visit {code}.")
    visit = course.visits[number]
    on = visit.actual or visit.booked
    if on is None or on > today or visit.planned.template.epoch is not Epoch.TREATMENT:
        return None
    missing = tuple(
        dict.fromkeys(
            step for agent in visit.planned.template.agents for step in _steps_open(course, number, agent)
        )
    )
    if not missing:
        return None
    are = "is" if len(missing) == 1 else "are"
    return Finding(
        rule=STEP_GATE,
        sentence=f"{code} cannot be given before {' and '.join(missing)} {are} recorded as given.",
        visits=(f"{course.subject_id}/{code}",),
        on=on,
    )


def _steps_open(course: Course, number: int, agent: str) -> tuple[str, ...]:
    """The step doses of the agent just before the visit that nobody recorded as given."""
    found: list[str] = []
    for visit in reversed(course.visits[:number]):
        template = visit.planned.template
        if agent not in template.agents:
            continue
        if template.epoch is not Epoch.STEP_DOSING:
            break
        if visit.actual is None:
            found.append(visit.planned.code)
        if template.ordinal(agent) == 1:
            break
    return tuple(reversed(found))
