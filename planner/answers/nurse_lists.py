"""The lists of a day's nurses, from the hands that its visits need as they run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time

from planner.answers.nurse_share import Hands, Moment, Owners, share
from planner.answers.placed import DueVisit
from planner.model.care_path import CarePath, Touch
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.nurse_lists import NurseAct, NurseList, NurseLists, NurseTask
from planner.model.open_toxicity import OpenToxicity
from planner.model.places import PlaceKind

_NIGHT_ENDS = 36 * 60  # the night that follows is on the lists, and no more


def nurse_lists(
    visits: Sequence[DueVisit],
    *,
    clinic: Clinic,
    clock: DayClock,
    planned: Callable[[DueVisit], CarePath],
    toxicities: Mapping[str, tuple[OpenToxicity, ...]],
) -> NurseLists:
    """Everybody's list; of ``visits`` those with a place count, also where they came the day before.

    Nobody has anything to do for a visit whose participant has died.

    Who gets whom is decided by the paths as ``planned``: what is noted during the day moves times and hands
    no visit over. Where no nurse is on shift a monitoring slot has its own staff; it does all checks there.
    """
    placed = [
        visit for visit in visits if visit.assignment is not None and not visit.is_of_the_dead(clock.on)
    ]
    placed.sort(key=lambda visit: (_arrival(visit, clock), visit.key))
    nurses = _on_shift(clinic, clock)
    owners = Owners((tuple(_moments(visit, planned(visit), clock)) for visit in placed), nurses)
    moments = [moment for visit in placed for moment in _moments(visit, visit.path, clock)]
    of_slots = [moment for moment in moments if _is_of_slot_staff(moment, clinic, nurses)]
    left = share((moment for moment in moments if moment not in of_slots), owners, nurses)
    checks = [task for visit in placed for task in _checks_in_slot(visit, clock)]
    return NurseLists(
        on=clock.on,
        nurses=tuple(_list(nurse, clock, owners) for nurse in nurses),
        of_slots=tuple(sorted((*(moment.task for moment in of_slots), *checks), key=_order)),
        nobodys=tuple(sorted((moment.task for moment in left), key=_order)),
        toxicities=tuple(one for ones in toxicities.values() for one in ones),
    )


def _arrival(visit: DueVisit, clock: DayClock) -> int:
    assert visit.assignment is not None
    return clock.minute(visit.assignment.arrival)


def _on_shift(clinic: Clinic, clock: DayClock) -> tuple[Hands, ...]:
    def minute(local: time) -> int:
        return clock.minute(datetime.combine(clock.on, local, tzinfo=clock.zone))

    return tuple(
        Hands(shift.name, number, minute(shift.starts), minute(shift.ends))
        for shift in clinic.shifts_on(clock.on)
        for number in range(1, shift.nurses + 1)
    )


def _moments(visit: DueVisit, path: CarePath, clock: DayClock) -> Iterator[Moment]:
    """The stretches of the day, and of the night after it, in which the visit needs hands."""
    arrival = _arrival(visit, clock)
    for touch in path.touches:
        start, end = arrival + touch.at, arrival + touch.at + touch.minutes
        if 0 <= start < _NIGHT_ENDS:
            task = _task(visit, touch, clock, acts=tuple(_acts(touch, path)))
            yield Moment(start, end, visit.key, task)


def _acts(touch: Touch, path: CarePath) -> Iterator[NurseAct]:
    """What is done in one stretch: the steps that begin in it with hands, and the checks."""
    within = range(touch.at, touch.at + touch.minutes)
    for step in path.steps:
        if step.touch_minutes and step.start in within and step.place is touch.place:
            yield NurseAct(step.kind, step.agent)
    if touch.place is not PlaceKind.SLOT:
        yield from dict.fromkeys(NurseAct(check.kind) for check in path.checks if check.at in within)


def _task(visit: DueVisit, touch: Touch, clock: DayClock, *, acts: tuple[NurseAct, ...]) -> NurseTask:
    assert visit.assignment is not None
    arrival, placed = _arrival(visit, clock), visit.assignment
    return NurseTask(
        start=clock.local(arrival + touch.at),
        end=clock.local(arrival + touch.at + touch.minutes),
        subject_id=visit.subject_id,
        visit=visit.template.code,
        place=(placed.slot if touch.place is PlaceKind.SLOT else placed.chair) or "",
        acts=acts,
    )


def _is_of_slot_staff(moment: Moment, clinic: Clinic, nurses: Sequence[Hands]) -> bool:
    is_in_slot = moment.task.place in {slot.name for slot in clinic.slots}
    return is_in_slot and not any(nurse.is_there(moment) for nurse in nurses)


def _checks_in_slot(visit: DueVisit, clock: DayClock) -> Iterator[NurseTask]:
    stay, arrival = visit.path.stay(PlaceKind.SLOT), _arrival(visit, clock)
    minutes = visit.template.study.touches.check
    if stay is None:
        return
    for at in dict.fromkeys(check.at for check in visit.path.checks if check.at >= stay.start):
        if 0 <= arrival + at < _NIGHT_ENDS:
            kinds = dict.fromkeys(check.kind for check in visit.path.checks if check.at == at)
            touch = Touch(at, minutes, PlaceKind.SLOT)
            yield _task(visit, touch, clock, acts=tuple(map(NurseAct, kinds)))


def _list(nurse: Hands, clock: DayClock, owners: Owners) -> NurseList:
    return NurseList(
        shift=nurse.shift,
        number=nurse.number,
        starts=clock.local(nurse.starts),
        ends=clock.local(nurse.ends),
        tasks=tuple(
            replace(
                moment.task,
                meanwhile=tuple(dict.fromkeys(other.of for other in nurse.meanwhile(moment))),
                covers=owners.of(moment) is not nurse,
            )
            for moment in nurse.given
        ),
    )


def _order(task: NurseTask) -> tuple[datetime, str]:
    return task.start, task.subject_id
