"""Who is shown and in which order: a line for each participant, with the visits on it."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from operator import itemgetter
from typing import NamedTuple

from planner.model.course import Course, CourseVisit
from planner.model.participant import Participant, ParticipantStatus
from ui.language import marked
from ui.participants.course_words import is_over


class Order(Enum):
    """What the lines are sorted by."""

    DUE = marked("Due first")
    SUBJECT = marked("By subject")


class WeekVisit(NamedTuple):
    """A visit on a line, on the day it took place, is set for or, without one, was due."""

    line: int
    subject_id: str
    visit: CourseVisit
    day: date

    @property
    def key(self) -> str:
        """Subject and visit code."""
        return f"{self.subject_id}/{self.visit.planned.code}"


class Line(NamedTuple):
    """One participant. ``rows`` are the numbers of the visits; ``due`` is the first still to come."""

    subject_id: str
    rows: range
    due: WeekVisit | None


Lines = tuple[tuple[Line, ...], tuple[WeekVisit, ...]]


def week_lines(
    people: Iterable[Participant], course: Callable[[str], Course], *, order: Order, wanted: str = ""
) -> Lines:
    """The lines, and all their visits in the order of the lines and then of the days.

    Only those whose subject id or cohort holds ``wanted``, in any case. Whoever has left the study comes
    last, and has no line at all without a visit. Due first is also who was due before today and of whom
    nothing was recorded.
    """
    text = wanted.casefold().strip()
    chosen = [one for one in people if text in one.subject_id.casefold() or text in one.cohort.casefold()]
    found = [(one, _by_day(course(one.subject_id))) for one in chosen]
    found = [(one, visits) for one, visits in found if visits]
    found.sort(key=lambda line: line[0].subject_id)
    if order is Order.DUE:
        found.sort(key=lambda line: (_is_off(line[0]), _due_day(line[1])))
    lines: list[Line] = []
    flat: list[WeekVisit] = []
    for number, (one, visits) in enumerate(found):
        subject_id, start = one.subject_id, len(flat)
        flat += [WeekVisit(number, subject_id, visit, day) for day, visit in visits]
        due = next((row for row, (_, visit) in enumerate(visits, start) if _waits(visit)), None)
        rows = range(start, len(flat))
        lines.append(Line(subject_id, rows, flat[due] if due is not None else None))
    return tuple(lines), tuple(flat)


def _by_day(course: Course) -> list[tuple[date, CourseVisit]]:
    visits = [(_day(visit), visit) for visit in course.visits]
    visits.sort(key=itemgetter(0))
    return visits


def _day(visit: CourseVisit) -> date:
    return visit.day or visit.planned.nominal


def _waits(visit: CourseVisit) -> bool:
    return not is_over(visit) and not visit.planned.template.holds_all


def _due_day(visits: Iterable[tuple[date, CourseVisit]]) -> date:
    return next((day for day, visit in visits if _waits(visit)), date.max)


def _is_off(one: Participant) -> bool:
    return one.status is ParticipantStatus.OFF_STUDY
