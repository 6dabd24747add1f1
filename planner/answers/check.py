"""What breaks a rule in anything stored: bookings, days laid out, and visits that fell between them."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.answers.courses import Courses
from planner.model.day_layout import Finding
from planner.model.participant import Participant

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


def unplaced_findings(courses: Courses, placed: Mapping[str, object], *, on: date) -> Iterator[Finding]:
    """The visits of a day laid out that have no place."""
    for subject_id, visit in courses.due(on):
        key = f"{subject_id}/{visit.planned.code}"
        if visit.planned.template.doses and key not in placed:
            yield Finding(
                NOT_PLACED,
                f"{subject_id} {visit.planned.code} is due on {on:%a %d %b %Y} and has no place.",
                (key,),
                on,
            )
