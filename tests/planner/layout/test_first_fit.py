"""First-fit: quick, simple, and never against the rules."""

from hypothesis import given

from planner.layout.day import Day
from planner.layout.first_fit import first_fit
from planner.layout.soundness import unexcused
from tests.planner.layout.days import SEVEN, a_day, a_visit, days, in_chair, placed


@given(days())
def test_what_it_places_breaks_no_rule(day: Day) -> None:
    assert unexcused(day, first_fit(day)) == ()


@given(days())
def test_what_is_pinned_stays(day: Day) -> None:
    arrivals = {placement.key: placement.arrival for placement in first_fit(day)}

    assert all(arrivals[visit.key] == visit.arrival for visit in day.visits if visit.pinned)


def test_the_longest_visit_comes_first_and_as_early_as_it_can() -> None:
    day = a_day(a_visit(1, in_chair(60)), a_visit(2, in_chair(90)), chairs=1)

    assert first_fit(day) == (placed(1, SEVEN + 90), placed(2, SEVEN))


def test_a_told_arrival_is_kept_where_it_can_be() -> None:
    day = a_day(a_visit(1, arrival=607, told=True), a_visit(2, in_chair(90)), chairs=1)

    assert first_fit(day)[0] == placed(1, 607)


def test_what_does_not_fit_is_left_out() -> None:
    day = a_day(a_visit(1, in_chair(400)), a_visit(2, in_chair(400)), chairs=1)

    assert len(first_fit(day)) == 1
