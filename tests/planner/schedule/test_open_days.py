from datetime import date

from planner.model.clinic import Closure
from planner.schedule.open_days import OpenDays, open_days
from tests.builders import a_clinic, federal_holidays


def test_a_closed_day_says_why():
    days = open_days(a_clinic(closures=federal_holidays()))

    assert days.why_closed(date(2026, 9, 7)) == "Labor Day"
    assert days.why_closed(date(2026, 9, 5)) == "closed on Saturdays"
    assert days.why_closed(date(2026, 9, 8)) is None


def test_the_open_days_of_a_window_hold_both_ends():
    days = OpenDays(frozenset({0, 1, 2, 3, 4}), {date(2026, 9, 7): "Labor Day"})

    assert days.within(date(2026, 9, 4), date(2026, 9, 8)) == (date(2026, 9, 4), date(2026, 9, 8))
    assert days.within(date(2026, 9, 5), date(2026, 9, 7)) == ()


def test_a_closure_of_a_day_that_is_closed_anyway_keeps_its_reason():
    days = OpenDays(frozenset({0}), {date(2026, 9, 6): "snow"})

    assert days.why_closed(date(2026, 9, 6)) == "snow"
    assert not days.is_open(date(2026, 9, 6))


def test_a_long_reason_is_told_in_short_where_other_words_stand_beside_it():
    on, told = (
        date(2026, 12, 24),
        "Half of the staff is on leave, and the filters of the clean room are changed",
    )
    days = open_days(a_clinic(closures=(Closure(on, told),)))

    assert days.why_closed(on) == "Half of the staff is on leave, and the filters of the clean…"
