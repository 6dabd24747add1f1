"""The fewest minutes late, if only chairs were scarce."""

from itertools import product

import pytest

from planner.layout.chair_sharing import sharing
from planner.layout.day import Day
from tests.planner.layout.days import a_day, a_visit, in_chair

EIGHT_HOURS = {"opens": 420, "closes": 960, "finish_by": 900, "latest_end": 1000}


def a_crowded_day(*minutes: int, chairs: int) -> Day:
    return a_day(
        *(a_visit(n, in_chair(length)) for n, length in enumerate(minutes)), chairs=chairs, **EIGHT_HOURS
    )


@pytest.mark.parametrize(
    "minutes",
    [(300, 200), (300, 200, 100), (250, 250, 240, 100), (470, 60, 100), (520, 30), (180, 180, 180, 400, 120)],
)
def test_no_way_to_share_out_the_chairs_is_less_late(minutes: tuple[int, ...]) -> None:
    day = a_crowded_day(*minutes, chairs=2)
    late = []
    for chosen in product(range(2), repeat=len(minutes)):
        ends = []
        for chair in range(2):
            at = day.opens
            for length in sorted(m for m, on in zip(minutes, chosen, strict=True) if on == chair):
                at += length
                ends.append(at)
        if max(ends) <= day.closes:
            late.append(sum(max(0, end - day.finish_by) for end in ends))

    shared = sharing(day, day.visits)

    assert shared is not None
    assert shared.late == min(late)
    assert sorted(length for chair in shared.chairs for length in chair) == sorted(minutes)


def test_where_the_chairs_cannot_hold_everyone_there_is_no_sharing() -> None:
    assert sharing(a_crowded_day(400, 400, chairs=1), a_crowded_day(400, 400, chairs=1).visits) is None


def test_a_visit_longer_than_the_hours_may_end_after_closing_and_is_late_by_all_of_it() -> None:
    day = a_crowded_day(560, 100, chairs=2)

    shared = sharing(day, day.visits)

    assert shared is not None
    assert shared.late == 420 + 560 - 900


def test_as_much_time_as_can_be_is_left_on_the_fullest_chair() -> None:
    day = a_crowded_day(100, 100, 100, 100, chairs=4)

    shared = sharing(day, day.visits)

    assert shared is not None
    assert shared.chairs == ((100,),) * 4


def test_more_ways_than_can_be_looked_at_are_not() -> None:
    day = a_crowded_day(*range(30, 50), chairs=20)

    assert sharing(day, day.visits) is None
