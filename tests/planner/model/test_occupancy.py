"""How full a day is, as a nurse is told of it."""

from dataclasses import replace
from datetime import date

import pytest

from planner.model.occupancy import DayOccupancy

DAY = DayOccupancy(
    on=date(2026, 11, 23),
    closed="",
    visits=4,
    proposals=1,
    chair_minutes=600,
    chair_room=6000,
    nights=1,
    night_slots=2,
    first_doses=1,
    first_dose_cap=2,
)


def test_chair_time_is_rounded_up_so_that_a_full_day_never_looks_free():
    assert DAY.chair_percent == 10
    assert replace(DAY, chair_minutes=601).chair_percent == 11


def test_where_there_is_no_room_any_visit_fills_it():
    assert replace(DAY, chair_minutes=0, chair_room=0).chair_percent == 0
    assert replace(DAY, chair_minutes=1, chair_room=0).chair_percent == 100


@pytest.mark.parametrize("at_the_limit", ["nights", "first_doses"])
def test_at_a_limit_there_is_room_and_past_it_too_little(at_the_limit):
    assert not replace(DAY, **{at_the_limit: 2}).has_too_little_room
    assert replace(DAY, **{at_the_limit: 3}).has_too_little_room


def test_chairs_that_are_asked_for_longer_than_the_day_are_too_few():
    assert not replace(DAY, chair_minutes=6000).has_too_little_room
    assert replace(DAY, chair_minutes=6001).has_too_little_room
