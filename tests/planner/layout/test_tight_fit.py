"""What a person would find by trying the tightest first."""

from hypothesis import given

from planner.layout.bounds import Bounds
from planner.layout.colouring import coloured
from planner.layout.day import Day
from planner.layout.goals import LATE, MOVED, OVERLOAD
from planner.layout.soundness import unexcused
from planner.layout.tight_fit import tight_fits
from tests.benchmarks.reference_day import as_day, instance
from tests.planner.layout.days import SEVEN, a_day, a_visit, days, in_chair


@given(days())
def test_what_it_finds_has_everybody_and_where_no_rule_is_broken_moves_nobody_told_nor_adds_overload(
    day: Day,
) -> None:
    bounds = Bounds(day)
    for times in tight_fits(bounds, bounds.shared()):
        placements = coloured(day, times)

        assert set(times) == {visit.key for visit in day.visits}
        if placements is not None and not unexcused(day, placements):
            assert MOVED.value(day, placements) == 0
            assert OVERLOAD.value(day, placements) == OVERLOAD.value(bounds.day, bounds.standing)


def test_a_crowded_day_is_laid_out_as_little_late_as_the_chairs_allow() -> None:
    day = as_day(instance(12, 1))
    bounds = Bounds(day)
    shared = bounds.shared()
    assert shared is not None
    times = next(tight_fits(bounds, shared))
    placements = coloured(day, times)
    assert placements is not None

    assert unexcused(day, placements) == ()
    assert LATE.value(day, placements) == shared.late == 15
    assert OVERLOAD.value(day, placements) == 0


def test_hands_are_spread_where_there_is_time() -> None:
    touched = in_chair(60, touches=((0, 15),))
    day = a_day(*(a_visit(n, touched) for n in range(3)), chairs=3, nurses=((SEVEN, 1200, 2),))

    (times,) = tight_fits(Bounds(day), None)

    assert sorted(times.values()) == [SEVEN, SEVEN + 15, SEVEN + 30]


def test_a_day_without_room_gives_nothing() -> None:
    day = a_day(a_visit(1, in_chair(400)), a_visit(2, in_chair(400)), chairs=1)

    assert tuple(tight_fits(Bounds(day), None)) == ()
