"""Whom laying out a day may move, by what a nurse asked for."""

from datetime import timedelta

import pytest

from planner.desk import Desk, solve_day
from planner.errors import EditRefused
from planner.model.lay_out_scope import LayOutScope
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, at


@pytest.fixture
def waiting(desk: Desk) -> Desk:
    """0042 pinned at eleven, 0043 told ten, 0044 in the tray."""
    for subject_id in ("0043", "0044"):
        desk.enrol(a_participant(subject_id, starts=FIRST))
    for subject_id, arrival in (("0042", "11:00"), ("0043", "10:00")):
        desk.placing.place(f"{subject_id}/S1", arrival=at(FIRST, arrival))
    desk.placing.pin("0043/S1", pinned=False)
    return desk


def arrivals(desk: Desk, scope: LayOutScope) -> dict[str, str]:
    """Who would arrive when."""
    problem = desk.day_problem(FIRST, scope=scope)
    placed = solve_day(problem, seconds=10).placements
    return {visit.key[:4]: f"{problem.clock.local(visit.arrival):%H:%M}" for visit in placed}


@pytest.mark.parametrize(
    ("scope", "fixed", "told"),
    [
        (LayOutScope.UNPINNED, ["0042"], ["0042", "0043"]),
        (LayOutScope.DAY, [], []),
        (LayOutScope.TRAY, ["0042", "0043"], ["0042", "0043"]),
    ],
)
def test_each_scope_holds_what_its_sentence_says(waiting, scope, fixed, told) -> None:
    visits = waiting.day_problem(FIRST, scope=scope).visits

    assert [visit.key[:4] for visit in visits if visit.pinned] == fixed
    assert [visit.key[:4] for visit in visits if visit.told] == told


def test_the_tray_alone_moves_nobody(waiting) -> None:
    found = arrivals(waiting, LayOutScope.TRAY)

    assert (found["0042"], found["0043"]) == ("11:00", "10:00")
    assert len(found) == 3


def test_the_whole_day_anew_may_move_what_was_pinned_and_the_pin_is_gone_with_it(waiting) -> None:
    problem = waiting.day_problem(FIRST, scope=LayOutScope.DAY)
    result = solve_day(problem, seconds=10)
    proposed = waiting.proposed_day(problem, result)
    waiting.accept_layout(problem, result, scope=LayOutScope.DAY)
    blocks = {block.visit_key: block for block in waiting.day(FIRST).blocks}

    assert [(change.subject_id, change.pinned) for change in proposed.changes if change.is_to_call] == [
        ("0043", False),
        ("0042", True),
    ]
    assert not any(block.pinned for block in blocks.values())
    assert waiting.day(FIRST).blocks == proposed.board.blocks


def test_what_has_begun_stays_even_then(waiting, clock) -> None:
    waiting.treatment.note("0043", "S1", Moment.ARRIVED, at=at(FIRST, "10:02"))
    visits = waiting.day_problem(FIRST, scope=LayOutScope.DAY).visits

    assert [visit.key[:4] for visit in visits if visit.pinned] == ["0043"]


def test_a_layout_is_refused_once_somebody_was_moved_by_hand(waiting) -> None:
    problem = waiting.day_problem(FIRST)
    result = solve_day(problem, seconds=10)
    waiting.placing.place("0043/S1", arrival=at(FIRST, "12:00"))

    with pytest.raises(EditRefused, match="has changed in the meantime"):
        waiting.accept_layout(problem, result)


def test_a_pin_that_is_kept_is_still_one(waiting) -> None:
    waiting.plan(FIRST, FIRST, seconds=10)

    assert {block.visit_key for block in waiting.day(FIRST).blocks if block.pinned} == {"0042/S1"}


def test_on_the_day_itself_what_was_to_be_stays_and_nobody_comes_before_now(waiting) -> None:
    now = at(FIRST, "10:42")
    problem = waiting.day_problem(FIRST, scope=LayOutScope.DAY, since=now)
    placed = {visit.key[:4]: visit.arrival for visit in solve_day(problem, seconds=10).placements}

    assert [visit.key[:4] for visit in problem.visits if visit.pinned] == ["0043"]
    assert placed["0043"] == 10 * 60
    assert min(placed["0042"], placed["0044"]) == 10 * 60 + 45


@pytest.mark.parametrize("days", [-1, 1])
def test_a_day_to_come_or_gone_by_knows_no_now(waiting, days) -> None:
    problem = waiting.day_problem(FIRST, since=at(FIRST + timedelta(days=days), "12:00"))

    assert problem.since is None


def test_in_the_evening_it_is_too_late_for_anybody_and_the_hours_are_to_blame(waiting) -> None:
    problem = waiting.day_problem(FIRST, scope=LayOutScope.TRAY, since=at(FIRST, "20:00"))
    layout = solve_day(problem, seconds=10).layout

    assert [(visit.subject_id, visit.rules[0]) for visit in layout.unplaced] == [("0044", "opening hours")]
