"""Visits of a day on which the participant has died: the place is held until the discharge, and no more."""

from collections.abc import Iterable
from dataclasses import replace

from planner.answers.courses import Courses
from planner.answers.held_stay import stay_now
from planner.answers.placed import DueVisit
from planner.model.care_path import CarePath, StepKind
from planner.model.day_clock import DayClock

_BEFORE_THE_END = (StepKind.INTAKE, StepKind.PREMEDICATION, StepKind.INFUSION)


def nothing_expected(visits: Iterable[DueVisit], courses: Courses, clock: DayClock) -> tuple[DueVisit, ...]:
    """The visits as they run; of whoever has died without what is not to be waited for any more.

    No check that is not done, no hands, no drug that had not begun and nothing that follows one; nor a stay
    in another place than the one they are in.
    """
    return tuple(
        visit._replace(path=_path(visit, courses, clock)) if visit.is_of_the_dead(clock.on) else visit
        for visit in visits
    )


def _path(visit: DueVisit, courses: Courses, clock: DayClock) -> CarePath:
    code, path, held = visit.template.code, visit.path, stay_now(visit, courses, clock)
    given = {dose.agent for dose in courses.history_of(visit.subject_id).given if dose.visit == code}
    return replace(
        path,
        steps=tuple(
            step for step in path.steps if step.kind in _BEFORE_THE_END and step.agent in {None, *given}
        ),
        checks=tuple(check for check in path.checks if check.done is not None),
        stays=tuple(stay for stay in path.stays if held is None or stay.start <= held.start),
        touches=(),
        bags=(),
    )
