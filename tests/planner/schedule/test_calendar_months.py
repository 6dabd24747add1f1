from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.schedule.calendar_months import months_after


def test_a_month_without_the_day_gives_its_last():
    assert months_after(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_after(date(2027, 11, 30), 3) == date(2028, 2, 29)
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)


def test_months_count_from_the_start_and_not_from_a_shortened_one():
    assert months_after(date(2026, 11, 30), 6) == date(2027, 5, 30)


def test_december_is_a_month_of_its_own_year():
    assert months_after(date(2026, 9, 15), 3) == date(2026, 12, 15)
    assert months_after(date(2026, 12, 31), 12) == date(2027, 12, 31)


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 1, 1)), st.integers(0, 60))
def test_the_month_is_so_many_later_and_the_day_never_after(start, months):
    later = months_after(start, months)

    assert (later.year * 12 + later.month) - (start.year * 12 + start.month) == months
    assert later.day <= start.day
