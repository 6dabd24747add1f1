from datetime import date, time
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from planner.model.day_clock import DayClock

NEW_YORK = ZoneInfo("America/New_York")
SPRING = DayClock(date(2027, 3, 14), NEW_YORK)
AUTUMN = DayClock(date(2026, 11, 1), NEW_YORK)


def test_minutes_are_elapsed_and_not_those_of_the_wall():
    assert SPRING.minute_of(time(7)) == 6 * 60
    assert AUTUMN.minute_of(time(7)) == 8 * 60
    assert DayClock(date(2026, 11, 2), NEW_YORK).minute_of(time(7)) == 7 * 60


def test_yesterday_is_negative_and_tomorrow_goes_on():
    clock = DayClock(date(2026, 11, 2), NEW_YORK)

    assert clock.local(-1).date() == date(2026, 11, 1)
    assert clock.local(24 * 60).date() == date(2026, 11, 3)


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)), st.integers(-3000, 3000))
def test_a_minute_and_its_instant_tell_each_other(on, minute):
    clock = DayClock(on, NEW_YORK)

    assert clock.minute(clock.instant(minute)) == minute
    assert clock.minute(clock.local(minute)) == minute


def test_a_time_of_another_day_is_told_with_its_date():
    clock = DayClock(date(2026, 11, 2), NEW_YORK)

    assert clock.text(7 * 60 + 30) == "07:30"
    assert clock.text(26 * 60) == "02:00 on Tue 3 Nov"
    assert clock.text(-60) == "23:00 on Sun 1 Nov"
