import pytest

from planner.errors import InvalidValue
from tests.planner.layout.days import a_day, a_visit, in_chair


def test_a_visit_too_long_for_the_hours_may_end_late() -> None:
    short, long = a_visit(1), a_visit(2, in_chair(700))
    day = a_day(short, long)

    assert day.latest_chair_end(short) == day.closes
    assert day.latest_chair_end(long) == day.latest_end


def test_a_pin_without_a_time_is_refused() -> None:
    with pytest.raises(InvalidValue, match="pinned but has no arrival"):
        a_visit(1, pinned=True)


def test_the_same_visit_twice_is_refused() -> None:
    with pytest.raises(InvalidValue, match="twice"):
        a_day(a_visit(1), a_visit(1))
