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
    assert proof(a_layout(LayoutStatus.OPTIMAL)) == "No better layout exists."
    assert state(a_layout(LayoutStatus.OPTIMAL)) == "This day is laid out. No better layout exists."


def test_what_no_layout_mends_is_said_and_not_that_nothing_is_better():
    stays = "2 findings remain: what is pinned, past or under way is not moved."

    assert proof(a_layout(LayoutStatus.OPTIMAL), broken=2) == stays
    assert proof_within(a_layout(LayoutStatus.OPTIMAL), LayOutScope.UNPINNED, broken=2) == stays


def test_of_a_day_laid_out_before_its_findings_are_counted_and_not_said_to_have_stayed():
    assert state(a_layout(LayoutStatus.OPTIMAL), broken=1) == "This day is laid out and has 1 finding."


def test_the_first_goal_that_is_not_proven_says_what_could_still_be_won():
    goals = (Goal("unplaced", 0, 0), Goal("late minutes", 25, 15), Goal("start minutes", 400, 0))

    assert (
        proof(a_layout(goals=goals))
        == "A better layout could cut at most 10 min from visits that end near closing."
    )


def test_that_nobody_more_fits_is_said_with_what_could_still_be_won_of_the_others():
    unplaced, start = Goal("unplaced", 1, 1), Goal("start minutes", 90, 60)
    full = "It is proven that no more visits can be placed."

    assert proof(a_layout(LayoutStatus.INFEASIBLE, (unplaced,))) == full
    assert proof(a_layout(LayoutStatus.INFEASIBLE, (unplaced, start))) == (
        f"{full} A better layout could start visits at most 30 min earlier in all."
    )


def test_a_goal_without_words_of_its_own_is_named():
    assert (
        proof(a_layout(goals=(Goal("elegance", 3, 1),)))
        == "A better layout could gain at most 2 in: elegance."
    )


def test_every_state_of_a_day_has_words():
    assert state(None) == "This day is not laid out yet."
    assert state(a_layout(LayoutStatus.BY_HAND)) == "The day was changed after it was laid out."
    assert "Not placed" in state(a_layout(LayoutStatus.INFEASIBLE))


def test_while_it_goes_on_it_says_how_many_have_a_place():
    layout = a_layout(unplaced=(Unplaced("0001", "S1", ()),))

    assert best_so_far(layout, 8) == "Best so far: 8 of 9 visits placed."


def test_the_proof_of_a_tray_says_who_was_left_where_they_are():
    gap = a_layout(goals=(Goal("unplaced", 1, 0),))
    proven = a_layout(LayoutStatus.OPTIMAL)

    assert proof_within(proven, LayOutScope.UNPINNED) == "No better layout exists."
    assert proof_within(proven, LayOutScope.TRAY) == (
        "With everyone else staying in place: No better layout exists."
    )
    assert proof_within(gap, LayOutScope.TRAY) == (
        "With everyone else staying in place: A better layout could place at most 1 more visit."
    )


def test_what_is_under_way_is_said_for_every_scope():
    visits = (Stand("0001/S1", None), Stand("0002/S1", 480), Stand("0003/S1", 480))

    assert [under_way(visits, scope, MONDAY) for scope in LayOutScope] == [
        "Laying out 3 visits of Mon 23 Nov 2026…",
        "Laying out Mon 23 Nov 2026 again, with 3 visits…",
        "Laying out 1 visit without a place on Mon 23 Nov 2026…",
    ]


def test_there_is_nothing_to_lay_out_without_anybody_or_with_an_empty_tray():
    placed = (Stand("0002/S1", 480),)

    assert nothing_to_lay_out((), LayOutScope.DAY, MONDAY).startswith("Nobody is due")
    assert nothing_to_lay_out(placed, LayOutScope.TRAY, MONDAY).endswith("the tray is empty.")
    assert nothing_to_lay_out(placed, LayOutScope.UNPINNED, MONDAY) == ""
