"""A visit as it really runs: once something is noted, all that follows moves with it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from planner.model.attendance import Attendance
from planner.model.care_path import CarePath, Check, Stay, Step, StepKind, Touch
from planner.model.treatment import DoseGiven


def actual_path(
    path: CarePath,
    *,
    arrival: datetime,
    attendance: Attendance | None = None,
    doses: Sequence[DoseGiven] = (),
) -> CarePath:
    """The care path with the instants noted, still in minutes from the planned ``arrival``.

    An infusion that starts 35 minutes late has every later step, check and touch, the end of monitoring and
    of the stay, 35 minutes later; what was before it stays. Steps keep their length, but for an infusion
    whose end was noted. Until something is noted of a visit, it is the path as planned.
    """
    clock = _Clock(path, arrival=arrival, attendance=attendance, doses=doses)
    if not clock.has_moved:
        return path
    steps = tuple(clock.step(step) for step in path.steps if step.kind is not StepKind.DISCHARGE)
    end = max((step.end for step in steps), default=0)
    if attendance is not None and attendance.discharged is not None:
        end = clock.minute(attendance.discharged)
    leaving = (
        replace(step, start=end - (step.end - step.start), end=end)
        for step in path.steps_of(StepKind.DISCHARGE)
    )
    stays = tuple(clock.stay(stay, is_last=stay == path.stays[-1], end=end) for stay in path.stays)
    return CarePath(
        steps=(*steps, *leaving),
        checks=tuple(sorted((clock.check(check) for check in path.checks), key=lambda check: check.at)),
        stays=stays,
        touches=tuple(Touch(clock.moved(touch.at), touch.minutes, touch.place) for touch in path.touches),
        bags=tuple((agent, clock.moved(ready)) for agent, ready in path.bags),
    )


class _Clock:
    """The lateness in force at each planned minute: that of the last moment noted up to then."""

    def __init__(
        self,
        path: CarePath,
        *,
        arrival: datetime,
        attendance: Attendance | None,
        doses: Sequence[DoseGiven],
    ) -> None:
        self._arrival = arrival
        infusions = {step.agent: step for step in path.steps_of(StepKind.INFUSION)}
        monitored = {step.agent: step for step in path.steps_of(StepKind.MONITORING)}
        late: dict[int, int] = {}
        first = attendance.arrived or attendance.in_chair if attendance is not None else None
        if first is not None:
            late[0] = self.minute(first)
        self._late_by_start: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        for dose in doses:
            infusion = infusions.get(dose.agent)
            if infusion is None or dose.started is None:
                continue
            late[infusion.start] = self.minute(dose.started) - infusion.start
            monitoring = monitored.get(dose.agent)
            if monitoring is not None and monitoring.start == infusion.start:
                self._late_by_start[dose.agent] = late[infusion.start]
            if dose.ended is not None:
                self._ends[dose.agent] = self.minute(dose.ended)
                late[infusion.end] = self._ends[dose.agent] - infusion.end
        self._late = sorted(late.items())
        self._discharged = attendance is not None and attendance.discharged is not None

    @property
    def has_moved(self) -> bool:
        """Is anything noted that was not as planned?"""
        return self._discharged or any(minutes for _, minutes in self._late)

    def minute(self, instant: datetime) -> int:
        """Minutes from the planned arrival; negative before it."""
        return int((instant - self._arrival).total_seconds() // 60)

    def moved(self, planned: int) -> int:
        """The minute at which something planned for this minute happens."""
        return planned + next((late for at, late in reversed(self._late) if at <= planned), 0)

    def step(self, step: Step) -> Step:
        """The step where it now lies; one counted from an infusion start moves with that."""
        start = self.moved(step.start)
        if step.kind is StepKind.MONITORING and step.agent in self._late_by_start:
            start = step.start + self._late_by_start[step.agent]
        end = start + step.end - step.start
        if step.kind is StepKind.INFUSION and step.agent in self._ends:
            end = self._ends[step.agent]
        return replace(step, start=start, end=end)

    def check(self, check: Check) -> Check:
        """The check where it now lies; of a dose monitored from its start, it counts from that."""
        late = self._late_by_start.get(check.agent)
        return replace(check, at=check.at + late if late is not None else self.moved(check.at))

    def stay(self, stay: Stay, *, is_last: bool, end: int) -> Stay:
        """The stay where it now lies; the last one ends with the visit."""
        start = self.moved(stay.start)
        return Stay(stay.place, start, max(end, start) if is_last else self.moved(stay.end))
