"""Which visits only proposed would have another day, or none, were the unit open on other days than it is."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from planner.answers.courses import Courses
from planner.model.clinic import Clinic
from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.schedule.open_days import OpenDays, open_days


class ProposalsAnew(NamedTuple):
    """What the course says then of each visit without a day, and the keys of those with another."""

    without_day: tuple[Finding, ...] = ()
    moved: tuple[str, ...] = ()


def proposals_anew(
    courses: Courses, subjects: Iterable[str], *, clinic: Clinic, after: Clinic, later: Courses, today: date
) -> ProposalsAnew:
    """Of the visits that have a day from ``today`` on; ``later`` are the courses at the clinic ``after``.

    Only courses are looked at of which a visit may be booked on a day that is open now or then, and not both.
    """
    now, then = open_days(clinic), open_days(after)
    if now == then:
        return ProposalsAnew()
    without_day, moved = list[Finding](), list[str]()
    for subject_id in subjects:
        ahead = {
            visit.planned.code: visit.booked
            for visit in courses.course(subject_id).visits
            if visit.is_proposal and visit.booked is not None and visit.booked >= today
        }
        if not any(
            visit.planned.code in ahead and _has_other_days(visit, now, then)
            for visit in courses.course(subject_id).visits
        ):
            continue
        for visit in later.course(subject_id).visits:
            before = ahead.get(visit.planned.code)
            if before is None or visit.booked == before:
                continue
            if visit.booked is None:
                without_day += (finding for finding in visit.findings if not finding.is_note)
            else:
                moved.append(f"{subject_id}/{visit.planned.code}")
    return ProposalsAnew(tuple(without_day), tuple(moved))


def _has_other_days(visit: CourseVisit, now: OpenDays, then: OpenDays) -> bool:
    earliest, latest = visit.planned.earliest, visit.planned.latest
    return now.within(earliest, latest) != then.within(earliest, latest)
