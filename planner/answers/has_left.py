"""Who is here although treatment has ended or the study was left: the day goes on as if it had not."""

from collections.abc import Iterable, Iterator

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.participant import ParticipantStatus
from planner.model.stage import Stage
from planner.model.visit import Epoch, VisitStatus

HAS_LEFT = "has-left"
_WORDS = {
    ParticipantStatus.FOLLOW_UP: "treatment has ended",
    ParticipantStatus.OFF_STUDY: "the participant has left the study",
}


def left_under_way(visits: Iterable[DueVisit], courses: Courses, clock: DayClock) -> Iterator[Finding]:
    """A finding for each treatment visit under way of somebody who has nothing more to be given.

    A visit under way is not cancelled with those ahead: what was given stays, and somebody notes its end.
    """
    for visit in visits:
        words = _WORDS.get(courses.participant(visit.subject_id).status)
        if words is None or visit.template.epoch is Epoch.FOLLOW_UP:
            continue
        if not visit.has_begun or visit.stage is Stage.DISCHARGED or visit.status is not VisitStatus.BOOKED:
            continue
        sentence = (
            f"{visit.subject_id} {visit.template.code} is under way, but {words}: "
            f"{_not_begun(visit, courses)}note what ended, and the discharge."
        )
        if visit.died_on is not None:
            sentence = (
                f"{visit.subject_id} has died, and {visit.template.code} is still open: note what ended, and "
                "the discharge once the place is free."
            )
        yield Finding(HAS_LEFT, sentence, (visit.key,), clock.on)


def _not_begun(visit: DueVisit, courses: Courses) -> str:
    given = {
        dose.agent for dose in courses.history_of(visit.subject_id).given if dose.visit == visit.template.code
    }
    waiting = [
        visit.template.study.agent(dose.agent).name
        for dose in visit.template.doses
        if dose.agent not in given
    ]
    return f"{' and '.join(waiting)} {'has' if len(waiting) == 1 else 'have'} not begun; " if waiting else ""
