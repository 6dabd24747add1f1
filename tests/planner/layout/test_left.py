"""Counting in binary, every minute at once, counts as one would by hand."""

from hypothesis import given
from hypothesis import strategies as st

from planner.layout.left import BEFORE, Left, bits, reached
from planner.layout.rules.load import Profile

MOST = 20
AMOUNTS = st.integers(1, 7)
STRETCHES = st.tuples(st.integers(-5, 40), st.integers(0, 40)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(
    st.lists(st.tuples(STRETCHES, AMOUNTS), max_size=4),
    st.lists(st.tuples(AMOUNTS, STRETCHES), max_size=6),
    AMOUNTS,
)
def test_what_is_left_after_any_takings_is_what_a_list_of_minutes_says(
    standing: list[tuple[tuple[int, int], int]], takings: list[tuple[int, tuple[int, int]]], asked: int
) -> None:
    held = Profile((start, end, amount) for (start, end), amount in standing)
    left = Left(Profile((), outside=9), held, most=MOST)
    by_hand = {minute: 9 - held.at(minute) for minute in range(-10, 90)}
    for amount, (start, end) in takings:
        left.take(amount, [(start, end)])
        for minute in range(start, end):
            by_hand[minute] -= amount

    short = left.short(asked)

    assert {minute for minute in by_hand if short >> (BEFORE + minute) & 1} == {
        minute for minute, number in by_hand.items() if number < asked
    }


def test_more_than_will_ever_be_asked_for_is_not_counted_and_more_than_that_is_never_there() -> None:
    left = Left(Profile((), outside=1 << 30), Profile(()), most=3)

    assert left.short(3) == 0
    assert left.short(4)


def test_a_copy_is_taken_from_apart() -> None:
    left = Left(Profile((), outside=1), Profile(()), most=1)
    left.copy().take(1, [(0, 10)])

    assert left.short(1) == 0


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 12))
def test_the_bits_reached_are_those_from_which_a_stretch_meets_one(
    start: int, minutes: int, width: int
) -> None:
    held = (1 << minutes) - 1 << start

    met = {at for at in range(80) if reached(held, width) >> at & 1}

    assert met == {at for at in range(80) if any(held >> bit & 1 for bit in range(at, at + width))}


def test_minutes_of_yesterday_have_bits_too() -> None:
    assert bits(-BEFORE, 1 - BEFORE) == 1
