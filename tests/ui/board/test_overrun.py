from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from planner.model.stage import Stage
from planner.model.visit import VisitStatus
from tests.ui.boards import AGENTS, board, chair_block
from ui.board.block_model import BlockModel
from ui.theme import LIGHT

HERE = replace(chair_block("0012", "C2D1", start=480), stage=Stage.INFUSING)


@pytest.fixture
def view(opened_board):
    return opened_board(size=(1100, 500))


def danger_to_the_right_of(view, minute):
    """How many pixels of the colour of danger there are beyond a minute."""
    image, wanted = view.viewport().grab().toImage(), QColor(LIGHT.danger).rgb()
    left = round(view.grid.scale.x(minute)) - view.horizontalOffset() + 2
    return sum(image.pixel(x, y) == wanted for x in range(left, image.width()) for y in range(image.height()))


@pytest.mark.parametrize(
    ("block", "over"),
    [
        (HERE, True),
        (replace(HERE, stage=None), False),
        (replace(HERE, stage=Stage.DISCHARGED), False),
        (replace(HERE, status=VisitStatus.DONE), False),
    ],
)
def test_only_who_is_still_here_is_over_time(qapp, block, over):
    model = BlockModel()
    model.show(board(block), AGENTS)
    told = []
    for now in (None, block.end, block.end + 1):
        model.now = now
        told.append(model.is_over(block))

    assert told == [False, False, over]
    assert ("still here, planned until" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)) is over


def test_the_place_is_shown_as_held_until_now(view):
    view.model().show(board(HERE), AGENTS)
    view.set_now(HERE.end)
    before = danger_to_the_right_of(view, HERE.end)
    view.set_now(HERE.end + 90)

    assert danger_to_the_right_of(view, HERE.end) > before + 100
