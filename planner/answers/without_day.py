"""Which visits only proposed would find no day, were the unit open on other days than it is."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.answers.courses import Courses
from planner.model.clinic import Clinic
from planner.model.course import CourseVisit
from planner.model.day_layout import Finding
from planner.schedule.open_days import OpenDays, open_days


def would_have_no_day(
    courses: Courses, subjects: Iterable[str], *, clinic: Clinic, after: Clinic, today: date
) -> Iterator[Finding]:
    """What the course says then of each visit that has a day from ``today`` on and would have none.

    Only courses are looked at of which a visit may be booked on a day that is open now and would not be.
    """
    now, then = open_days(clinic), open_days(after)
    if now == then:
        return
    later = courses.in_clinic(after)
    for subject_id in subjects:
        ahead = {
            visit.planned.code
            for visit in courses.course(subject_id).visits
            if visit.is_proposal and visit.booked is not None and visit.booked >= today
        }
        if any(
            visit.planned.code in ahead and _loses_a_day(visit, now, then)
            for visit in courses.course(subject_id).visits
        ):
            for visit in later.course(subject_id).visits:
                if visit.planned.code in ahead and visit.booked is None:
                    yield from (finding for finding in visit.findings if not finding.is_note)


def _loses_a_day(visit: CourseVisit, now: OpenDays, then: OpenDays) -> bool:
    open_now = now.within(visit.planned.earliest, visit.planned.latest)
    return not all(map(then.is_open, open_now))
