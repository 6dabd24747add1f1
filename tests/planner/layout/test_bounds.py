"""Arithmetic never promises more than the best layout there is."""

import pytest
from hypothesis import given, settings

from planner.layout.bounds import Bounds
from planner.layout.day import Day
from planner.layout.goals import LATE, MOVED, OVERLOAD, START, UNPLACED
from tests.planner.layout.days import SEVEN, a_day, a_visit, days, every_layout, in_chair


@pytest.mark.slow
@settings(max_examples=40)
@given(days(most_visits=3, grid=30))
def test_no_layout_that_places_everyone_and_moves_nobody_is_below_a_bound(day: Day) -> None:
    bounds = Bounds(day)
    least = bounds.least(bounds.shared())

    for placements in every_layout(day):
        if not UNPLACED.value(day, placements) and not MOVED.value(day, placements):
            assert all(bound <= goal.value(day, placements) for goal, bound in least.items())


def test_with_everybody_told_the_bounds_are_what_they_were_told() -> None:
    touched = in_chair(60, touches=((0, 10),))
    day = a_day(
        *(a_visit(n, touched, arrival=SEVEN + 30, told=True) for n in range(3)),
        a_visit(4, in_chair(100), arrival=980, told=True),
        chairs=3,
        nurses=((SEVEN, 1200, 3),),
    )

    assert Bounds(day).least(None) == {OVERLOAD: 1, LATE: 30, START: 3 * 30 + 560}


def test_a_visit_from_the_tray_counts_from_the_first_minute_that_has_room_beside_the_told() -> None:
    day = a_day(a_visit(1, in_chair(90), arrival=SEVEN, told=True), a_visit(2), chairs=1)

    assert Bounds(day).least(None)[START] == 90


def test_where_a_visit_has_no_room_beside_the_told_nothing_is_said_of_the_start() -> None:
    day = a_day(a_visit(1, in_chair(610), arrival=SEVEN, told=True), a_visit(2), chairs=1)

    assert START not in Bounds(day).least(None)
