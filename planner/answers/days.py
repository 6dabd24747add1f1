"""The visits of one day: due, carried over from the day before, or reaching in from the day after."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.answers.records import Records
from planner.model.care_path import CarePath
from planner.model.course import CourseVisit
from planner.model.day_layout import Assignment
from planner.model.participant import Participant, ParticipantStatus
from planner.model.stage import stage
from planner.model.treatment import OffTreatment
from planner.model.visit import Visit, VisitStatus, VisitTemplate
from planner.schedule.bedside import actual_path
from planner.schedule.care_path import care_path
from planner.schedule.chosen_stay import monitored_for


class Days:
    """Answers which visits a day has, from the courses and the assignments."""

    def __init__(self, records: Records, courses: Courses) -> None:
        """Read from these, with nothing computed yet."""
        self._records = records
        self._courses = courses

    def due(self, on: date) -> tuple[DueVisit, ...]:
        """The visits with a dose that a day has, placed or not; missed and cancelled ones are left out."""
        return tuple(
            self.as_due(subject_id, visit, on) for subject_id, visit in self._courses.due(on) if _comes(visit)
        )

    def due_of(self, subject_id: str) -> Mapping[date, tuple[DueVisit, ...]]:
        """The visits with a dose of one participant, as they are due, by their days."""
        by_day: dict[date, tuple[DueVisit, ...]] = {}
        for visit in self._courses.course(subject_id).visits:
            on = visit.day
            if on is not None and _comes(visit):
                by_day[on] = (*by_day.get(on, ()), self.as_due(subject_id, visit, on))
        return by_day

    def placed(self, on: date) -> tuple[DueVisit, ...]:
        """The visits of a day that have a place."""
        return tuple(visit for visit in self.due(on) if visit.assignment is not None)

    def around(self, on: date) -> tuple[DueVisit, ...]:
        """The placed visits of the day before and the day after, whose stays may reach into this one."""
        return (*self.placed(on - timedelta(days=1)), *self.placed(on + timedelta(days=1)))

    def placed_days(self) -> Iterator[date]:
        """The days on which anything is placed, in order."""
        yield from sorted({assignment.on for assignment in self._records.all(Assignment).values()})

    def waiting(self, first: date, last: date) -> tuple[Visit, ...]:
        """The visits booked in a stretch of days for which somebody comes and that have no place yet."""
        kept = self._records.all(Assignment)
        without = (
            visit
            for visit in self._records.all(Visit).values()
            if visit.status is VisitStatus.BOOKED
            and first <= visit.booked <= last
            and _on(kept.get(visit.key), visit.booked) is None
        )
        found = (visit for visit in without if any(due.key == visit.key for due in self.due(visit.booked)))
        return tuple(sorted(found, key=lambda visit: (visit.booked, visit.key)))

    def path(self, template: VisitTemplate) -> CarePath:
        """The care path of a visit, as planned."""
        return care_path(template.study, template)

    def as_due(
        self, subject_id: str, visit: CourseVisit, on: date, *, hours: float | None = None
    ) -> DueVisit:
        """A visit as it is due on a day; ``hours``: monitored for so long, in place of what is kept."""
        code = visit.planned.code
        assignment = _on(self._records.all(Assignment).get(f"{subject_id}/{code}"), on)
        template = visit.planned.template
        chosen = hours or (assignment.monitoring_hours if assignment is not None else None)
        if chosen is not None:
            template = monitored_for(template, chosen)
        path = self.path(template)
        history, participant = self._courses.history_of(subject_id), self._courses.participant(subject_id)
        attendance = next((noted for noted in history.attendances if noted.visit == code), None)
        doses = tuple(dose for dose in history.given if dose.visit == code)
        if assignment is not None and (attendance is not None or doses):
            path = actual_path(path, arrival=assignment.arrival, attendance=attendance, doses=doses)
            done = {(one.agent, one.number): one.at for one in history.checks if one.visit == code}
            path = _with_checks(path, done) if done else path
        return DueVisit(
            subject_id=subject_id,
            template=template,
            path=path,
            status=visit.status,
            assignment=assignment,
            stage=stage(attendance, doses),
            died_on=participant.died_on,
            ended_on=_ended_on(participant, history.off),
        )


def _comes(visit: CourseVisit) -> bool:
    """Is a dose given, and does somebody come for it?"""
    return bool(visit.planned.template.doses) and visit.status not in (
        VisitStatus.MISSED,
        VisitStatus.CANCELLED,
    )


def _ended_on(participant: Participant, off: OffTreatment | None) -> date | None:
    """Since when nothing more is given; of whoever left before that was asked for, since ever."""
    days = [off.decided] if off is not None else []
    if participant.status is ParticipantStatus.OFF_STUDY:
        days.append(participant.left_on or date.min)
    return min(days, default=None)


def _with_checks(path: CarePath, done: Mapping[tuple[str, int], datetime]) -> CarePath:
    """The path with the checks that were done, by agent and number."""
    checks = (replace(check, done=done.get((check.agent, check.number))) for check in path.checks)
    return replace(path, checks=tuple(checks))


def _on(assignment: Assignment | None, on: date) -> Assignment | None:
    """An assignment made for another day is none for this one: the visit has moved since."""
    return assignment if assignment is not None and assignment.on == on else None
