from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.model.study_day import study_day

days = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 1, 1))


def test_the_day_before_day_1_is_day_minus_1():
    first = date(2026, 11, 2)

    assert study_day(first, first=first) == 1
    assert study_day(first - timedelta(days=1), first=first) == -1
    assert study_day(date(2026, 10, 19), first=first) == -14


@given(days, days)
def test_there_is_no_day_0(on, first):
    assert study_day(on, first=first) != 0


@given(days, days)
def test_study_days_rise_with_the_dates(on, first):
    assert study_day(on, first=first) < study_day(on + timedelta(days=1), first=first)
