"""Every participant's course, computed when first asked for and kept until something of it changes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from planner.answers.histories import HISTORY_KINDS, Histories, by_subject
from planner.answers.records import Records
from planner.answers.versions import Versions
from planner.errors import UnknownParticipant, UnknownVisit
from planner.model.amendment import Followed
from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit
from planner.model.edit import Edit
from planner.model.following import Following
from planner.model.history import History
from planner.model.participant import Participant, ParticipantStatus
from planner.model.visit import Visit
from planner.schedule.course import course_of


class KnownCourses(NamedTuple):
    """What was computed by now: values, which another thread may go on from."""

    courses: Mapping[str, Course]
    by_code: Mapping[str, dict[str, CourseVisit]]
    by_day: Mapping[date, list[tuple[str, CourseVisit]]] | None
    visits: Mapping[str, list[Visit]] | None


_OF_ONE_PARTICIPANT = HISTORY_KINDS | {Participant.kind, Visit.kind, Following.kind}


class Courses:
    """The courses of all participants at one clinic, each by the versions of the study they follow."""

    def __init__(
        self, records: Records, *, versions: Versions, clinic: Clinic, known: KnownCourses | None = None
    ) -> None:
        """Read from these records; ``known`` was computed from the same, if anything was."""
        self._records = records
        self._versions = versions
        self._clinic = clinic
        self._courses = dict(known.courses) if known is not None else {}
        self._by_code = dict(known.by_code) if known is not None else {}
        self._by_day = known.by_day if known is not None else None
        self._visits = known.visits if known is not None else None
        self._histories = Histories(records)

    def known(self) -> KnownCourses:
        """What was computed by now. The lists in it are never changed, only made anew."""
        return KnownCourses(dict(self._courses), dict(self._by_code), self._by_day, self._visits)

    def if_made(self, edit: Edit, records: Records, *, versions: Versions, clinic: Clinic) -> "Courses":
        """The courses by ``records``, in which an edit is made; those that it leaves as they are are kept.

        Of the unit and the study the edit changes nothing that courses go by.
        """
        then = Courses(records, versions=versions, clinic=clinic, known=self.known())
        then.follow(edit)
        return then

    def in_clinic(self, clinic: Clinic) -> "Courses":
        """The courses that the same records would make at another clinic."""
        return Courses(self._records, versions=self._versions, clinic=clinic)

    def follow(self, edit: Edit) -> None:
        """Drop what an edit made stale; one that changed the study or the clinic needs new courses."""
        self._histories.follow(edit)
        self._versions.follow(edit)
        for change in edit.changes:
            if change.record.kind in _OF_ONE_PARTICIPANT:
                subject_id = change.record.key.split("/")[0]
                self._courses.pop(subject_id, None)
                self._by_code.pop(subject_id, None)
                self._by_day = self._visits = None

    def to_work_out(self) -> tuple[str, ...]:
        """Those whose course is not known yet."""
        return tuple(one for one in self._records.all(Participant) if one not in self._courses)

    def course(self, subject_id: str) -> Course:
        """The course of one participant.

        Raises:
            UnknownParticipant: nobody has this subject id.
        """
        if subject_id not in self._courses:
            participant = self.participant(subject_id)
            history = self.history_of(subject_id)
            followed = self.followed_by(subject_id)
            course = course_of(
                followed.study,
                participant,
                clinic=self._clinic,
                visits=self.visits_of(subject_id),
                history=history,
                amendments=followed.amendments,
            )
            has_left = participant.status is ParticipantStatus.OFF_STUDY
            self._courses[subject_id] = _without_proposals(course) if has_left else course
        return self._courses[subject_id]

    def participant(self, subject_id: str) -> Participant:
        """One participant.

        Raises:
            UnknownParticipant: nobody has this subject id.
        """
        participant = self._records.all(Participant).get(subject_id)
        if participant is None:
            raise UnknownParticipant(f"There is no participant {subject_id} in this clinic file.")
        return participant

    def followed_by(self, subject_id: str) -> Followed:
        """The versions of the study that one participant follows. Raises UnknownParticipant."""
        return self._versions.followed_by(self.participant(subject_id))

    def history_of(self, subject_id: str) -> History:
        """All that happened to one participant."""
        return self._histories.of(subject_id)

    def visits_of(self, subject_id: str) -> Sequence[Visit]:
        """The visits stored of one participant."""
        if self._visits is None:
            self._visits = by_subject(self._records.all(Visit).values())
        return self._visits.get(subject_id, ())

    def visit(self, subject_id: str, code: str) -> CourseVisit:
        """One visit of a course.

        Raises:
            UnknownParticipant: nobody has this subject id.
            UnknownVisit: the course has no such visit.
        """
        if subject_id not in self._by_code:
            self._by_code[subject_id] = {v.planned.code: v for v in self.course(subject_id).visits}
        visit = self._by_code[subject_id].get(code)
        if visit is None:
            raise UnknownVisit(
                f"The course of {subject_id} has no visit {code}; it has visits such as S1 and C2D8."
            )
        return visit

    def due(self, on: date) -> Sequence[tuple[str, CourseVisit]]:
        """The visits booked or proposed for a day, by subject id; those that took place on it too."""
        if self._by_day is None:
            by_day: dict[date, list[tuple[str, CourseVisit]]] = defaultdict(list)
            for subject_id in self._records.all(Participant):
                for visit in self.course(subject_id).visits:
                    day = visit.day
                    if day is not None:
                        by_day[day].append((subject_id, visit))
            self._by_day = by_day
        return self._by_day.get(on, ())


def _without_proposals(course: Course) -> Course:
    """Of somebody who has left the study, only what was booked or took place."""
    return Course(course.subject_id, tuple(visit for visit in course.visits if not visit.is_proposal))
