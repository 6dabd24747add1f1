"""A demonstration clinic: invented participants at all stages of their course around one day."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.demo_day import DemoClock, run_day
from planner.desk import Desk
from planner.edited_file import system_clock
from planner.model.clinic import OpeningHours
from planner.model.course import CourseVisit
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit, created
from planner.model.participant import Participant
from planner.model.visit import Visit, VisitStatus

DUE_TODAY = (
    "S1", "S2", "C1D1", "C1D1", "C1D8", "C1D15", "C2D1", "C2D8", "C3D1", "C4D15", "C6D8", "C9D1", "C12D15",
)  # fmt: skip
DUE_YESTERDAY = ("S1", "S2", "C1D8")
ON_OTHER_DAYS = 14
_SEED = 1942
_STEP_DOSING = timedelta(days=35)  # so long before, no holiday keeps the first doses off their weekday
_SHIFTS = range(-6, 7)  # days by which a first date is shifted until the wanted visit falls on the wanted day


def make_demo(
    path: Path,
    *,
    seconds: float,
    today: date | None = None,
    now: datetime | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> None:
    """Make a clinic file at ``path``: about 30 participants, yesterday run, today laid out and run until now.

    It opens on today's weekday and yesterday's whatever they are, and had no holidays in the weeks before, so
    that somebody always stayed the night. ``seconds`` bounds the layout of today, of which the window tells
    how good it is, and a quarter of that the one of yesterday. ``now`` is this instant unless another
    with its time zone is given. A day given as ``today`` is laid out and not begun. ``say`` is told what is
    being done.

    Raises:
        StoreError: there is a file already, or it cannot be made.
    """
    say("Opening the demonstration clinic")
    instant = now or system_clock()
    clock = DemoClock(instant - timedelta(days=1))
    with Desk.create(path, who="demonstration", now=clock) as desk:
        is_begun = today is None
        today = today or desk.today() + timedelta(days=1)
        yesterday = today - timedelta(days=1)
        _open_on(desk, (yesterday, today))
        say("Enrolling participants")
        enrolled = tuple(_people(desk, today))
        people = tuple(person for person, _ in enrolled)
        bookings = tuple(booking for _, booking in enrolled if booking is not None)
        desk.apply(Edit("Enroll the demonstration participants", created(*people, *bookings)))
        say("Recording what happened")
        _run(desk, people, before=yesterday)
        say("Laying out yesterday")
        desk.plan(yesterday, yesterday, seconds=seconds / 4)
        _run(desk, people, before=today)
        say("Laying out today")
        desk.plan(today, today, seconds=seconds)
        if is_begun:
            say("Running today until now")
            run_day(desk, clock, until=instant)


def _open_on(desk: Desk, days: tuple[date, ...]) -> None:
    clinic = desk.clinic
    usual, open_weekdays = clinic.hours[0], {hours.weekday for hours in clinic.hours}
    changes = [
        Change(before=None, after=OpeningHours(day.weekday(), usual.opens, usual.closes))
        for day in days
        if day.weekday() not in open_weekdays
    ]
    first, last = min(days) - _STEP_DOSING, max(days)
    changes += [
        Change(before=closure, after=None) for closure in clinic.closures if first <= closure.on <= last
    ]
    for shift in clinic.shifts:
        weekdays = tuple(sorted({*shift.weekdays, *(day.weekday() for day in days)}))
        if weekdays != shift.weekdays:
            changes.append(Change(before=shift, after=replace(shift, weekdays=weekdays)))
    if changes:
        desk.apply(Edit("Open the demonstration clinic on these weekdays", tuple(changes)))


def _people(desk: Desk, today: date) -> Iterator[tuple[Participant, Visit | None]]:
    dice = random.Random(_SEED)  # noqa: S311 - invented people, not secrets
    wanted = [(code, today) for code in DUE_TODAY]
    wanted += [(code, today - timedelta(days=1)) for code in DUE_YESTERDAY]
    for number in range(1, len(wanted) + ON_OTHER_DAYS + 1):
        cohort = dice.choice(desk.study.cohorts)
        person = Participant(
            subject_id=f"{number:04d}",
            cohort=cohort.code,
            dose_level=dice.choice(cohort.levels) if cohort.levels else None,
            first_step_dose=today - timedelta(days=dice.randrange(-20, 400)),
            weight_kg=round(dice.gauss(74, 14), 1),
        )
        if number <= len(wanted):
            code, day = wanted[number - 1]
            yield _due_on(desk, person, code, day)
        else:
            yield _on_an_open_day(desk, person, today=today), None


def _due_on(desk: Desk, person: Participant, code: str, day: date) -> tuple[Participant, Visit | None]:
    """The participant with a first date that lets the visit be booked on the day, and that booking.

    Holidays on the way have moved the course off its weekday, so neighbouring first dates are tried too.
    Where none fits, the participant comes on another day.
    """
    booking = Visit(person.subject_id, code, day)
    offset = next(
        visit.planned.nominal - day
        for visit in desk.course_if(replace(person, first_step_dose=day)).visits
        if visit.planned.code == code
    )
    for shift in sorted(_SHIFTS, key=abs):
        moved = replace(person, first_step_dose=day - offset + timedelta(days=shift))
        course = desk.course_if(moved, visits=_history(desk, moved, before=day, visits=(booking,)))
        booked = next(visit for visit in course.visits if visit.planned.code == code)
        if all(finding.is_note for finding in booked.findings):
            return moved, booking
    return _on_an_open_day(desk, person, today=day), None


def _on_an_open_day(desk: Desk, person: Participant, *, today: date) -> Participant:
    """The participant with the next first date on an open day from which every visit so far had a day."""
    first = person.first_step_dose
    while True:
        moved = replace(person, first_step_dose=first)
        if desk.clinic.hours_on(first) is not None and _had_its_days(desk, moved, today):
            return moved
        first += timedelta(days=1)


def _had_its_days(desk: Desk, person: Participant, today: date) -> bool:
    course = desk.course_if(person, visits=_history(desk, person, before=today))
    return all(visit.booked is not None for visit in course.visits if visit.planned.nominal < today)


def _run(desk: Desk, people: tuple[Participant, ...], *, before: date) -> None:
    """Record every visit that was due before a day as done on its day."""
    changes: list[Change] = []
    for person in people:
        stored = {visit.code: visit for visit in desk.visits(person.subject_id)}
        changes.extend(
            Change(before=stored.get(visit.code), after=visit)
            for visit in _history(desk, person, before=before, visits=tuple(stored.values()))
            if visit != stored.get(visit.code)
        )
    desk.apply(Edit(f"Record the visits before {day_text(before)}", tuple(changes)))


def _history(
    desk: Desk, person: Participant, *, before: date, visits: tuple[Visit, ...] = ()
) -> tuple[Visit, ...]:
    """The visits with those due before a day done, each on the day that was best when it came."""
    kept = {visit.code: visit for visit in visits}
    while True:
        course = desk.course_if(person, visits=tuple(kept.values()))
        due = [visit for visit in course.visits if _is_due(visit, before)]
        if not due:
            return tuple(kept.values())
        for visit in due:
            assert visit.booked is not None
            code = visit.planned.code
            kept[code] = Visit(person.subject_id, code, visit.booked, VisitStatus.DONE, actual=visit.booked)
            if visit.booked != visit.planned.nominal:
                break  # what comes after counts from this one: look again


def _is_due(visit: CourseVisit, before: date) -> bool:
    waits = visit.status in (None, VisitStatus.BOOKED)
    return waits and visit.booked is not None and visit.booked < before
