"""Limits of sense on what a person types."""

from datetime import date

import pytest

from planner.errors import InvalidValue
from planner.model.plausible import check_first_date, check_weight

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("kilograms", [20, 71.5, 400])
def test_what_adults_weigh_is_taken(kilograms: float) -> None:
    check_weight(kilograms)


@pytest.mark.parametrize("kilograms", [-4, 0, 19.9, 400.1, 700])
def test_what_nobody_weighs_is_refused_with_what_to_write(kilograms: float) -> None:
    with pytest.raises(InvalidValue, match="write 20 to 400"):
        check_weight(kilograms)


@pytest.mark.parametrize("on", [date(2016, 1, 1), TODAY, date(2031, 12, 31)])
def test_years_around_today_are_taken(on: date) -> None:
    check_first_date(on, today=TODAY)


@pytest.mark.parametrize("on", [date(2015, 12, 31), date(2032, 1, 1)])
def test_a_year_far_from_today_is_refused(on: date) -> None:
    with pytest.raises(InvalidValue, match="check the year"):
        check_first_date(on, today=TODAY)
