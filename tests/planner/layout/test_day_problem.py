from dataclasses import replace
from datetime import date, time

from planner.layout.day import DaySlot
from planner.layout.day_problem import day_problem
from planner.model.clinic import Chair, NurseShift
from planner.model.clinic_dates import Closure
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind
from tests.builders import MONDAY, a_clinic
from tests.planner.layout.days import NEW_YORK

CLOCK = DayClock(MONDAY, NEW_YORK)


def test_hours_and_limits_are_those_of_the_clinic_in_minutes() -> None:
    day = day_problem(a_clinic(chairs=1, beds=1), CLOCK, visits=())

    assert (day.opens, day.finish_by, day.closes, day.latest_end) == (420, 1050, 1080, 1140)
    assert day.chairs == (("Chair 1", PlaceKind.CHAIR), ("Bed 1", PlaceKind.BED))
    assert day.slots == (DaySlot("Slot 1"),)


def test_places_out_of_service_are_left_out() -> None:
    clinic = replace(a_clinic(chairs=0), chairs=(Chair("Chair 1", in_service=False),))

    assert day_problem(clinic, CLOCK, visits=()).chairs == ()


def test_shifts_that_overlap_add_up() -> None:
    shifts = (
        NurseShift("Early", (0,), time(7), time(15), 2),
        NurseShift("Late", (0,), time(10), time(19), 1),
    )
    day = day_problem(replace(a_clinic(), shifts=shifts), CLOCK, visits=())

    assert day.nurses == ((420, 600, 2), (600, 900, 3), (900, 1140, 1))


def test_the_nurses_of_tomorrow_morning_are_known() -> None:
    day = day_problem(a_clinic(nurses=4), CLOCK, visits=())

    assert day.nurses == ((420, 1140, 4), (1440 + 420, 1440 + 1140, 4))


def test_a_closed_day_has_no_hours() -> None:
    day = day_problem(a_clinic(closures=[Closure(MONDAY, "Snow")]), CLOCK, visits=())

    assert day.opens == day.closes


def test_hours_are_elapsed_minutes_on_the_day_an_hour_is_skipped() -> None:
    sunday = date(2027, 3, 14)
    clinic = a_clinic()
    open_sunday = replace(clinic, hours=(replace(clinic.hours[0], weekday=6),))
    day = day_problem(open_sunday, DayClock(sunday, NEW_YORK), visits=())

    assert (day.opens, day.closes) == (360, 1020)
