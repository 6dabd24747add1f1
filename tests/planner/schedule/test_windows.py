from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.schedule.expand import planned_visits
from planner.schedule.open_days import OpenDays
from planner.schedule.windows import bookable_days, closed_booking, closed_nominal_note, out_of_window
from tests.builders import a_participant, a_study

OPEN = OpenDays(frozenset({0, 1, 2, 3, 4}), {date(2026, 11, 26): "Thanksgiving Day"})
VISIT = {visit.code: visit for visit in planned_visits(a_study(), a_participant())}
C1D15 = VISIT["C1D15"]  # nominal Monday 16 November 2026, window -1/+3


def test_bookable_are_the_open_days_of_the_window():
    assert bookable_days(C1D15, OPEN) == tuple(date(2026, 11, day) for day in (16, 17, 18, 19))


@pytest.mark.parametrize("day", [15, 16, 19])
def test_both_ends_of_a_window_belong_to_it(day):
    assert out_of_window("0042", C1D15, date(2026, 11, day), is_done=False) is None


def test_a_visit_out_of_its_window_says_by_how_much():
    early = out_of_window("0042", C1D15, date(2026, 11, 14), is_done=False)
    late = out_of_window("0042", C1D15, date(2026, 11, 21), is_done=True)

    assert early is not None
    assert late is not None
    assert "1 day before its window from Sun 15 Nov 2026 to Thu 19 Nov 2026" in early.sentence
    assert "took place on Sat 21 Nov 2026, 2 days after its window" in late.sentence
    assert (early.is_note, late.is_note) == (False, True)
    assert early.visits == ("0042/C1D15",)


def test_a_booking_on_a_closed_day_is_a_fault_and_a_closed_nominal_day_a_note():
    booking = closed_booking("0042", C1D15, date(2026, 11, 26), OPEN)
    thanksgiving = C1D15._replace(nominal=date(2026, 11, 26))
    note = closed_nominal_note("0042", thanksgiving, date(2026, 11, 25), OPEN, is_booked=True)

    assert booking is not None
    assert not booking.is_note
    assert note is not None
    assert note.is_note
    assert (
        note.sentence
        == "C1D15 is due on Thu 26 Nov 2026 (Thanksgiving Day); it is booked on Wed 25 Nov 2026."
    )


@given(st.sampled_from(sorted(VISIT)), st.integers(-20, 20))
def test_a_day_is_in_the_window_or_a_finding(code, shift):
    visit = VISIT[code]
    on = visit.nominal + timedelta(days=shift)
    window = visit.template.window

    found = out_of_window("0042", visit, on, is_done=False)

    assert (found is None) == (-window.before <= shift <= window.after)


@given(st.sampled_from(sorted(VISIT)))
def test_bookable_days_are_open_and_in_the_window(code):
    visit = VISIT[code]

    for day in bookable_days(visit, OPEN):
        assert OPEN.is_open(day)
        assert out_of_window("0042", visit, day, is_done=False) is None
