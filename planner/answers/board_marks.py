"""What a day's board marks of its participants: who may get CRS, whose CRS is open, whose clock runs."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from planner.answers.courses import Courses
from planner.answers.days import Days
from planner.answers.infusion_starts import infusion_starts, may_get_crs
from planner.answers.open_toxicities import open_by_subject
from planner.answers.placed import DueVisit
from planner.answers.rescue import rescue_of
from planner.model.board_marks import BoardMarks
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.interval import Interval
from planner.model.restart_clock import RestartClock
from planner.schedule.restart import restart_due

_UNTIL_MORNING = timedelta(hours=36)  # from midnight: the night and the next morning are on the board


def board_marks(
    days: Days,
    courses: Courses,
    shown: Iterable[DueVisit],
    *,
    clinic: Clinic,
    clock: DayClock,
    present: datetime | None = None,
) -> BoardMarks:
    """The marks of a day; ``shown`` are the visits whose participants' clocks are looked at, on that day.

    ``present`` is when the board is looked at.
    """
    subjects = {visit.subject_id for visit in shown}
    starts = infusion_starts(days, courses, on=clock.on)
    stretch = Interval(clock.midnight, clock.midnight + _UNTIL_MORNING)
    clocks = {
        subject_id: tightest
        for subject_id in subjects
        if (tightest := _tightest(courses, subject_id, clock)) is not None
    }
    may = tuple(may_get_crs(starts, stretch, zone=clock.zone))
    subjects |= {one.subject_id for one in may}
    unresolved = open_by_subject(courses, sorted(subjects), clock=clock, present=present)
    return BoardMarks(may, clocks, unresolved, rescue_of(starts, clinic, clock))


def _tightest(courses: Courses, subject_id: str, clock: DayClock) -> RestartClock | None:
    study = courses.followed_by(subject_id).on(clock.on)
    due = restart_due(study, courses.course(subject_id), today=clock.on)
    return min(due, key=lambda one: one.slack_days, default=None)
