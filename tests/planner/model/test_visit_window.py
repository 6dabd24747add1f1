from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidValue
from planner.model.visit_window import VisitWindow


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.integers(0, 30), st.integers(0, 30))
def test_a_window_holds_both_its_ends_and_the_nominal_day(nominal, before, after):
    earliest, latest = VisitWindow(before, after).around(nominal)

    assert earliest <= nominal <= latest
    assert (latest - earliest) == timedelta(days=before + after)


@pytest.mark.parametrize(("before", "after"), [(-1, 0), (0, -1)])
def test_days_are_counted_as_positive_numbers(before, after):
    with pytest.raises(InvalidValue, match="counts days before and after"):
        VisitWindow(before, after)
