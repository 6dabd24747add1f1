from planner.model.proposed_day import LayoutChange, ProposedDay, Stand
from tests.ui.boards import board, chair_block
from ui.board.comparison import Comparison

STAYS = chair_block("0001", place="Chair 1", start=480)
BEFORE = chair_block("0002", place="Chair 2", start=480)
AFTER = chair_block("0002", place="Chair 2", start=600)
NEW = chair_block("0003", place="Chair 3", start=480)
CHANGES = (
    LayoutChange("0002", "C5D8", Stand(480, "Chair 2", None), Stand(600, "Chair 2", None)),
    LayoutChange("0003", "C5D8", None, Stand(480, "Chair 3", None)),
)


def a_comparison(**more):
    return Comparison(board(STAYS, BEFORE), ProposedDay(board(STAYS, AFTER, NEW), CHANGES), **more)


def test_what_is_proposed_is_shown_with_where_everybody_was():
    comparison = a_comparison()

    assert comparison.shown.blocks == (STAYS, AFTER, NEW)
    assert [(mark.block, mark.tag) for mark in comparison.marks] == [(AFTER, "was 08:00"), (NEW, "new")]


def test_the_day_as_it_is_says_where_everybody_would_go():
    comparison = a_comparison(as_it_is=True)

    assert comparison.shown.blocks == (STAYS, BEFORE)
    assert [(mark.block, mark.tag) for mark in comparison.marks] == [(BEFORE, "to 10:00")]


def test_where_a_visit_is_on_the_other_board_is_known_and_nothing_of_one_that_stays():
    assert a_comparison().elsewhere("0002/C5D8") == (BEFORE,)
    assert a_comparison(as_it_is=True).elsewhere("0002/C5D8") == (AFTER,)
    assert a_comparison().elsewhere("0001/C5D8") == ()


def test_a_visit_with_two_blocks_has_its_tag_once():
    later = chair_block("0002", place="Chair 4", start=800)
    proposed = ProposedDay(board(STAYS, AFTER, later), CHANGES[:1])

    assert [mark.tag for mark in Comparison(board(STAYS, BEFORE), proposed).marks] == ["was 08:00", ""]
