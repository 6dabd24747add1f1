"""All that happened to one participant and all that was decided for them, beside the visits themselves."""

from dataclasses import dataclass

from planner.model.attendance import Attendance
from planner.model.course_change import LevelChange, Restart, Shift, Tolerated
from planner.model.hold import Hold
from planner.model.toxicity import Toxicity
from planner.model.treatment import DoseGiven, OffTreatment


@dataclass(frozen=True, slots=True)
class History:
    """The records a course is computed from, each kind in the order it was made."""

    given: tuple[DoseGiven, ...] = ()
    holds: tuple[Hold, ...] = ()
    toxicities: tuple[Toxicity, ...] = ()
    shifts: tuple[Shift, ...] = ()
    level_changes: tuple[LevelChange, ...] = ()
    tolerated: tuple[Tolerated, ...] = ()
    restarts: tuple[Restart, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    off: OffTreatment | None = None
