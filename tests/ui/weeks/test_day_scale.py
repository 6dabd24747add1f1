from datetime import date, timedelta

import pytest

from ui.weeks.day_scale import DayScale, week_start

SUNDAY = date(2026, 11, 22)
SCALE = DayScale(SUNDAY, 56, 20.0)


@pytest.mark.parametrize("days", range(7))
def test_a_week_begins_on_sunday(days):
    assert week_start(SUNDAY + timedelta(days=days)) == SUNDAY


def test_a_day_is_found_from_its_first_to_its_last_pixel():
    left = SCALE.x(date(2026, 11, 26))

    assert left == 80
    assert {SCALE.day(left), SCALE.day(left + 19.9)} == {date(2026, 11, 26)}
    assert SCALE.day(left - 0.1) == date(2026, 11, 25)


def test_off_the_scale_the_nearest_end_is_meant():
    assert SCALE.day(-5) == SUNDAY
    assert SCALE.day(99_999) == SCALE.last == SUNDAY + timedelta(days=55)


def test_days_share_a_figure_where_one_alone_has_no_room():
    units = [DayScale(SUNDAY, 700, pixels).unit(least=14) for pixels in (14, 13, 2, 1.5, 0.3)]

    assert units == [1, 7, 7, 28, 84]


def test_units_begin_at_the_same_days_however_far_it_is_scrolled():
    some = SCALE.starts(SUNDAY + timedelta(days=10), SUNDAY + timedelta(days=22), unit=7)

    assert some == tuple(SUNDAY + timedelta(days=days) for days in (7, 14, 21))
    assert SCALE.starts(SUNDAY - timedelta(days=9), SUNDAY, unit=7) == (SUNDAY,)
