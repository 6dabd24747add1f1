"""How far a visit has come: what was noted of it, from the arrival to the discharge."""

from collections.abc import Sequence
from enum import StrEnum

from planner.model.attendance import Attendance
from planner.model.treatment import DoseGiven


class Stage(StrEnum):
    """The stages of a visit under way, in their order."""

    ARRIVED = "arrived"
    IN_CHAIR = "in chair"
    INFUSING = "infusing"
    OBSERVED = "observed"
    MONITORED = "monitored"
    DISCHARGED = "discharged"


BEFORE_INFUSION = (Stage.ARRIVED, Stage.IN_CHAIR)


def stage(attendance: Attendance | None, doses: Sequence[DoseGiven]) -> Stage | None:
    """The latest that was noted of a visit; None while nothing was.

    Between two infusions, and after the last, somebody is observed. Monitoring may be noted while a second
    drug still runs: what runs is said first.
    """
    if attendance is not None and attendance.discharged is not None:
        return Stage.DISCHARGED
    if any(dose.started is not None and dose.ended is None for dose in doses):
        return Stage.INFUSING
    if attendance is not None and attendance.monitoring_started is not None:
        return Stage.MONITORED
    if doses:
        return Stage.OBSERVED
    if attendance is None:
        return None
    return Stage.IN_CHAIR if attendance.in_chair is not None else Stage.ARRIVED
