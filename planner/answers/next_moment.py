"""What a nurse notes next of a visit, of all that is noted once: from the arrival to its closing."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from planner.answers.placed import DueVisit
from planner.model.attendance import Attendance
from planner.model.care_path import CarePath, StepKind
from planner.model.day_clock import DayClock
from planner.model.running import Due, DueKind
from planner.model.treatment import DoseGiven
from planner.model.visit import VisitStatus


class Noted(NamedTuple):
    """A visit of a day with all that was noted of it.

    ``path`` is as it runs, in minutes from the instant ``begins``; ``doses`` are by agent; ``carried``: it is
    a visit of the day before. ``in_bed``: its place beside the slots is a bed.
    """

    visit: DueVisit
    attendance: Attendance
    doses: Mapping[str, DoseGiven]
    path: CarePath
    begins: datetime
    clock: DayClock
    carried: bool
    in_bed: bool

    @property
    def is_closed(self) -> bool:
        """Is it recorded as done?"""
        return self.visit.status is VisitStatus.DONE

    @property
    def is_of_the_dead(self) -> bool:
        """Has the participant died?"""
        return self.visit.is_of_the_dead(self.clock.on)

    @property
    def gets_nothing(self) -> bool:
        """Is nothing given any more: treatment has ended, or the study was left?"""
        return self.visit.gets_nothing(self.clock.on)

    @property
    def is_unnoted_stay(self) -> bool:
        """Is somebody here of whom nobody noted how it went?"""
        return not self.visit.has_begun and (self.carried or self.is_closed)

    def minute(self, planned: int) -> int:
        """A minute of the path on the day's clock."""
        return self.clock.minute(self.begins) + planned


def next_moment(noted: Noted) -> Due | None:
    """The first that is not noted, passing over what later ones have overtaken; None once all is.

    Of whoever is given nothing more only what is still open: the end of what ran, monitoring after it, and
    that the place is free; of the dead no monitoring either.
    """
    attendance = noted.attendance
    leaves = Due(DueKind.DISCHARGE, noted.minute(noted.path.minutes))
    if attendance.discharged is not None:
        closing = Due(DueKind.CLOSING, noted.clock.minute(attendance.discharged))
        return None if noted.is_closed else closing
    if noted.is_closed or noted.is_unnoted_stay:
        return leaves
    if not noted.visit.has_begun:
        return Due(DueKind.ARRIVAL, noted.minute(0))
    is_seated = attendance.in_chair is not None or noted.gets_nothing
    if not is_seated and attendance.monitoring_started is None and not noted.doses:
        seat = DueKind.BED if noted.in_bed else DueKind.CHAIR
        return Due(seat, noted.minute(noted.path.stays[0].start if noted.path.stays else 0))
    return min(_under_way(noted), key=lambda due: due.at, default=leaves)


def _under_way(noted: Noted) -> Iterator[Due]:
    """Infusions to start and to end, and monitoring: never before the start of the infusion it belongs to."""
    for step in noted.path.steps_of(StepKind.INFUSION):
        dose = noted.doses.get(step.agent or "")
        if dose is None and not noted.gets_nothing:
            yield Due(DueKind.START, noted.minute(step.start), step.agent)
        elif dose is not None and dose.started is not None and dose.ended is None:
            yield Due(DueKind.END, noted.minute(step.end), step.agent)
    if noted.attendance.monitoring_started is None and not noted.is_of_the_dead:
        for step in noted.path.steps_of(StepKind.MONITORING):
            if step.agent not in noted.doses and noted.gets_nothing:
                continue
            yield Due(DueKind.MONITORING, noted.minute(step.start))
