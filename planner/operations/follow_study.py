"""Another text for a version of the study file: refused while somebody's level or bookings do not fit it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.errors import InvalidValue, OpenValue, StudyDoesNotFit, UnknownDoseLevel
from planner.model.amendment import Followed
from planner.model.clinic import Clinic
from planner.model.course import Course
from planner.model.day_layout import Finding
from planner.model.edit import Edit
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.study_text import StudyText, StudyVersion
from planner.model.visit import Visit
from planner.operations.set_up import set_up
from planner.schedule.course import course_of


@dataclass(frozen=True, slots=True)
class Follower:
    """A participant with all that is kept of them, and their course on the text followed so far.

    ``then`` are the versions that they would follow with the new text.
    """

    participant: Participant
    course: Course
    visits: Sequence[Visit]
    history: History
    then: Callable[[], Followed]


def follow_study(
    after: StudyText | StudyVersion,
    study: Study,
    *,
    before: StudyText | StudyVersion,
    clinic: Clinic,
    followers: Iterable[Follower],
) -> Edit:
    """The edit that has a clinic file follow another study file; ``study`` is what ``after`` says.

    Raises:
        StudyDoesNotFit: a sentence for each participant or visit that would not fit.
        EditRefused: it is the text that is followed already.
    """
    must_fit(followers, clinic=clinic)
    return set_up((after,), before=(before,), label=f"Follow {study.identity.protocol}, {study.version}")


def must_fit(followers: Iterable[Follower], *, clinic: Clinic) -> None:
    """See that everybody has a place in the study they would follow.

    Raises:
        StudyDoesNotFit: a sentence for each participant or visit that would not fit.
    """
    misfits = tuple(sentence for one in followers for sentence in _misfits(one, clinic))
    if misfits:
        raise StudyDoesNotFit(misfits)


def _misfits(follower: Follower, clinic: Clinic) -> Iterator[str]:
    """What of one participant the study has no place for; nothing that was wrong before."""
    person = follower.participant
    try:
        study, amendments = follower.then()
        for version in (study, *(one.study for one in amendments)):
            version.check_level(person.cohort, person.dose_level)
        course = course_of(
            study,
            person,
            clinic=clinic,
            visits=follower.visits,
            history=follower.history,
            amendments=amendments,
        )
    except (UnknownDoseLevel, InvalidValue, OpenValue) as refused:
        yield f"{person.subject_id}: {refused}"
        return
    known = {(finding.rule, finding.visits) for finding in _faults(follower.course)}
    for finding in _faults(course):
        if (finding.rule, finding.visits) not in known:
            yield f"{person.subject_id}: {finding.sentence}"


def _faults(course: Course) -> Iterator[Finding]:
    """What is wrong with what is stored; what is only proposed moves with the study."""
    stored = (finding for visit in course.visits if not visit.is_proposal for finding in visit.findings)
    return (finding for finding in (*stored, *course.out_of_plan) if not finding.is_note)
