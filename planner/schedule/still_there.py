"""Where somebody is by what was noted, and how long what has not ended would still take."""

from collections.abc import Iterator, Sequence

from planner.model.attendance import Attendance
from planner.model.care_path import CarePath, Stay, StepKind
from planner.model.places import PlaceKind
from planner.model.treatment import DoseGiven


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


def minutes_to_go(path: CarePath, stay: Stay, *, doses: Sequence[DoseGiven]) -> int:
    """Minutes that a stay would still take once it is over by the clock: those of all that has not ended.

    They are the lengths of the path itself, counted from whenever that is taken up: of an infusion that runs,
    what follows it; of one that has not begun, all of it, unless a later one was begun before. What counts
    from a noted end is over with its minutes. The discharge is left in any case.
    """
    ahead = [one for one in _ahead(path, stay, doses) if one[0] < stay.end]
    leaving = max((step.end - step.start for step in path.steps_of(StepKind.DISCHARGE)), default=0)
    least = leaving if stay == path.stays[-1] else 0
    if not ahead:
        return least
    return max(least, max(end for _, end in ahead) - min(start for start, _ in ahead))


def _ahead(path: CarePath, stay: Stay, doses: Sequence[DoseGiven]) -> Iterator[tuple[int, int]]:
    """From and to which minutes of the path something of each drug is still to be done."""
    noted = {dose.agent: dose for dose in doses}
    infusions = path.steps_of(StepKind.INFUSION)
    last = max((step.start for step in infusions if step.agent in noted), default=stay.start)
    for infusion in infusions:
        dose = noted.get(infusion.agent or "")
        if dose is None and infusion.start >= last:
            begins = infusion.start
        elif dose is not None and dose.started is not None and dose.ended is None:
            begins = infusion.end
        else:
            continue
        own = (step for step in path.steps if step.agent == infusion.agent and step.start >= begins)
        yield begins, max((step.end for step in own), default=begins)
