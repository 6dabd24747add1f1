"""Dates and times are read as ISO 8601, in the clinic's zone, and never guessed."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import click
import pytest

from planner.cli.dates import instant_typed, iso_date
from planner.cli.refusal import Refusal

BETHESDA = ZoneInfo("America/New_York")


def test_a_date_is_year_month_day():
    assert iso_date("2026-11-30") == date(2026, 11, 30)


@pytest.mark.parametrize("text", ["12/07/2026", "20261130", "2026-W49-1", "tomorrow", ""])
def test_any_other_order_is_refused_with_an_example(text):
    with pytest.raises(click.BadParameter, match="such as 2026-11-30"):
        iso_date(text)


def test_a_day_that_does_not_exist_is_refused():
    with pytest.raises(click.BadParameter, match="There is no day 2027-02-29"):
        iso_date("2027-02-29")


@pytest.mark.parametrize("text", ["0001-01-01", "1926-12-07", "9999-12-31"])
def test_a_year_that_nobody_means_is_refused(text):
    with pytest.raises(click.BadParameter, match="check the year"):
        iso_date(text)
    with pytest.raises(Refusal, match="check the year"):
        instant_typed(f"{text}T08:00", on=date(2026, 11, 30), zone=BETHESDA)


def test_a_clock_time_is_of_the_day_of_the_visit():
    instant = instant_typed("8:30", on=date(2026, 11, 30), zone=BETHESDA)

    assert instant.isoformat() == "2026-11-30T08:30:00-05:00"


def test_a_time_with_an_offset_is_shown_in_the_clinics_zone():
    instant = instant_typed("2026-11-30T13:30+00:00", on=date(2026, 1, 1), zone=BETHESDA)

    assert instant.isoformat() == "2026-11-30T08:30:00-05:00"


def test_a_time_that_the_clocks_skip_is_refused():
    with pytest.raises(Refusal, match="skip 02:30 on 2027-03-14"):
        instant_typed("02:30", on=date(2027, 3, 14), zone=BETHESDA)


def test_a_time_that_comes_twice_asks_which_is_meant():
    with pytest.raises(Refusal, match="write 2026-11-01T01:30-04:00 or 2026-11-01T01:30-05:00"):
        instant_typed("01:30", on=date(2026, 11, 1), zone=BETHESDA)

    later = instant_typed("2026-11-01T01:30-05:00", on=date(2026, 11, 1), zone=BETHESDA)
    assert later.astimezone(UTC) == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["25:00", "noon", "08:61", "2026-13-01T08:00"])
def test_what_is_no_time_is_refused_with_an_example(text):
    with pytest.raises(Refusal, match="write 08:30"):
        instant_typed(text, on=date(2026, 11, 30), zone=BETHESDA)
