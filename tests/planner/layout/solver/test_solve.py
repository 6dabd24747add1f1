"""What the solver gives back is sound, proven where it says so, and never worse than the simple layout."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.layout.arrivals import arrivals
from planner.layout.colouring import coloured
from planner.layout.day import Day, DaySlot
from planner.layout.first_fit import first_fit
from planner.layout.goals import GOALS, MOVED, UNPLACED, values
from planner.layout.result import LayoutResult
from planner.layout.solver.model import ruled
from planner.layout.solver.search import Effort, Found, Search
from planner.layout.solver.solve import solve
from planner.layout.soundness import unexcused
from planner.model.day_layout import LayoutStatus
from tests.benchmarks.reference_day import as_day, instance
from tests.planner.layout.days import SEVEN, a_day, a_visit, days, every_layout, in_chair, overnight

EFFORT = Effort(seconds=60, deterministic=2.0)
"""One worker, one seed, and a limit that no busy machine moves."""


def value_of(result: LayoutResult, name: str) -> int:
    return next(goal.value for goal in result.layout.goals if goal.name == name)


@settings(max_examples=25)
@given(days())
def test_no_layout_on_the_way_breaks_a_rule_or_is_worse_than_the_one_before(day: Day) -> None:
    seen: list[LayoutResult] = []

    last = solve(day, effort=EFFORT, on_layout=seen.append)

    reached = [values(day, result.placements) for result in (*seen, last)]
    assert reached == sorted(reached, reverse=True)
    assert reached[-1] <= values(day, first_fit(day))
    assert all(unexcused(day, result.placements) == () for result in (*seen, last))
    assert [goal.value for goal in last.layout.goals] == list(reached[-1])


@pytest.mark.slow
@settings(max_examples=30)
@given(days(most_visits=3, grid=30))
def test_what_is_called_proven_is_the_best_of_all_layouts_tried_one_by_one(day: Day) -> None:
    best = min(values(day, layout) for layout in every_layout(day))

    result = solve(day, effort=EFFORT)

    assert values(day, result.placements) == best
    assert all(goal.bound <= value for goal, value in zip(result.layout.goals, best, strict=True))


@settings(max_examples=60)
@given(days(most_visits=5), st.data())
def test_arrivals_fixed_in_the_model_are_possible_exactly_when_no_rule_is_broken(
    day: Day, data: st.DataObject
) -> None:
    free = replace(day, visits=tuple(replace(visit, pinned=False) for visit in day.visits))
    choices = {visit.key: (None, *arrivals(free, visit)) for visit in free.visits}
    chosen = {key: data.draw(st.sampled_from(minutes)) for key, minutes in choices.items()}
    times = {key: minute for key, minute in chosen.items() if minute is not None}
    counts = ruled(free)
    for kind, minutes, at in zip(counts.kinds, counts.minutes, counts.at, strict=True):
        here = [times.get(visit.key) for visit in kind.visits]
        for minute, count in zip(minutes, at, strict=True):
            counts.cp.add(count == here.count(minute))
        counts.cp.add(sum(at) == sum(minute is not None for minute in here))
    is_possible = Search(counts, EFFORT).minimise(0).times is not None
    lost = any(
        minute is not None and minute not in kind.arrivals
        for kind in counts.kinds
        for minute in (times.get(visit.key) for visit in kind.visits)
    )
    placements = coloured(free, times)

    assert (is_possible and not lost and placements is not None) is (
        placements is not None and not unexcused(free, placements)
    )


def test_everyone_is_placed_where_first_fit_leaves_somebody_out() -> None:
    lengths = (300, 200, 160, 220, 220, 220)
    day = a_day(*(a_visit(number, in_chair(minutes)) for number, minutes in enumerate(lengths)))

    result = solve(day, effort=EFFORT)

    assert len(first_fit(day)) == 5
    assert result.layout.status is LayoutStatus.OPTIMAL
    assert result.layout.unplaced == ()


def test_two_that_no_chair_can_hold_are_said_to_be_in_each_others_way() -> None:
    day = a_day(a_visit(1, in_chair(400)), a_visit(2, in_chair(400)), chairs=1)

    result = solve(day, effort=EFFORT)

    (left_out,) = result.layout.unplaced
    assert result.layout.status is LayoutStatus.INFEASIBLE
    assert left_out.rules == ("opening hours", "one participant a chair")
    assert value_of(result, UNPLACED.name) == result.layout.goals[0].bound == 1


def test_two_pinned_into_one_chair_leave_the_other_to_the_rest() -> None:
    pins = (a_visit(n, in_chair(600), arrival=SEVEN, chair="Chair 1", pinned=True) for n in range(2))
    day = a_day(*pins, a_visit(3, in_chair(300)), a_visit(4, in_chair(310)))

    result = solve(day, effort=EFFORT)

    assert result.layout.status is LayoutStatus.OPTIMAL
    assert result.layout.unplaced == ()
    assert value_of(result, "start minutes") == 300


def test_a_visit_that_fits_on_no_day_is_said_to_be_alone_to_blame() -> None:
    day = a_day(a_visit(1), a_visit(2, overnight()), slots=(DaySlot("Slot 1", overnight=False),))

    (left_out,) = solve(day, effort=EFFORT).layout.unplaced

    assert (left_out.subject_id, left_out.visit) == ("002", "C1D1")
    assert left_out.rules == ("opening hours",)


def test_a_second_first_dose_beyond_the_cap_is_left_out_for_the_cap() -> None:
    day = a_day(a_visit(1, first_dose=True), a_visit(2, first_dose=True), first_dose_cap=1)

    (left_out,) = solve(day, effort=EFFORT).layout.unplaced

    assert left_out.rules == ("first doses",)


def test_what_lets_nobody_more_in_is_to_blame_and_not_what_would_come_next() -> None:
    visits = (a_visit(number, overnight(chair=30), first_dose=True) for number in range(9))
    slots = tuple(DaySlot(f"Slot {number}") for number in range(1, 7))

    unplaced = solve(a_day(*visits, chairs=9, slots=slots, first_dose_cap=4), effort=EFFORT).layout.unplaced

    assert [left_out.rules for left_out in unplaced] == [("first doses",)] * 5


def test_pinning_one_visit_elsewhere_moves_as_few_told_visits_as_can_be() -> None:
    told = [a_visit(n, in_chair(120), arrival=SEVEN + 120 * (n % 5), told=True) for n in range(9)]
    pinned = replace(told[0], arrival=SEVEN + 65, chair="Chair 1", pinned=True)
    day = a_day(pinned, *told[1:])

    result = solve(day, effort=EFFORT)

    moved = next(goal for goal in result.layout.goals if goal.name == MOVED.name)
    assert result.layout.unplaced == ()
    assert (moved.value, moved.is_proven) == (1, True)


def test_a_day_on_which_everybody_was_told_and_fits_is_proven_by_arithmetic_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = [a_visit(n, in_chair(150), arrival=SEVEN + 40 * n, told=True) for n in range(5)]
    late = a_visit(6, in_chair(200), arrival=18 * 60 - 200, told=True)
    monkeypatch.setattr(Search, "minimise", None)

    result = solve(a_day(*told, late, a_visit(7), chairs=4), effort=EFFORT)

    assert result.layout.status is LayoutStatus.OPTIMAL
    assert value_of(result, "late minutes") == 30


def test_a_small_crowded_day_is_proven_to_its_load_by_arithmetic_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    day, seen = as_day(instance(12, 2)), list[LayoutResult]()
    monkeypatch.setattr(Search, "minimise", lambda *_, **__: Found(None, 0, finished=False))

    solve(day, effort=EFFORT, on_layout=seen.append)

    reached = [(goal.value, goal.is_proven) for goal in seen[-1].layout.goals[:4]]
    assert reached == [(0, True), (0, True), (90, True), (0, True)]


def test_the_same_day_gives_the_same_layout() -> None:
    day = a_day(
        *(a_visit(n, in_chair(60 + 5 * n, touches=((0, 10),))) for n in range(6)), nurses=((0, 2000, 1),)
    )

    assert solve(day, effort=EFFORT).placements == solve(day, effort=EFFORT).placements


def test_the_goals_of_the_result_are_all_goals_in_their_order() -> None:
    result = solve(a_day(a_visit(1)), effort=EFFORT)

    assert [row.name for row in result.layout.goals] == [goal.name for goal in GOALS]
    assert all(row.is_proven for row in result.layout.goals)
