from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidValue
from planner.schedule.study_day import date_of_study_day, study_day

days = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 1, 1))


def test_the_day_before_day_1_is_day_minus_1():
    first = date(2026, 11, 2)

    assert study_day(first, first=first) == 1
    assert study_day(first - timedelta(days=1), first=first) == -1
    assert study_day(date(2026, 10, 19), first=first) == -14


def test_day_0_is_refused():
    with pytest.raises(InvalidValue, match="no study day 0"):
        date_of_study_day(0, first=date(2026, 11, 2))


@given(days, days)
def test_a_date_and_its_study_day_tell_each_other(on, first):
    day = study_day(on, first=first)

    assert day != 0
    assert date_of_study_day(day, first=first) == on


@given(days, days)
def test_study_days_rise_with_the_dates(on, first):
    assert study_day(on, first=first) < study_day(on + timedelta(days=1), first=first)
