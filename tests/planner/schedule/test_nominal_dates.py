from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.model.course_change import Shift
from planner.model.visit import Visit
from tests.builders import MONDAY, a_course, a_dose, by_code, doses_through

PLAN = {visit.planned.code: visit.planned.nominal for visit in a_course().visits}
CODES = list(PLAN)


def moved(*shifts, **happened):
    """By how many days each visit's nominal date differs from the plan's."""
    visits = by_code(a_course(shifts=shifts, **happened))
    return {code: (visit.planned.nominal - PLAN[code]).days for code, visit in visits.items()}


def test_the_rest_of_the_course_moves_from_the_visit_on():
    by = moved(Shift("0042", 1, "C2D8", 3))

    assert (by["C2D1"], by["C2D8"], by["C2D15"], by["C3D1"], by["C20D1"]) == (0, 3, 3, 3, 3)


def test_a_cycle_moves_alone():
    by = moved(Shift("0042", 1, "C2D1", 2, "C2D15"))

    assert (by["C1D15"], by["C2D1"], by["C2D15"], by["C3D1"]) == (0, 2, 2, 0)


def test_one_visit_moves_alone():
    by = moved(Shift("0042", 1, "C2D8", 2, "C2D8"))

    assert {code for code, days in by.items() if days} == {"C2D8"}


def test_a_step_dose_never_moves_alone_since_the_rest_counts_from_it():
    assert set(moved(Shift("0042", 1, "S1", 3, "S1")).values()) == {3}
    assert moved(Shift("0042", 1, "S2", 3, "S2"))["C1D1"] == 3


def test_shifts_add_up():
    by = moved(Shift("0042", 1, "C2D1", 2), Shift("0042", 2, "C3D1", 5, "C3D15"))

    assert (by["C2D1"], by["C3D1"], by["C4D1"]) == (2, 7, 2)


def test_a_day_that_was_given_has_its_shift_in_it():
    shift = Shift("0042", 1, "C2D1", 3)
    late = (*doses_through("C1D15"), a_dose("C2D1", PLAN["C2D1"] + timedelta(days=3)))

    assert moved(shift, given=late)["C3D1"] == 3


def test_a_cycle_that_moved_alone_gives_its_days_back_after_it_was_given():
    shift = Shift("0042", 1, "C2D1", 2, "C2D15")
    late = (*doses_through("C1D15"), a_dose("C2D1", PLAN["C2D1"] + timedelta(days=2)))

    assert moved(shift, given=late)["C2D8"] == 2
    assert moved(shift, given=late)["C3D1"] == 0


def test_the_whole_course_may_move_before_it_begins():
    by = moved(Shift("0042", 1, "S1", 7))
    booked = Visit("0042", "S1", MONDAY + timedelta(days=7))

    assert set(by.values()) == {7}
    assert set(moved(Shift("0042", 1, "S1", 7), visits=(booked,)).values()) == {7}


def test_a_delayed_visit_is_not_booked_before_the_day_it_was_delayed_to():
    visits = by_code(a_course(shifts=(Shift("0042", 1, "C2D1", 1),)))

    assert visits["C2D1"].booked == PLAN["C2D1"] + timedelta(days=1)
    assert visits["C2D1"].planned.earliest == visits["C2D1"].planned.nominal


def test_a_shift_from_a_visit_that_is_not_there_moves_nothing_and_is_told_of():
    course = a_course(shifts=(Shift("0042", 1, "R1S1", 1),))

    assert set(moved(Shift("0042", 1, "R1S1", 1)).values()) == {0}
    assert [finding.sentence for finding in course.out_of_plan] == [
        "A shift of 0042 names R1S1, which is not in the course."
    ]


@given(st.sampled_from(CODES[:40]), st.integers(1, 10))
def test_a_shift_and_its_opposite_leave_every_date_as_it_was(code, days):
    by = moved(Shift("0042", 1, code, days), Shift("0042", 2, code, -days))

    assert set(by.values()) == {0}


def test_dates_before_the_course_are_not_the_courses():
    assert by_code(a_course(shifts=(Shift("0042", 1, "S2", 1),)))["S1"].planned.nominal == date(2026, 10, 19)
