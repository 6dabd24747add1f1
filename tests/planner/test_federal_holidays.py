"""Observed federal holidays, against the table of section 5 of the clinical facts."""

from datetime import date

import pytest

from planner.federal_holidays import federal_closures

# month and day observed in that calendar year
OBSERVED = {
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
    2027: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    2028: "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    2029: "01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
    2030: "01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
}


@pytest.mark.parametrize("year", OBSERVED)
def test_the_days_are_those_of_the_table(year):
    days = [f"{closure.on:%m-%d}" for closure in federal_closures([year])]

    assert days == OBSERVED[year].split()


def test_new_year_2028_is_observed_in_2027():
    closures = {closure.on: closure.reason for closure in federal_closures([2027])}

    assert closures[date(2027, 12, 31)].startswith("New Year's Day")


def test_inauguration_day_is_left_out():
    assert date(2033, 1, 20) not in {closure.on for closure in federal_closures([2033])}


def test_every_day_is_a_weekday_and_in_order():
    days = [closure.on for closure in federal_closures(range(2026, 2040))]

    assert days == sorted(set(days))
    assert all(day.weekday() < 5 for day in days)
