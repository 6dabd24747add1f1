"""Every participant's course, computed when first asked for and kept until something of it changes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from planner.answers.records import Records
from planner.errors import UnknownParticipant, UnknownVisit
from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit
from planner.model.edit import Edit
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.treatment import DoseGiven, OffTreatment
from planner.model.visit import Visit
from planner.schedule.course import course_of

_OF_ONE_PARTICIPANT = frozenset({Participant.kind, Visit.kind, DoseGiven.kind, OffTreatment.kind})


class _OfSubject(Protocol):
    @property
    def subject_id(self) -> str: ...


S = TypeVar("S", bound=_OfSubject)


class Courses:
    """The courses of all participants on one study at one clinic."""

    def __init__(self, records: Records, *, study: Study, clinic: Clinic) -> None:
        """Read from these records, with nothing computed yet."""
        self._records = records
        self._study = study
        self._clinic = clinic
        self._courses: dict[str, Course] = {}
        self._by_code: dict[str, dict[str, CourseVisit]] = {}
        self._by_day: dict[date, list[tuple[str, CourseVisit]]] | None = None
        self._visits: dict[str, list[Visit]] | None = None
        self._given: dict[str, list[DoseGiven]] | None = None

    def follow(self, edit: Edit) -> None:
        """Drop what an edit made stale; one that changed the study or the clinic needs new courses."""
        for change in edit.changes:
            if change.record.kind in _OF_ONE_PARTICIPANT:
                subject_id = change.record.key.split("/")[0]
                self._courses.pop(subject_id, None)
                self._by_code.pop(subject_id, None)
                self._by_day = self._visits = self._given = None

    def course(self, subject_id: str) -> Course:
        """The course of one participant.

        Raises:
            UnknownParticipant: nobody has this subject id.
        """
        if subject_id not in self._courses:
            participant = self._records.all(Participant).get(subject_id)
            if participant is None:
                raise UnknownParticipant(f"There is no participant {subject_id} in this clinic file.")
            if self._visits is None:
                self._visits = _by_subject(self._records.all(Visit).values())
            if self._given is None:
                self._given = _by_subject(self._records.all(DoseGiven).values())
            self._courses[subject_id] = course_of(
                self._study,
                participant,
                clinic=self._clinic,
                visits=self._visits.get(subject_id, ()),
                given=self._given.get(subject_id, ()),
                off=self._records.all(OffTreatment).get(subject_id),
            )
        return self._courses[subject_id]

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
                    day = visit.actual or visit.booked
                    if day is not None:
                        by_day[day].append((subject_id, visit))
            self._by_day = by_day
        return self._by_day.get(on, ())


def _by_subject(records: Iterable[S]) -> dict[str, list[S]]:
    grouped: dict[str, list[S]] = defaultdict(list)
    for record in records:
        grouped[record.subject_id].append(record)
    return grouped
