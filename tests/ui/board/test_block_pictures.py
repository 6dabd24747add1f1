import pytest

from tests.ui.boards import AGENTS, board, chair_block, full_board
from ui import theme


@pytest.fixture
def view(opened_board):
    return opened_board(full_board())


def picture(view):
    return view.viewport().grab().toImage()


def test_a_copied_block_looks_as_when_it_was_painted(view):
    assert picture(view) == picture(view)


def test_choosing_a_block_is_seen_and_undone(view):
    view.choose("0012/C5D8")
    before = picture(view)
    view.choose("0021/C2D8")
    chosen = picture(view)
    view.choose("0012/C5D8")

    assert chosen != before
    assert picture(view) == before


def test_another_board_leaves_no_picture_of_the_last(view):
    view.model().show(board(chair_block("9999", place="Chair 1", start=425)), AGENTS)
    other = picture(view)
    view.model().show(board(chair_block("8888", place="Chair 1", start=425)), AGENTS)

    assert picture(view) != other


def test_another_theme_repaints_every_block(view, qapp, qtbot):
    light = picture(view)
    theme.apply(qapp, theme.Theme.DARK)
    qtbot.waitUntil(lambda: theme.look_of(view.palette()) is theme.DARK)
    dark = picture(view)
    theme.apply(qapp, theme.Theme.LIGHT)
    qtbot.waitUntil(lambda: theme.look_of(view.palette()) is theme.LIGHT)

    assert dark != light
    assert picture(view) == light
