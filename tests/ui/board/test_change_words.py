from planner.model.day_clock import DayClock
from planner.model.proposed_day import LayoutChange, Stand
from tests.ui.boards import MONDAY, NEW_YORK
from ui.board.change_words import after_tag, before_tag, stand_words, summary, to_do

CLOCK = DayClock(MONDAY, NEW_YORK)
EIGHT = Stand(480, "Chair 1", "Slot 2")
CHANGES = {
    "later": LayoutChange("0001", "S1", EIGHT, Stand(570, "Chair 1", "Slot 2"), pinned=True),
    "earlier": LayoutChange("0002", "S1", EIGHT, Stand(475, "Chair 1", None)),
    "gone": LayoutChange("0003", "S1", EIGHT, None),
    "chair": LayoutChange("0004", "S1", EIGHT, Stand(480, "Chair 3", "Slot 2")),
    "slot": LayoutChange("0005", "S1", EIGHT, Stand(480, "Chair 1", "Slot 3")),
    "new": LayoutChange("0006", "S1", None, EIGHT),
}


def test_what_is_to_be_done_is_said_first_and_why():
    assert [to_do(change) for change in CHANGES.values()] == [
        "Call: 1 h 30 min later (was pinned)",
        "Call: 5 min earlier",
        "Call: no longer has a place",
        "Same time, another place",
        "Same time, another place",
        "Tell the participant: had no time yet",
    ]


def test_the_tags_on_the_board_say_where_it_was_and_where_it_would_go():
    assert [before_tag(change, CLOCK) for change in CHANGES.values()] == [
        "was 08:00",
        "was 08:00",
        "was 08:00",
        "was Chair 1",
        "was Slot 2",
        "new",
    ]
    assert [after_tag(change, CLOCK) for change in CHANGES.values() if change.before is not None] == [
        "to 09:30", "to 07:55", "no place", "to Chair 3", "to Slot 3",
    ]  # fmt: skip


def test_a_stand_is_its_time_and_places():
    assert stand_words(EIGHT, CLOCK) == "08:00  Chair 1, then Slot 2"
    assert stand_words(None, CLOCK) == "no place"


def test_the_summary_counts_those_to_call_first():
    assert summary(tuple(CHANGES.values())) == (
        "If you keep it: 3 participants to call, 1 participant to be told their time, "
        "2 keep the time, in another place."
    )
    assert summary((CHANGES["new"],)) == "If you keep it: 1 participant to be told their time."
    assert (
        summary((CHANGES["chair"],)) == "If you keep it: nobody to call, 1 keeps the time, in another place."
    )
    assert summary(()) == "Nothing changes."
