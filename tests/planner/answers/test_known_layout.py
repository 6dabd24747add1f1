"""A layout is called the best only as long, and as far, as it was proven to be."""

from dataclasses import replace

import pytest

from planner.answers.known_layout import beside_what_stood
from planner.desk import Desk, solve_day
from planner.model.day_layout import DayLayout, Goal, LayoutStatus
from planner.model.lay_out_scope import LayOutScope
from tests.builders import a_participant
from tests.planner.treated import FIRST, at


@pytest.fixture
def laid_out(desk: Desk) -> Desk:
    """Two first doses, laid out."""
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.plan(FIRST, FIRST, seconds=10)
    return desk


def status(desk: Desk) -> LayoutStatus:
    layout = desk.day(FIRST).layout
    assert layout is not None
    return layout.status


def test_a_layout_is_proven_until_somebody_is_moved_by_hand_and_again_once_that_is_undone(
    laid_out: Desk,
) -> None:
    assert status(laid_out) is LayoutStatus.OPTIMAL

    laid_out.placing.place("0043/S1", arrival=at(FIRST, "11:00"))
    moved = laid_out.day(FIRST).layout
    assert moved is not None
    assert moved.status is LayoutStatus.BY_HAND
    assert len(moved.goals) == 6
    assert all(goal.bound == 0 for goal in moved.goals)

    laid_out.undo()
    assert status(laid_out) is LayoutStatus.OPTIMAL


def test_somebody_added_since_makes_it_another_day(laid_out: Desk) -> None:
    laid_out.enrol(a_participant("0044", starts=FIRST))

    assert status(laid_out) is LayoutStatus.BY_HAND


def test_another_chair_at_the_same_time_is_as_good(laid_out: Desk) -> None:
    block = next(block for block in laid_out.day(FIRST).blocks if block.visit_key == "0043/S1")
    arrival = laid_out.clock(FIRST).instant(block.start)

    laid_out.placing.place("0043/S1", arrival=arrival, chair="Chair 20")

    assert status(laid_out) is LayoutStatus.OPTIMAL


def test_a_layout_of_the_tray_alone_is_not_called_the_best_of_the_day(laid_out: Desk) -> None:
    laid_out.placing.place("0043/S1", arrival=at(FIRST, "11:00"))
    laid_out.enrol(a_participant("0044", starts=FIRST))
    problem = laid_out.day_problem(FIRST, scope=LayOutScope.TRAY)
    result = solve_day(problem, seconds=10)

    laid_out.accept_layout(problem, result, scope=LayOutScope.TRAY)

    assert result.layout.status is LayoutStatus.OPTIMAL
    assert status(laid_out) is LayoutStatus.FEASIBLE


def test_nothing_to_win_needs_no_bound() -> None:
    zero = DayLayout(FIRST, LayoutStatus.FEASIBLE, (Goal("unplaced", 0, 0),), (), 0.1)
    some = replace(zero, goals=(Goal("start minutes", 30, 30),), status=LayoutStatus.OPTIMAL)

    assert beside_what_stood(zero).status is LayoutStatus.OPTIMAL
    assert beside_what_stood(some).goals == (Goal("start minutes", 30, 0),)
