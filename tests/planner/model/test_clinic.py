from dataclasses import replace
from datetime import date, time, timedelta
from math import inf, nan

import pytest

from planner.errors import InvalidValue
from planner.model.clinic import NurseShift, OpeningHours
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.clinic_settings import SETTING_WORDS
from tests.builders import a_clinic, some_settings


def test_a_closure_beats_the_weeks_rhythm():
    closed = a_clinic(closures=(Closure(date(2026, 11, 26), "Thanksgiving Day"),))

    assert closed.hours_on(date(2026, 11, 25)) is not None
    assert closed.hours_on(date(2026, 11, 26)) is None
    assert closed.hours_on(date(2026, 11, 28)) is None
    assert closed.closure_on(date(2026, 11, 28)) is None


@pytest.mark.parametrize(("opens", "closes"), [(time(9), time(9)), (time(18), time(7))])
def test_hours_and_shifts_run_forward(opens, closes):
    with pytest.raises(InvalidValue, match=f"cannot open at {opens:%H:%M} and close at {closes:%H:%M}"):
        OpeningHours(0, opens, closes)
    with pytest.raises(InvalidValue, match=f"cannot start at {opens:%H:%M} and end at {closes:%H:%M}"):
        NurseShift("Early", (0,), opens, closes, 3)


def test_a_weekday_that_there_is_not_is_refused():
    with pytest.raises(InvalidValue, match=r"0 \(Monday\) to 6 \(Sunday\), not 7"):
        OpeningHours(7, time(7), time(18))


def test_a_shift_of_fewer_than_nobody_is_refused():
    with pytest.raises(InvalidValue, match="The shift Early"):
        NurseShift("Early", (0,), time(7), time(15), -1)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("grid_minutes", 0, "Minutes between arrival times: 1 or more, not 0."),
        (
            "late_minutes",
            -5,
            "Minutes past closing allowed for a long visit: 0 or more, not -5.",
        ),
        (
            "bag_ready_minutes",
            99_999,
            "Minutes to make a bag: at most 1440, a whole day, not 99999.",
        ),
        ("acuity_per_nurse", inf, "The most that one nurse carries: a number, not inf."),
        ("acuity_infusing", nan, "Share of a nurse while infusing: a number, not nan."),
        ("tocilizumab_doses", -1, "Doses of tocilizumab in stock: 0 or more, not -1."),
        ("calm_share", 0, f"{SETTING_WORDS['calm_share']}: above 0 and at most 1, not 0."),
        ("calm_share", 1.5, f"{SETTING_WORDS['calm_share']}: above 0 and at most 1, not 1.5."),
    ],
)
def test_a_number_that_no_unit_has_is_refused(field: str, value: float, said: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        replace(some_settings(), **{field: value})

    assert str(refused.value) == said


THANKSGIVING = date(2026, 11, 26)


def test_hours_of_one_date_leave_every_other_date_as_it_was() -> None:
    clinic = replace(a_clinic(), other_hours=(HoursOn(THANKSGIVING, time(8), time(11), "Holiday"),))
    week = [clinic.hours_on(THANKSGIVING + timedelta(days=n)) for n in (-7, 0, 7)]

    assert [(hours.opens, hours.closes) for hours in week if hours] == [
        (time(7), time(18)),
        (time(8), time(11)),
        (time(7), time(18)),
    ]


def test_a_closed_weekday_is_open_on_a_date_with_hours_of_its_own() -> None:
    saturday = date(2026, 11, 28)
    clinic = replace(a_clinic(), other_hours=(HoursOn(saturday, time(8), time(11), "Catching up"),))

    assert clinic.hours_on(saturday) == OpeningHours(5, time(8), time(11))
    assert clinic.hours_on(saturday + timedelta(days=7)) is None


def test_a_closure_beats_other_hours() -> None:
    clinic = replace(
        a_clinic(closures=(Closure(THANKSGIVING, "Snow"),)),
        other_hours=(HoursOn(THANKSGIVING, time(8), time(11), "Holiday"),),
    )

    assert clinic.hours_on(THANKSGIVING) is None
    assert clinic.shifts_on(THANKSGIVING) == ()


def test_a_place_is_out_of_service_from_its_first_day_to_its_last() -> None:
    out = OutOfService("Chair 2", None, THANKSGIVING, THANKSGIVING + timedelta(days=2), "Repair")
    clinic = replace(a_clinic(), out_of_service=(out,))
    days = [THANKSGIVING + timedelta(days=n) for n in range(-1, 4)]

    assert [clinic.chairs_on(day)[1].in_service for day in days] == [True, False, False, False, True]
    assert all(clinic.chairs_on(day)[0].in_service for day in days)


def test_a_slot_takes_no_night_before_it_goes_out_of_service() -> None:
    out = OutOfService(None, "Slot 1", THANKSGIVING, THANKSGIVING, "Repair")
    clinic = replace(a_clinic(), out_of_service=(out,))
    slots = [clinic.slots_on(THANKSGIVING + timedelta(days=n))[0] for n in range(-2, 2)]

    assert [(slot.in_service, slot.overnight) for slot in slots] == [
        (True, True),
        (True, False),
        (False, True),
        (True, True),
    ]


def test_a_shift_has_the_nurses_of_the_date_also_on_a_weekday_on_which_it_is_not_worked() -> None:
    saturday = date(2026, 11, 28)
    clinic = replace(
        a_clinic(),
        other_nurses=(NursesOn(THANKSGIVING, "Day", 3, "Illness"), NursesOn(saturday, "Day", 2, "x")),
    )
    nurses = [[s.nurses for s in clinic.shifts_on(THANKSGIVING + timedelta(days=n))] for n in (0, 1, 2, 3)]

    assert nurses == [[3], [10], [2], []]


def test_what_is_out_of_the_ordinary_stands_in_the_order_of_its_dates() -> None:
    late, early = Closure(THANKSGIVING, "Snow"), NursesOn(date(2026, 11, 2), "Day", 3, "Illness")
    clinic = replace(a_clinic(closures=(late,)), other_nurses=(early,))

    assert clinic.dated == (early, late)
    assert clinic.dated_on(THANKSGIVING) == (late,)
