"""What may be asked about participants and their courses. Nothing here changes anything."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from planner.answers.courses import Courses, KnownCourses
from planner.answers.cut_short import cut_short_findings, infusion_until, stays_cut_short, stays_until
from planner.answers.days import Days
from planner.answers.open_toxicities import open_toxicities
from planner.answers.placed import DueVisit
from planner.answers.records import Records
from planner.answers.setting import clinic_of
from planner.answers.versions import Versions
from planner.answers.visit_path import visit_path
from planner.model.amendment import Followed
from planner.model.care_path import CarePath
from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit, WeekdayCost
from planner.model.day_clock import DayClock
from planner.model.day_layout import Assignment, Finding
from planner.model.enrolment_doubt import ClosedFirst, EnrolmentDoubt
from planner.model.history import History
from planner.model.note_looks import looks_of_note
from planner.model.open_toxicity import OpenToxicity
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.visit import Visit
from planner.model.visit_path import VisitPath
from planner.schedule.clinic_text import clinic_text
from planner.schedule.course import course_of
from planner.schedule.course_visit import NOT_BOOKABLE
from planner.schedule.gaps import MAXIMUM_GAP, MINIMUM_GAP, RESTART_LIMIT
from planner.schedule.open_days import open_days
from planner.schedule.weekday import first_day_cost, weekday_costs


class CourseQuestions:
    """Answers from the records of one clinic file about people, one by one."""

    def __init__(self, records: Records, *, known: KnownCourses | None = None) -> None:
        """Read from these records; ``known`` was computed from the same, if anything was.

        Raises:
            NotAClinicFile: they hold no clinic or no study.
        """
        self._records = records
        self._put_together(known)

    @property
    def study(self) -> Study:
        """The study file that the clinic began with: it names every agent of the later versions."""
        return self._versions.first

    @property
    def versions(self) -> Versions:
        """The versions of the study file, and who follows which."""
        return self._versions

    def study_for(self, first: date) -> Study:
        """The version that somebody follows who is enrolled with a first step dose on this day."""
        return self._versions.study_of_newcomers(first)

    def followed_by(self, subject_id: str) -> Followed:
        """The versions of the study that one participant follows. Raises UnknownParticipant."""
        return self._courses.followed_by(subject_id)

    @property
    def clinic(self) -> Clinic:
        """The unit: its places, hours, staff and limits."""
        return self._clinic

    def clock(self, on: date) -> DayClock:
        """The clock of one clinic day."""
        return DayClock(on, self._clinic.zone)

    def participants(self) -> tuple[Participant, ...]:
        """Everybody enrolled, by subject id."""
        return tuple(self._records.all(Participant).values())

    def course(self, subject_id: str) -> Course:
        """The course of one participant. Raises UnknownParticipant."""
        return self._courses.course(subject_id)

    def course_if(self, participant: Participant, *, visits: Sequence[Visit] = ()) -> Course:
        """The course somebody would have with these visits stored, enrolled or not; nothing is kept.

        Raises:
            UnknownDoseLevel: the cohort or its dose level is not in the study.
        """
        study = self.study_for(participant.first_step_dose)
        study.check_level(participant.cohort, participant.dose_level)
        return course_of(study, participant, clinic=self._clinic, visits=visits)

    def doubt(self, participant: Participant, *, today: date) -> EnrolmentDoubt | None:
        """What is worth a question before this participant is enrolled; None where nothing is.

        Raises:
            UnknownDoseLevel: the cohort or its dose level is not in the study.
        """
        first, looks = participant.first_step_dose, looks_of_note(participant.note)
        past, why = first if first < today else None, open_days(self._clinic).why_closed(first)
        if past is None and why is None and not looks:
            return None
        visits = self.course_if(participant).visits if past is not None or why is not None else ()
        closed = ClosedFirst(first, why, visits[0].booked) if why is not None and past is None else None
        due = sum((visit.booked or visit.planned.nominal) < today for visit in visits)
        return EnrolmentDoubt(participant.subject_id, past, due, looks, closed)

    def participant(self, subject_id: str) -> Participant:
        """One participant. Raises UnknownParticipant."""
        return self._courses.participant(subject_id)

    def visits(self, subject_id: str) -> tuple[Visit, ...]:
        """The visits booked for one participant, or done."""
        return tuple(self._courses.visits_of(subject_id))

    def course_visit(self, subject_id: str, code: str) -> CourseVisit:
        """One visit of a course. Raises UnknownParticipant or UnknownVisit."""
        return self._courses.visit(subject_id, code)

    def happened(self, subject_id: str) -> History:
        """Doses, holds, toxicities and all else that happened to one participant."""
        return self._courses.history_of(subject_id)

    def open_toxicities(self, subject_id: str, *, now: datetime) -> tuple[OpenToxicity, ...]:
        """The toxicities of one participant that are still open. Raises UnknownParticipant."""
        return open_toxicities(self._courses, subject_id, now=now, zone=self._clinic.zone)

    def places(self, subject_id: str) -> tuple[Assignment, ...]:
        """Where the visits of one participant are placed."""
        return tuple(a for a in self._records.all(Assignment).values() if a.subject_id == subject_id)

    def all_places(self) -> tuple[Assignment, ...]:
        """Where every visit is or was placed."""
        return tuple(self._records.all(Assignment).values())

    def care_path(self, subject_id: str, code: str) -> CarePath:
        """The steps of one visit. Raises UnknownParticipant or UnknownVisit."""
        return self._days.path(self._courses.visit(subject_id, code).planned.template)

    def visit_path(self, subject_id: str, code: str) -> VisitPath:
        """One visit on the clock, as it runs once something is noted. Raises as ``care_path``."""
        return visit_path(self._days, self._courses, subject_id, code)

    def weekday_costs(self, participant: Participant) -> tuple[WeekdayCost, ...]:
        """What each open weekday of the participant's first week would cost over the course, best first."""
        return weekday_costs(self.study_for(participant.first_step_dose), participant, clinic=self._clinic)

    def first_day_cost(self, participant: Participant) -> WeekdayCost:
        """What the first day on which the participant can come would cost: a closed date moves on."""
        comes = self.course_if(participant).visits[0].booked or participant.first_step_dose
        study = self.study_for(participant.first_step_dose)
        return first_day_cost(study, replace(participant, first_step_dose=comes), clinic=self._clinic)

    def known_deviations(self) -> tuple[Finding, ...]:
        """What was broken and stays marked: distances between doses, and stays that a discharge cut short."""
        distances = (
            finding
            for participant in self.participants()
            for finding in self._courses.course(participant.subject_id).findings
            if finding.is_note and finding.rule in (MINIMUM_GAP, MAXIMUM_GAP, RESTART_LIMIT)
        )
        seen = (
            visit
            for participant in self.participants()
            for visits in self._days.due_of(participant.subject_id).values()
            for visit in visits
            if visit.has_begun
        )
        cut = cut_short_findings(seen, self._courses, zone=self._clinic.zone)
        return (*distances, *(replace(finding, is_note=True) for finding in cut))

    def has_died(self, subject_id: str, *, by: date) -> bool:
        """Is somebody recorded as having died by the end of that day? Raises UnknownParticipant."""
        died_on = self._courses.participant(subject_id).died_on
        return died_on is not None and died_on <= by

    def stays_until(self, subject_id: str, code: str) -> datetime | None:
        """Until when a visit lasts by the study file, as it runs; None while it has no time.

        Raises:
            UnknownParticipant, UnknownVisit: there is no such visit.
        """
        return stays_until(self._as_due(subject_id, code), self._courses)

    def infusion_until(self, subject_id: str, code: str, agent: str) -> datetime | None:
        """Until when an infusion lasts by the study file, as it runs. Raises as ``stays_until``."""
        return infusion_until(self._as_due(subject_id, code), self._courses, agent)

    def stays_cut_short(self, subject_id: str, code: str, *, at: datetime) -> tuple[str, ...]:
        """What a discharge at this instant would cut short, a sentence each. Raises as ``stays_until``."""
        return tuple(stays_cut_short(self._as_due(subject_id, code), self._courses, at=at))

    def _as_due(self, subject_id: str, code: str) -> DueVisit:
        visit = self._courses.visit(subject_id, code)
        on = visit.actual or visit.booked or visit.planned.nominal
        return self._days.as_due(subject_id, visit, on)

    def not_bookable(self, first: date, last: date) -> tuple[Finding, ...]:
        """The visits nominal from ``first`` to ``last`` that no day can take, and why."""
        return tuple(
            finding
            for participant in self.participants()
            for visit in self._courses.course(participant.subject_id).visits
            if visit.booked is None and first <= visit.planned.nominal <= last
            for finding in visit.findings
            if finding.rule == NOT_BOOKABLE
        )

    def clinic_text(self) -> str:
        """The clinic file: places, hours, staff and limits as a person may edit them."""
        return clinic_text(self._clinic)

    def to_work_out(self) -> tuple[str, ...]:
        """The subject ids of those whose course is not worked out yet; it is when it is first asked for."""
        return self._courses.to_work_out()

    def know_the_days(self) -> None:
        """Work out who is due on which day, before anybody asks; so is every course that is not known yet."""
        self._courses.due(date.min)

    def _put_together(self, known: KnownCourses | None = None) -> None:
        self._versions = Versions(self._records)
        self._clinic = clinic_of(self._records)
        self._courses = Courses(self._records, versions=self._versions, clinic=self._clinic, known=known)
        self._days = Days(self._records, self._courses)

    def _answer_as(self, then: "CourseQuestions") -> None:
        """Answer from now on as others do."""
        self._records, self._versions, self._clinic = then._records, then._versions, then._clinic
        self._courses, self._days = then._courses, then._days
