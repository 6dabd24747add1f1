import pytest

from tests.ui.boards import board, chair_block
from ui.board.strip_areas import strip_band

BLOCK = chair_block(start=480)


def seen(view, *, now):
    """The strip of the block and what stands over it, with the time at that minute."""
    view.set_now(now)
    image, rect = view.viewport().grab().toImage(), view.grid.rect(0, BLOCK).toAlignedRect()
    face = rect.adjusted(2, 2, -2, round(strip_band(rect.toRectF()).top() - rect.bottom()) - 3)
    return image.copy(face), image.copy(strip_band(rect.toRectF()).toAlignedRect().adjusted(2, 2, -2, -2))


@pytest.fixture
def view(opened_board):
    return opened_board(board(BLOCK))


def test_it_runs_through_no_word_on_the_face_of_a_block(view):
    without, _ = seen(view, now=None)

    assert [seen(view, now=minute)[0] == without for minute in (485, 500, 520, 560)] == [True] * 4


def test_it_is_seen_on_the_steps_but_not_through_their_words(view):
    infusion = BLOCK.steps[2]
    middle, begun = (infusion.start + infusion.end) // 2, infusion.start + 10
    _, without = seen(view, now=None)

    assert seen(view, now=middle)[1] == without
    assert seen(view, now=begun)[1] != without
