from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidValue
from planner.model.interval import Interval, later

NEW_YORK = ZoneInfo("America/New_York")
minutes_since_2026 = st.integers(0, 4 * 366 * 24 * 60)
instants = minutes_since_2026.map(lambda n: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=n))


def test_24_hours_over_a_change_of_summer_time_are_24_hours():
    start = datetime(2026, 10, 31, 9, tzinfo=NEW_YORK)
    end = later(start, minutes=24 * 60)

    assert (end.hour, end.tzinfo) == (8, NEW_YORK)
    assert Interval(start, end).minutes == 24 * 60


def test_intervals_are_half_open():
    noon = datetime(2026, 10, 31, 12, tzinfo=UTC)
    morning = Interval(noon - timedelta(hours=3), noon)
    afternoon = Interval(noon, noon + timedelta(hours=3))

    assert not morning.overlaps(afternoon)
    assert morning.overlaps(Interval(noon - timedelta(minutes=1), noon))


def test_a_time_without_its_zone_is_refused():
    naive = datetime(2026, 10, 31, 9)  # noqa: DTZ001 (what is refused)

    with pytest.raises(InvalidValue, match="must say their time zone"):
        Interval(naive, naive + timedelta(hours=1))
    with pytest.raises(InvalidValue, match="must say its time zone"):
        later(naive, minutes=1)


def test_a_stay_must_run_forward():
    noon = datetime(2026, 10, 31, 12, tzinfo=UTC)

    with pytest.raises(InvalidValue, match="must end after it starts"):
        Interval(noon, noon)


@given(instants, st.integers(1, 3000), instants, st.integers(1, 3000))
def test_two_stays_overlap_when_they_share_a_minute(first, long, second, also_long):
    one = Interval(first, first + timedelta(minutes=long))
    other = Interval(second, second + timedelta(minutes=also_long))

    assert one.overlaps(other) == other.overlaps(one) == (max(first, second) < min(one.end, other.end))
