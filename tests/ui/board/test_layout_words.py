from dataclasses import dataclass

from planner.model.day_clock import DayClock
from planner.model.day_layout import DayLayout, Goal, LayoutStatus, Unplaced
from tests.ui.boards import MONDAY, NEW_YORK
from ui.board.layout_words import best_so_far, changes, proof, state

CLOCK = DayClock(MONDAY, NEW_YORK)


@dataclass(frozen=True)
class Stand:
    key: str
    arrival: int | None
    chair: str | None = "Chair 1"
    slot: str | None = None
    told: bool = False


def a_layout(status=LayoutStatus.FEASIBLE, goals=(), unplaced=()):
    return DayLayout(MONDAY, status, goals, unplaced, 3.2)


def test_a_proven_layout_says_that_nothing_better_exists():
    assert proof(a_layout(LayoutStatus.OPTIMAL)) == "Nothing better exists."
    assert state(a_layout(LayoutStatus.OPTIMAL)) == "Laid out in 3.2 s. Nothing better exists."


def test_the_first_goal_that_is_not_proven_says_what_could_still_be_won():
    goals = (Goal("unplaced", 0, 0), Goal("late minutes", 25, 15), Goal("start minutes", 400, 0))

    assert proof(a_layout(goals=goals)) == "At most 10 min before closing could still be won."


def test_a_goal_without_words_of_its_own_is_named():
    assert proof(a_layout(goals=(Goal("elegance", 3, 1),))) == "At most 2 could still be won in: elegance."


def test_every_state_of_a_day_has_words():
    assert state(None) == "This day is not laid out yet."
    assert state(a_layout(LayoutStatus.BY_HAND)) == "Changed since it was laid out."
    assert "not placed" in state(a_layout(LayoutStatus.INFEASIBLE))


def test_while_it_goes_on_it_says_how_many_have_a_place():
    layout = a_layout(unplaced=(Unplaced("0001", "S1", ()),))

    assert best_so_far(layout, 8) == "Best so far: 8 of 9 visits placed."


def test_what_keeping_it_changes_is_said_with_those_to_call_first():
    before = (
        Stand("0001/S1", None),
        Stand("0002/S1", 480, told=True),
        Stand("0003/S1", 500),
        Stand("0004/S1", 500, told=True),
        Stand("0005/S1", 510),
    )
    after = (
        Stand("0001/S1", 450, "Bed 1", "Slot 1"),
        Stand("0002/S1", 485),
        Stand("0003/S1", 500, "Chair 9"),
        Stand("0005/S1", 510),
    )

    assert changes(before, after, clock=CLOCK) == (
        "0004 S1 loses its place.",
        "0002 S1 moves from 08:00 to 08:05: Chair 1. Call the participant.",
        "0003 S1 stays at 08:20 but moves to Chair 9.",
        "0001 S1 comes at 07:30: Bed 1 and Slot 1.",
    )
