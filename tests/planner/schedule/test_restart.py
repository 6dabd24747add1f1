"""The clock that runs between two doses of an agent."""

from dataclasses import replace
from datetime import date

from planner.model.amendment import Amendment
from planner.model.clinic_dates import Closure
from planner.model.treatment import OffTreatment
from planner.model.visit import Visit, VisitStatus
from planner.schedule.restart import restart_due
from tests.builders import a_course, a_dose, a_study, by_code, doses_through

WEEK_OF_C2D1 = tuple(Closure(date(2026, 11, day), "burst pipe") for day in range(27, 31)) + tuple(
    Closure(date(2026, 12, day), "burst pipe") for day in range(1, 5)
)


def test_the_clock_runs_to_the_next_dose_that_has_a_day():
    course = a_course(given=doses_through("C1D15"), closures=WEEK_OF_C2D1)
    (clock,) = restart_due(a_study(), course, today=date(2026, 11, 20))

    assert by_code(course)["C2D1"].booked is None
    assert (clock.last_visit, clock.next_visit) == ("C1D15", "C2D15")
    assert clock.next_on == by_code(course)["C2D15"].booked


def test_a_dose_that_was_due_before_the_last_one_given_is_not_the_next():
    given = (*doses_through("C1D15"), a_dose("C2D15", date(2026, 12, 14)))
    course = a_course(given=given)
    (clock,) = restart_due(a_study(), course, today=date(2026, 12, 15))

    assert by_code(course)["C2D1"].booked == date(2026, 11, 30)
    assert (clock.last_visit, clock.next_visit) == ("C2D15", "C3D1")


def test_a_dose_of_today_is_the_last_one_given():
    course = a_course(given=doses_through("C1D15"))
    (clock,) = restart_due(a_study(), course, today=date(2026, 11, 16))

    assert (clock.last_visit, clock.last_on) == ("C1D15", date(2026, 11, 16))


def test_a_dose_that_was_missed_is_not_the_next():
    missed = Visit("0042", "C2D1", date(2026, 11, 30), VisitStatus.MISSED)
    course = a_course(given=doses_through("C1D15"), visits=(missed,))
    (clock,) = restart_due(a_study(), course, today=date(2026, 12, 1))

    assert by_code(course)["C2D1"].booked == date(2026, 11, 30)
    assert clock.next_visit == "C2D15"


def test_of_whom_no_dose_is_to_come_no_clock_runs():
    given = doses_through("C1D15")
    off = OffTreatment("0042", given[-1].on, given[-1].on, True, "progression")

    assert restart_due(a_study(), a_course(given=given, off=off), today=given[-1].on) == ()


def test_the_limit_is_that_of_the_version_which_asks_for_the_next_dose():
    study = a_study()
    stricter = replace(
        study,
        agents=tuple(
            replace(one, restart_limits=tuple(replace(limit, limit_days=20) for limit in one.restart_limits))
            for one in study.agents
        ),
    )
    amended = (Amendment(stricter, date(2026, 11, 23)),)
    course = a_course(given=doses_through("C1D15"), amendments=amended)
    (clock,) = restart_due(study, course, today=date(2026, 11, 20))

    assert (clock.next_visit, clock.limit_days) == ("C2D1", 20)
