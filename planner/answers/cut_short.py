"""Who left before monitoring or observation was over, in words."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.answers.courses import Courses
from planner.answers.placed import DueVisit
from planner.answers.visit_path import begins
from planner.model.attendance import Attendance
from planner.model.care_path import CarePath, StepKind
from planner.model.cut_short import CutShort
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.day_text import day_text, minutes_text
from planner.schedule.bedside import actual_path
from planner.schedule.cut_short import cut_short

CUT_SHORT = "cut-short"
_WORDS = {StepKind.MONITORING: "monitored", StepKind.OBSERVATION: "observed"}


def cut_short_findings(
    visits: Iterable[DueVisit], courses: Courses, *, zone: ZoneInfo, on: date | None = None
) -> Iterator[Finding]:
    """A finding for each stay that a discharge cut short; of a discharge ``on`` that day alone, if asked.

    It is wrong on the day of the discharge, while somebody may still be called back, and a note afterwards;
    of somebody who has died it is a note that says so.
    """
    for visit in visits:
        noted = _attendance(visit, courses)
        if noted is None or noted.discharged is None:
            continue
        left = noted.discharged.astimezone(zone).date()
        if on not in (None, left):
            continue
        over = DayClock(left + timedelta(days=1), zone).midnight
        is_of_the_dead = visit.is_of_the_dead(left)
        for sentence in _sentences(visit, courses, at=noted.discharged, is_of_the_dead=is_of_the_dead):
            until = None if is_of_the_dead else over
            yield Finding(CUT_SHORT, sentence, (visit.key,), left, is_note=is_of_the_dead, until=until)


def stays_cut_short(visit: DueVisit, courses: Courses, *, at: datetime) -> Iterator[str]:
    """A sentence for each stay that is, or would be, cut short by a discharge at this instant."""
    return _sentences(visit, courses, at=at, is_of_the_dead=False)


def _sentences(visit: DueVisit, courses: Courses, *, at: datetime, is_of_the_dead: bool) -> Iterator[str]:
    found = _path(visit, courses)
    if found is None:
        return
    path, begun = found
    doses = (dose for dose in courses.history_of(visit.subject_id).given if dose.visit == visit.template.code)
    started = {dose.agent for dose in doses if dose.started is not None}
    left = int((at - begun).total_seconds() // 60)
    for stay in cut_short(path, visit.template, started=started, discharged=left):
        undone = 0 if is_of_the_dead else sum(check.at > left for check in path.checks)
        yield _sentence(visit, stay, undone=undone, died_on=visit.died_on if is_of_the_dead else None)


def stays_until(visit: DueVisit, courses: Courses) -> datetime | None:
    """Until when a visit should last, as it runs, whoever has left already; None while it has no time."""
    found = _path(visit, courses)
    if found is None:
        return None
    path, begun = found
    ends = (step.end for step in path.steps if step.kind is not StepKind.DISCHARGE)
    return begun + timedelta(minutes=max(ends, default=0))


def infusion_until(visit: DueVisit, courses: Courses, agent: str) -> datetime | None:
    """Until when an infusion of a visit should last, as it runs; None while it has no time."""
    found = _path(visit, courses)
    if found is None:
        return None
    path, begun = found
    ends = (step.end for step in path.steps_of(StepKind.INFUSION) if step.agent == agent)
    return next((begun + timedelta(minutes=end) for end in ends), None)


def _path(visit: DueVisit, courses: Courses) -> tuple[CarePath, datetime] | None:
    """The visit as it runs, and the instant from which its minutes count."""
    noted, history = _attendance(visit, courses), courses.history_of(visit.subject_id)
    doses = tuple(dose for dose in history.given if dose.visit == visit.template.code)
    begun, path = begins(visit, noted, doses), visit.path
    if begun is None:
        return None
    if visit.assignment is None:
        path = actual_path(path, arrival=begun, attendance=noted, doses=doses)
    return path, begun


def _attendance(visit: DueVisit, courses: Courses) -> Attendance | None:
    noted = courses.history_of(visit.subject_id).attendances
    return next((one for one in noted if one.visit == visit.template.code), None)


def _sentence(visit: DueVisit, stay: CutShort, *, undone: int, died_on: date | None) -> str:
    agent = visit.template.study.agent(stay.agent).short
    counted = "1 check" if undone == 1 else f"{undone} checks"
    checks = f"; {counted} planned after the discharge {'was' if undone == 1 else 'were'} dropped"
    died = f"; {visit.subject_id} died on {day_text(died_on)}" if died_on is not None else ""
    return (
        f"{visit.subject_id} {visit.template.code} was {_WORDS[stay.kind]} after {agent} for "
        f"{minutes_text(stay.minutes)} of at least {minutes_text(stay.least)}{checks if undone else died}."
    )
