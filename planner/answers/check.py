"""What breaks a rule in anything stored: bookings, days laid out, and visits that fell between them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.participant import Participant
from planner.model.visit import VisitStatus

NOT_PLACED = "not-placed"


def course_findings(
    courses: Courses, participants: Mapping[str, Participant], *, first: date, last: date
) -> Iterator[Finding]:
    """What is wrong with a stored booking, and with any visit that should fall within the days laid out.

    Beyond those days a course is only a proposal, shown with the course itself.
    """
    for subject_id in participants:
        for visit in courses.course(subject_id).visits:
            if visit.is_proposal and not first <= visit.planned.nominal <= last:
                continue
            yield from (finding for finding in visit.findings if not finding.is_note)


def overridden(courses: Courses, visits: Iterable[DueVisit]) -> Iterator[Finding]:
    """The distances before these visits that somebody knowingly broke."""
    for visit in visits:
        found = courses.visit(visit.subject_id, visit.template.code).findings
        yield from (finding for finding in found if finding.overridden)


def unplaced_findings(due: Iterable[DueVisit], *, on: date) -> Iterator[Finding]:
    """The visits of a day laid out that have no place and did not take place without one."""
    for visit in due:
        if visit.assignment is None and visit.status is not VisitStatus.DONE:
            yield Finding(
                NOT_PLACED,
                f"{visit.subject_id} {visit.template.code} is due on {day_text(on)} and has no place.",
                (visit.key,),
                on,
            )
