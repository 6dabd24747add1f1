"""The blocks of one placed visit: what each of its stays shows on a day's board."""

from dataclasses import replace

from planner.model.care_path import CarePath, Stay
from planner.model.day_board import Block
from planner.model.day_clock import DayClock
from planner.model.day_layout import Assignment
from planner.model.places import PlaceKind
from planner.model.stage import BEFORE_INFUSION, Stage
from planner.model.visit import VisitStatus, VisitTemplate


def blocks(
    assignment: Assignment,
    *,
    template: VisitTemplate,
    path: CarePath,
    clock: DayClock,
    status: VisitStatus,
    stage: Stage | None = None,
    bed: bool = False,
    overridden: bool = False,
) -> tuple[Block, ...]:
    """One block a stay, in minutes of ``clock``, which may be the next day's: then they are carried.

    ``stage`` is told of the stay it belongs to: the first until an infusion runs, then the last.
    ``bed``: the chair of the assignment is a bed. ``overridden``: a distance to the dose before is.
    """
    arrival = clock.minute(assignment.arrival)
    shown = []
    here = path.stays[0 if stage in BEFORE_INFUSION else -1] if path.stays else None
    for stay in path.stays:
        in_slot = stay.place is PlaceKind.SLOT
        place = assignment.slot if in_slot else assignment.chair
        if place is None:
            continue
        shown.append(
            Block(
                visit_key=assignment.key,
                subject_id=assignment.subject_id,
                visit=assignment.visit,
                agents=template.agents,
                place=place,
                kind=PlaceKind.SLOT if in_slot else PlaceKind.BED if bed else PlaceKind.CHAIR,
                start=arrival + stay.start,
                end=arrival + stay.end,
                steps=tuple(
                    replace(step, start=step.start + arrival, end=step.end + arrival)
                    for step in path.steps
                    if _within(step.start, stay, path)
                ),
                checks=tuple(
                    replace(check, at=check.at + arrival)
                    for check in path.checks
                    if _within(check.at, stay, path)
                ),
                touches=tuple(
                    replace(touch, at=touch.at + arrival)
                    for touch in path.touches
                    if _within(touch.at, stay, path)
                ),
                status=status,
                stage=stage if stay == here else None,
                pinned=assignment.pinned,
                carried=assignment.on < clock.on,
                first_of=template.first_of,
                held=template.held,
                overnight=clock.local(arrival + path.minutes).date() > assignment.on,
                overridden=overridden,
            )
        )
    return tuple(shown)


def _within(minute: int, stay: Stay, path: CarePath) -> bool:
    return stay.start <= minute < stay.end or (minute == stay.end == path.minutes)
