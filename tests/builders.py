"""Studies, participants and clinics for tests: each builder says only what matters to the test."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from functools import lru_cache
from pathlib import Path
from typing import Any

from planner.federal_holidays import federal_closures
from planner.model.amendment import Amendment
from planner.model.clinic import Chair, Clinic, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_dates import Closure
from planner.model.clinic_settings import ClinicSettings
from planner.model.course import Course, CourseVisit
from planner.model.history import History
from planner.model.participant import Participant
from planner.model.places import PlaceKind
from planner.model.study import Study
from planner.model.treatment import DoseGiven
from planner.model.visit import Visit
from planner.schedule.course import course_of
from planner.schedule.expand import planned_visits
from planner.schedule.study_file import read_study, shipped_study

STUDIES = Path(__file__).parent / "data" / "studies"
WORKING_DAYS = (0, 1, 2, 3, 4)
MONDAY = date(2026, 10, 19)


def a_study(*, order: Sequence[str] = ("tarlatamab", "sg"), lines: int = 2) -> Study:
    """The study of the trial, with the two settings of a combined day that tests change most."""
    study = shipped_study()
    if (tuple(order), lines) == (study.combined_day.order, study.combined_day.lines):
        return study
    return replace(study, combined_day=replace(study.combined_day, order=tuple(order), lines=lines))


@lru_cache(maxsize=1)
def a_small_study() -> Study:
    """One agent every 21 days at a fixed dose, six times; no step doses, no levels, no monitoring."""
    return read_study((STUDIES / "TEST-21.toml").read_text("utf-8"), name="TEST-21.toml")


def a_participant(
    subject_id: str = "0042",
    *,
    starts: date = MONDAY,
    cohort: str = "P2",
    dose_level: float | None = 10.0,
) -> Participant:
    """A participant of the trial whose first step dose is on a Monday."""
    return Participant(subject_id=subject_id, cohort=cohort, dose_level=dose_level, first_step_dose=starts)


def a_small_participant(subject_id: str = "A-001", *, starts: date = MONDAY) -> Participant:
    """A participant of the small study."""
    return a_participant(subject_id, starts=starts, cohort="ALL", dose_level=None)


def a_dose(
    visit: str, on: date, *, agent: str = "tarlatamab", amount: float = 10, subject_id: str = "0042"
) -> DoseGiven:
    """A dose that was given."""
    return DoseGiven(subject_id=subject_id, visit=visit, agent=agent, on=on, amount=amount)


def doses_through(code: str, *, starts: date = MONDAY) -> tuple[DoseGiven, ...]:
    """Every dose of the trial up to this visit, each given on its nominal day."""
    visits = planned_visits(a_study(), a_participant(starts=starts))
    last = next(number for number, visit in enumerate(visits) if visit.code == code)
    return tuple(
        a_dose(visit.code, visit.nominal, agent=dose.agent, amount=dose.amount)
        for visit in visits[: last + 1]
        for dose in visit.template.doses
    )


def a_course(
    history: History | None = None,
    *,
    visits: Sequence[Visit] = (),
    starts: date = MONDAY,
    closures: Sequence[Closure] = (),
    amendments: Sequence[Amendment] = (),
    **happened: Any,
) -> Course:
    """The course of the trial's participant to whom this happened, in a unit open Monday to Friday."""
    return course_of(
        a_study(),
        a_participant(starts=starts),
        clinic=a_clinic(closures=closures),
        visits=visits,
        history=history if history is not None else History(**happened),
        amendments=amendments,
    )


def by_code(course: Course) -> dict[str, CourseVisit]:
    """The visits of a course by their codes."""
    return {visit.planned.code: visit for visit in course.visits}


def some_settings() -> ClinicSettings:
    """Limits that bind nothing in a small test, on a 5-minute grid in Bethesda."""
    return ClinicSettings(
        name="Test unit",
        zone="America/New_York",
        pharmacy_bags_per_half_hour=10,
        bag_ready_minutes=30,
        first_dose_cap=10,
        first_dose_stagger_minutes=0,
        finish_early_minutes=30,
        late_minutes=60,
        grid_minutes=5,
        acuity_infusing=1.0,
        acuity_observing=0.5,
        acuity_monitoring=0.25,
        acuity_per_nurse=1.0,
        calm_share=0.5,
    )


def a_clinic(
    *,
    chairs: int = 3,
    beds: int = 0,
    slots: int = 1,
    nurses: int = 10,
    closures: Sequence[Closure] = (),
    settings: ClinicSettings | None = None,
) -> Clinic:
    """A small unit, open Monday to Friday from 07:00 to 18:00, with nurses until 19:00."""
    return Clinic(
        settings=settings if settings is not None else some_settings(),
        chairs=(
            *(Chair(f"Chair {number}") for number in range(1, chairs + 1)),
            *(Chair(f"Bed {number}", PlaceKind.BED) for number in range(1, beds + 1)),
        ),
        slots=tuple(MonitoringSlot(f"Slot {number}") for number in range(1, slots + 1)),
        hours=tuple(OpeningHours(day, time(7), time(18)) for day in WORKING_DAYS),
        shifts=(NurseShift("Day", WORKING_DAYS, time(7), time(19), nurses),),
        closures=tuple(closures),
    )


@lru_cache(maxsize=1)
def federal_holidays() -> tuple[Closure, ...]:
    """The federal holidays of the years in which test courses run."""
    return federal_closures(range(2026, 2032))
