from dataclasses import dataclass

from planner.model.day_layout import DayLayout, Goal, LayoutStatus, Unplaced
from planner.model.lay_out_scope import LayOutScope
from tests.ui.boards import MONDAY
from ui.board.layout_words import best_so_far, nothing_to_lay_out, proof, proof_within, state, under_way


@dataclass(frozen=True)
class Stand:
    key: str
    arrival: int | None


def a_layout(status=LayoutStatus.FEASIBLE, goals=(), unplaced=()):
    return DayLayout(MONDAY, status, goals, unplaced, 3.2)


def test_a_proven_layout_says_that_nothing_better_exists():
    assert proof(a_layout(LayoutStatus.OPTIMAL)) == "Nothing better exists."
    assert state(a_layout(LayoutStatus.OPTIMAL)) == "This day is laid out. Nothing better exists."


def test_what_no_layout_mends_is_said_and_not_that_nothing_is_better():
    stays = "2 findings stay all the same: what is pinned, past or under way is not moved."

    assert proof(a_layout(LayoutStatus.OPTIMAL), broken=2) == stays
    assert proof_within(a_layout(LayoutStatus.OPTIMAL), LayOutScope.UNPINNED, broken=2) == stays


def test_of_a_day_laid_out_before_its_findings_are_counted_and_not_said_to_have_stayed():
    assert state(a_layout(LayoutStatus.OPTIMAL), broken=1) == "This day is laid out, and has 1 finding now."


def test_the_first_goal_that_is_not_proven_says_what_could_still_be_won():
    goals = (Goal("unplaced", 0, 0), Goal("late minutes", 25, 15), Goal("start minutes", 400, 0))

    assert proof(a_layout(goals=goals)) == "At most 10 min before closing could still be won."


def test_that_nobody_more_fits_is_said_with_what_could_still_be_won_of_the_others():
    unplaced, start = Goal("unplaced", 1, 1), Goal("start minutes", 90, 60)
    full = "Nobody more can be placed: that is proven."

    assert proof(a_layout(LayoutStatus.INFEASIBLE, (unplaced,))) == full
    assert proof(a_layout(LayoutStatus.INFEASIBLE, (unplaced, start))) == (
        f"{full} At most 30 min of earlier starts, over all visits, could still be won."
    )


def test_a_goal_without_words_of_its_own_is_named():
    assert proof(a_layout(goals=(Goal("elegance", 3, 1),))) == "At most 2 could still be won in: elegance."


def test_every_state_of_a_day_has_words():
    assert state(None) == "This day is not laid out yet."
    assert state(a_layout(LayoutStatus.BY_HAND)) == "Changed since it was laid out."
    assert "not placed" in state(a_layout(LayoutStatus.INFEASIBLE))


def test_while_it_goes_on_it_says_how_many_have_a_place():
    layout = a_layout(unplaced=(Unplaced("0001", "S1", ()),))

    assert best_so_far(layout, 8) == "Best so far: 8 of 9 visits placed."


def test_the_proof_of_a_tray_says_who_was_left_where_they_are():
    gap = a_layout(goals=(Goal("unplaced", 1, 0),))
    proven = a_layout(LayoutStatus.OPTIMAL)

    assert proof_within(proven, LayOutScope.UNPINNED) == "Nothing better exists."
    assert proof_within(proven, LayOutScope.TRAY) == (
        "While everybody else stays where they are: Nothing better exists."
    )
    assert proof_within(gap, LayOutScope.TRAY) == (
        "While everybody else stays where they are: At most 1 more visit could still be placed."
    )


def test_what_is_under_way_is_said_for_every_scope():
    visits = (Stand("0001/S1", None), Stand("0002/S1", 480), Stand("0003/S1", 480))

    assert [under_way(visits, scope, MONDAY) for scope in LayOutScope] == [
        "Laying out 3 visits of Mon 23 Nov 2026…",
        "Laying out Mon 23 Nov 2026 anew, with 3 visits…",
        "Laying out 1 visit without a place on Mon 23 Nov 2026…",
    ]


def test_there_is_nothing_to_lay_out_without_anybody_or_with_an_empty_tray():
    placed = (Stand("0002/S1", 480),)

    assert nothing_to_lay_out((), LayOutScope.DAY, MONDAY).startswith("Nobody is due")
    assert nothing_to_lay_out(placed, LayOutScope.TRAY, MONDAY).endswith("the tray is empty.")
    assert nothing_to_lay_out(placed, LayOutScope.UNPINNED, MONDAY) == ""
