"""A board by itself, without a window or a clinic file."""

import pytest

from tests.ui.boards import AGENTS
from ui import theme
from ui.board.block_model import BlockModel
from ui.board.board_view import BoardView


@pytest.fixture
def opened_board(qtbot, qapp):
    """Shows a day, or none yet, on a board of this size in the light theme."""
    theme.apply(qapp, theme.Theme.LIGHT)

    def show(day=None, *, size=(1000, 620)):
        model = BlockModel()
        view = BoardView(model)
        model.setParent(view)
        qtbot.addWidget(view)
        view.resize(*size)
        model.show(day, AGENTS)
        with qtbot.waitExposed(view):
            view.show()
        return view

    return show
