"""What breaks a rule in anything stored: bookings, days laid out, and visits that fell between them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.model.day_layout import Finding
from planner.model.day_text import day_text
from planner.model.participant import Participant
from planner.model.visit import VisitStatus
from planner.schedule.hold_notes import HELD
from planner.schedule.skipped_step import SKIPPED_STEP

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


def told_on_the_day(courses: Courses, visits: Iterable[DueVisit]) -> Iterator[Finding]:
    """What their courses have of these visits: distances that somebody knowingly broke, a step left out."""
    for visit in visits:
        found = courses.visit(visit.subject_id, visit.template.code).findings
        yield from (one for one in found if one.overridden or one.rule == SKIPPED_STEP)


def left_out_on_the_day(courses: Courses, due: Iterable[DueVisit]) -> Iterator[Finding]:
    """A note for each drug of the plan that a visit of the day does not give, with why."""
    for visit in due:
        if visit.template.held:
            found = courses.visit(visit.subject_id, visit.template.code).findings
            yield from (one for one in found if one.rule == HELD)


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
