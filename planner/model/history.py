"""All that happened to one participant and all that was decided for them, beside the visits themselves."""

from dataclasses import dataclass

from planner.model.attendance import Attendance
from planner.model.check_done import CheckDone
from planner.model.course_change import LevelChange, Restart, Shift, Tolerated
from planner.model.hold import Hold
from planner.model.override import Override
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
    checks: tuple[CheckDone, ...] = ()
    overrides: tuple[Override, ...] = ()
    off: OffTreatment | None = None

    @property
    def changes_nothing(self) -> bool:
        """Is the course as the plan has it, for all that is known?"""
        return self.off is None and not (
            self.given
            or self.holds
            or self.toxicities
            or self.shifts
            or self.level_changes
            or self.tolerated
            or self.restarts
            or self.overrides
        )

    def of(self, subject_id: str) -> "History":
        """What concerns one participant."""
        if self.changes_nothing and not self.attendances and not self.checks:
            return self
        return History(
            given=tuple(one for one in self.given if one.subject_id == subject_id),
            holds=tuple(one for one in self.holds if one.subject_id == subject_id),
            toxicities=tuple(one for one in self.toxicities if one.subject_id == subject_id),
            shifts=tuple(one for one in self.shifts if one.subject_id == subject_id),
            level_changes=tuple(one for one in self.level_changes if one.subject_id == subject_id),
            tolerated=tuple(one for one in self.tolerated if one.subject_id == subject_id),
            restarts=tuple(one for one in self.restarts if one.subject_id == subject_id),
            attendances=tuple(one for one in self.attendances if one.subject_id == subject_id),
            checks=tuple(one for one in self.checks if one.subject_id == subject_id),
            overrides=tuple(one for one in self.overrides if one.subject_id == subject_id),
            off=self.off if self.off is not None and self.off.subject_id == subject_id else None,
        )
