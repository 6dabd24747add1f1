"""The lists of one day, from the visits of that day and of those before it."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from planner.answers.courses import Courses
from planner.answers.days import Days
from planner.answers.infusion_starts import InfusionStart, infusion_starts
from planner.answers.open_toxicities import open_by_subject
from planner.answers.placed import DueVisit
from planner.answers.rescue import rescue_of, whole_day
from planner.model.care_path import CarePath, StepKind
from planner.model.clinic import Clinic
from planner.model.day_clock import DayClock
from planner.model.day_lists import BagTime, DayLists, DueBefore, StaysNear
from planner.model.interval import Interval, later
from planner.model.visit import PlannedDose
from planner.schedule.onset import proximity

_MINUTES_AN_HOUR = 60


def day_lists(
    days: Days,
    courses: Courses,
    *,
    clinic: Clinic,
    on: date,
    everybody: Iterable[str] = (),
    present: datetime | None = None,
) -> DayLists:
    """Everything a charge nurse reads of a day.

    ``everybody`` are those in the study, whose toxicities are looked through as of ``present``.
    """
    clock = DayClock(on, clinic.zone)
    day = whole_day(clock)
    due = tuple(visit for visit in days.due(on) if not visit.is_of_the_dead(on))
    starts = infusion_starts(days, courses, on=on)
    unresolved = open_by_subject(courses, everybody, clock=clock, present=present)
    return DayLists(
        on=on,
        near=tuple(sorted(_near(starts, day, clinic), key=lambda one: (one.until, one.subject_id))),
        rescue=rescue_of(starts, clinic, clock),
        labs=tuple(_labs(due)),
        reweigh=tuple(
            DueBefore(visit.subject_id, visit.template.code, task)
            for visit in due
            for task in visit.template.tasks
            if task == visit.template.study.reweigh
        ),
        bags=tuple(bag for bag in _bags(clinic, days, due) if bag.runs_out),
        toxicities=tuple(one for ones in unresolved.values() for one in ones),
    )


def _near(starts: Iterable[InfusionStart], day: Interval, clinic: Clinic) -> Iterator[StaysNear]:
    for visit, dose, at, is_noted in starts:
        rule = visit.template.monitoring
        stay = proximity(visit.template, started=at, ended=later(at, minutes=_infusion_minutes(visit, dose)))
        if rule is None or stay is None or not stay.overlaps(day) or not _is_monitored(visit, dose):
            continue
        first_call = later(at, minutes=round(rule.max_hours * _MINUTES_AN_HOUR))
        yield StaysNear(
            subject_id=visit.subject_id,
            visit=visit.template.code,
            agent=dose.agent,
            started=at.astimezone(clinic.zone),
            until=stay.end.astimezone(clinic.zone),
            caregiver=rule.caregiver,
            calls=tuple(
                call.astimezone(clinic.zone) for call in (first_call, stay.end) if not _is_here(visit, call)
            ),
            is_noted=is_noted,
        )


def _is_here(visit: DueVisit, at: datetime) -> bool:
    """Has somebody not left before then? Who stays the night is seen, not called, at its end."""
    placed = visit.assignment
    return placed is not None and at <= later(placed.arrival, minutes=visit.path.minutes)


def _infusion_minutes(visit: DueVisit, dose: PlannedDose) -> int:
    steps = visit.path.steps_of(StepKind.INFUSION)
    return next((step.end - step.start for step in steps if step.agent == dose.agent), 0)


def _is_monitored(visit: DueVisit, dose: PlannedDose) -> bool:
    """Is it this dose that the visit's monitoring belongs to?"""
    return any(step.agent == dose.agent for step in visit.path.steps_of(StepKind.MONITORING))


def _labs(due: Iterable[DueVisit]) -> Iterator[DueBefore]:
    for visit in due:
        study = visit.template.study
        of_an_agent = {task.what for task in study.tasks if task.agent is not None}
        labs = {study.pre_dose_labs.get(agent) for agent in visit.template.agents} | of_an_agent
        for task in visit.template.tasks:
            if task in labs:
                yield DueBefore(visit.subject_id, visit.template.code, task)


def _bags(clinic: Clinic, days: Days, due: Iterable[DueVisit]) -> Iterator[BagTime]:
    """Each bag, prepared for the time that was planned, against its shortest limit."""
    for visit in due:
        if visit.assignment is None:
            continue
        planned, ends = dict(days.path(visit.template).bags), _infusion_ends(visit.path)
        for agent, ready in planned.items():
            limit = min(
                visit.template.study.agent(agent).bag_limits, key=lambda limit: limit.hours, default=None
            )
            if limit is None or agent not in ends:
                continue
            arrival = visit.assignment.arrival.astimezone(clinic.zone)
            prepared = later(arrival, minutes=ready - clinic.settings.bag_ready_minutes)
            yield BagTime(
                subject_id=visit.subject_id,
                visit=visit.template.code,
                agent=agent,
                kept=limit.kept,
                prepared=prepared,
                good_until=later(prepared, minutes=round(limit.hours * _MINUTES_AN_HOUR)),
                infusion_ends=later(arrival, minutes=ends[agent]),
            )


def _infusion_ends(path: CarePath) -> dict[str, int]:
    return {step.agent: step.end for step in path.steps_of(StepKind.INFUSION) if step.agent is not None}
