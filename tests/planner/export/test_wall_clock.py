from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.wall_clock import WallClock, utc, wall_clock
from tests.planner.export.stays import NEW_YORK, instants, local

CLOCK = wall_clock(NEW_YORK, years=(2025, 2029))
HOUR = timedelta(hours=1)


def instant_of(line: str) -> datetime:
    """The instant of a DTSTART or DTEND line, read by zoneinfo."""
    name, value = line.split(":")
    if value.endswith("Z"):
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    zone = ZoneInfo(name.split("TZID=")[1])
    return datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=zone).astimezone(UTC)


def test_a_day_is_written_on_the_clinics_clock():
    assert CLOCK.lines(local(2026, 12, 7, 9), local(2026, 12, 7, 12, 30)) == (
        "DTSTART;TZID=America/New_York:20261207T090000\r\nDTEND;TZID=America/New_York:20261207T123000\r\n"
    )


def test_a_night_over_the_change_is_as_long_as_it_was():
    start, end = local(2027, 11, 6, 10), local(2027, 11, 6, 10) + 24 * HOUR

    assert CLOCK.lines(start, end) == (
        "DTSTART;TZID=America/New_York:20271106T100000\r\nDTEND;TZID=America/New_York:20271107T090000\r\n"
    )


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (local(2026, 11, 1, 1, 30), local(2026, 11, 1, 5)),
        (local(2026, 11, 1, 1, 30, fold=1), local(2026, 11, 1, 5)),
        (local(2026, 10, 31, 20), local(2026, 11, 1, 1, 15)),
        (local(2026, 3, 8, 1, 30), local(2026, 3, 8, 9)),
        (local(2026, 3, 8, 3), local(2026, 3, 8, 9)),
    ],
)
def test_both_ends_are_in_utc_when_one_is_near_a_change_of_the_clock(start: datetime, end: datetime):
    assert CLOCK.lines(start, end) == f"DTSTART:{utc(start)}\r\nDTEND:{utc(end)}\r\n"


def test_more_than_an_hour_from_a_change_the_clinics_clock_is_used():
    start = local(2026, 11, 1, 1, 0) + 2 * HOUR + timedelta(minutes=1)

    assert "TZID=" in CLOCK.lines(start, start + HOUR)


def test_a_zone_without_rules_is_written_in_utc():
    clock = wall_clock(ZoneInfo("Africa/Casablanca"), years=(2026,))

    assert clock.rules is None
    assert "TZID" not in clock.lines(local(2026, 12, 7, 9), local(2026, 12, 7, 12))


def test_where_the_rules_and_the_zone_disagree_the_time_is_in_utc():
    wrong = replace(CLOCK, offsets=tuple(offset + 3600 for offset in CLOCK.offsets))

    assert "TZID" not in wrong.lines(local(2026, 12, 7, 9), local(2026, 12, 7, 12))


def test_a_clock_of_no_years_has_no_rules():
    assert wall_clock(NEW_YORK, years=()) == WallClock(NEW_YORK, None)


@given(instants, st.integers(1, 3000))
def test_any_stay_reads_back_as_the_same_instants(start: datetime, minutes: int):
    start = start.replace(microsecond=0)
    end = start + timedelta(minutes=minutes)

    first, second, _ = CLOCK.lines(start, end).split("\r\n")

    assert (instant_of(first), instant_of(second)) == (start, end)
