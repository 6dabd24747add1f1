"""One participant's chart: everything that is kept of them, as an operation may look at it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.errors import UnknownVisit
from planner.model.agent import Agent
from planner.model.amendment import Followed
from planner.model.attendance import Attendance
from planner.model.clinic import Clinic
from planner.model.course import Course, CourseVisit
from planner.model.day_layout import Assignment
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.study import Study
from planner.model.treatment import DoseGiven
from planner.model.visit import Visit, VisitStatus
from planner.schedule.course import course_of


@dataclass(frozen=True, slots=True)
class Chart:
    """The records of one participant and the course they make, read at ``now`` (in the clinic's zone)."""

    followed: Followed
    clinic: Clinic
    participant: Participant
    course: Course
    history: History
    visits: tuple[Visit, ...]
    assignments: tuple[Assignment, ...]
    now: datetime

    @property
    def subject_id(self) -> str:
        """Whose chart it is."""
        return self.participant.subject_id

    @property
    def today(self) -> date:
        """The clinic's date."""
        return self.now.date()

    @property
    def study(self) -> Study:
        """The version of the study that the participant follows today."""
        return self.followed.on(self.today)

    def agent(self, code: str) -> Agent:
        """An agent of any version that the participant follows or followed, by its code."""
        versions = (self.study, *reversed(self.followed.versions))
        study = next((one for one in versions if any(agent.code == code for agent in one.agents)), self.study)
        return study.agent(code)

    @property
    def codes(self) -> tuple[str, ...]:
        """The visits of the course, in date order."""
        return tuple(visit.planned.code for visit in self.course.visits)

    def visit(self, code: str) -> CourseVisit:
        """One visit of the course. Raises UnknownVisit."""
        for visit in self.course.visits:
            if visit.planned.code == code:
                return visit
        raise UnknownVisit(
            f"The course of {self.subject_id} has no visit {code}; it has visits such as S1 and C2D8."
        )

    def stored(self, code: str) -> Visit | None:
        """The visit as it is stored; None while it is only proposed."""
        return next((visit for visit in self.visits if visit.code == code), None)

    def placed(self, code: str) -> Assignment | None:
        """Where the visit is placed; None if it is nowhere."""
        return next((assignment for assignment in self.assignments if assignment.visit == code), None)

    def attendance(self, code: str) -> Attendance:
        """What was noted of the visit so far."""
        noted = (attendance for attendance in self.history.attendances if attendance.visit == code)
        return next(noted, Attendance(self.subject_id, code))

    def dose(self, code: str, agent: str) -> DoseGiven | None:
        """The dose recorded of an agent at a visit; None if there is none."""
        given = self.history.given
        return next((dose for dose in given if (dose.visit, dose.agent) == (code, agent)), None)

    @property
    def doses(self) -> tuple[DoseGiven, ...]:
        """The doses recorded and, of a visit that is done without any, those it was due; in date order."""
        recorded = {dose.visit for dose in self.history.given}
        presumed = (
            DoseGiven(self.subject_id, visit.planned.code, dose.agent, visit.actual, dose.amount)
            for visit in self.course.visits
            if visit.status is VisitStatus.DONE
            and visit.actual is not None
            and visit.planned.code not in recorded
            for dose in visit.planned.template.doses
        )
        return tuple(sorted((*self.history.given, *presumed), key=lambda dose: dose.on))

    def course_if(
        self,
        *,
        history: History | None = None,
        visits: Sequence[Visit] | None = None,
        participant: Participant | None = None,
        followed: Followed | None = None,
    ) -> Course:
        """The course that other records would make."""
        known = history if history is not None else self.history
        study, amendments = followed if followed is not None else self.followed
        return course_of(
            study,
            participant if participant is not None else self.participant,
            clinic=self.clinic,
            visits=visits if visits is not None else self.visits,
            history=known,
            amendments=amendments,
        )
