import pytest
from PySide6.QtGui import QColor

from planner.model.proposed_day import LayoutChange, ProposedDay, Stand
from tests.ui.boards import board, chair_block
from ui.board.comparison import Comparison
from ui.theme import LIGHT

BEFORE = chair_block("0002", place="Chair 2", start=480)
AFTER = chair_block("0002", place="Chair 3", start=780)
STAYS = chair_block("0001", place="Chair 2", start=1000)
CHANGE = LayoutChange("0002", "C5D8", Stand(480, "Chair 2", None), Stand(780, "Chair 3", None))
COMPARISON = Comparison(board(BEFORE, STAYS), ProposedDay(board(AFTER, STAYS), (CHANGE,)))


@pytest.fixture
def view(opened_board):
    return opened_board(COMPARISON.shown, size=(900, 300))


def pixels_in(color, view, block):
    """How many pixels around a block's seat are in a colour."""
    row = view.grid.lanes.row_of(block.place, block.kind)
    picture = view.viewport().grab().toImage()
    top, lane = view.grid.lanes.tops[row] * view.grid.lane, view.grid.lane
    left, right = view.grid.scale.x(block.start) - 3, view.grid.scale.x(block.end) + 3
    wanted = QColor(color).rgb()
    return sum(
        picture.pixel(x, y) == wanted
        for x in range(int(left), int(right))
        for y in range(int(top), int(top + lane))
    )


def test_what_would_stand_elsewhere_is_outlined_and_what_stays_is_not(view):
    moves, stays = (pixels_in(LIGHT.good, view, block) for block in (AFTER, STAYS))
    view.compare(COMPARISON)

    assert pixels_in(LIGHT.good, view, AFTER) > moves + 100
    assert pixels_in(LIGHT.good, view, STAYS) == stays


def test_where_the_chosen_one_was_is_drawn_only_for_the_chosen_one(view):
    view.compare(COMPARISON)
    unchosen = pixels_in(LIGHT.accent, view, BEFORE)
    view.choose("0002/C5D8")

    assert pixels_in(LIGHT.accent, view, BEFORE) > unchosen + 30


def test_without_a_proposal_nothing_is_marked(view):
    before = view.viewport().grab().toImage()
    view.compare(COMPARISON)
    view.compare(None)

    assert view.viewport().grab().toImage() == before
