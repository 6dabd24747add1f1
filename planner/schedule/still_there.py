"""Where somebody is by what was noted, and what of an infusion is waited for there."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.attendance import Attendance
from planner.model.care_path import CarePath, Stay, Step, StepKind
from planner.model.places import PlaceKind
from planner.model.treatment import DoseGiven
from planner.schedule.bedside import actual_path


class Awaited(NamedTuple):
    """The start or the end of an infusion that is not noted, due at a minute of the path.

    ``to_go``: how many minutes each stay of the path would still take from whenever it is noted.
    """

    due: int
    to_go: tuple[int, ...]


def stay_held(path: CarePath, *, attendance: Attendance | None, doses: Sequence[DoseGiven]) -> Stay | None:
    """The stay that somebody is in by what was noted; None before the arrival and after the discharge.

    A chair is left for the slot with the first infusion that is given there, or once monitoring has begun.
    """
    if not path.stays or (attendance is None and not doses):
        return None
    if attendance is not None and attendance.discharged is not None:
        return None
    given = {dose.agent for dose in doses}
    begun = [step.start for step in path.steps_of(StepKind.INFUSION) if step.agent in given]
    reached = max(begun, default=path.stays[0].start)
    is_monitored = attendance is not None and attendance.monitoring_started is not None
    slot = path.stay(PlaceKind.SLOT)
    if slot is not None and (is_monitored or reached >= slot.start):
        return slot
    return path.stays[0]


def leaving_minutes(path: CarePath, stay: Stay) -> int:
    """Minutes of a discharge, which ends the last stay; nothing of a place left for another."""
    if stay != path.stays[-1]:
        return 0
    return max((step.end - step.start for step in path.steps_of(StepKind.DISCHARGE)), default=0)


def awaited(
    path: CarePath,
    *,
    arrival: datetime,
    attendance: Attendance | None,
    doses: Sequence[DoseGiven],
    gets_nothing: bool = False,
) -> Iterator[Awaited]:
    """What is waited for of an infusion: the end of the one that runs, and the start of the one after it.

    ``path`` is as the visit runs from ``arrival`` on. What follows moves as it does at the bedside once
    that is noted, so that no place is said to be held longer than the note will then say. Infusions follow
    each other: one passed over by a later one is over, or does not come. Of whoever ``gets_nothing`` more,
    no further one is waited for.
    """
    noted = {dose.agent: dose for dose in doses}
    if gets_nothing:
        path = replace(path, steps=tuple(s for s in path.steps if s.agent is None or s.agent in noted))
    infusions = path.steps_of(StepKind.INFUSION)
    last = max((step.start for step in infusions if step.agent in noted), default=None)
    at_last = arrival + timedelta(minutes=path.minutes)  # by then nothing lasts that does not wait for it
    for infusion in infusions:
        dose = noted.get(infusion.agent or "")
        if dose is None or dose.started is None or dose.ended is not None or infusion.start != last:
            continue
        if not _is_monitored_after(path, infusion, attendance):
            others = (one for one in doses if one is not dose)
            yield _awaited(path, arrival, infusion.end, (*others, replace(dose, ended=at_last)))
    coming = [step for step in infusions if step.agent not in noted and (last is None or step.start >= last)]
    if coming:
        first = min(coming, key=lambda step: step.start)
        started = DoseGiven("", "", first.agent or "", at_last.date(), 0, started=at_last)
        yield _awaited(path, arrival, first.start, (*doses, started))


def _awaited(path: CarePath, arrival: datetime, due: int, doses: Sequence[DoseGiven]) -> Awaited:
    """What is due at a minute, with the ``doses`` as if it were noted at the very end of the path."""
    stays = actual_path(path, arrival=arrival, doses=doses).stays
    return Awaited(due, tuple(stay.end - path.minutes for stay in stays))


def _is_monitored_after(path: CarePath, infusion: Step, attendance: Attendance | None) -> bool:
    """Was monitoring begun that counts from its end? Then it is over, though nobody noted when."""
    if attendance is None or attendance.monitoring_started is None:
        return False
    monitoring = (step for step in path.steps_of(StepKind.MONITORING) if step.agent == infusion.agent)
    return any(step.start >= infusion.end for step in monitoring)
