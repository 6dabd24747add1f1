import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.ui.boards import chair_block
from ui.board.block_painter import BlockPainter, Emphasis
from ui.board.pills import Pill
from ui.ink import Ink
from ui.theme import DARK, LIGHT


def narrow(subject_id, font):
    """What is seen of an id in three quarters of its width."""
    ink = Ink(LIGHT, font)
    seen = QImage(100, 30, QImage.Format.Format_RGB32)
    seen.fill(LIGHT.card)
    painter = QPainter(seen)
    block = BlockPainter(painter, model=None, ink=ink, scale=None, view=QRectF(seen.rect()))
    block._small_name(subject_id, 2.0, 2.0 + ink.small_metrics.horizontalAdvance("0001") * 0.75, 15.0)
    painter.end()
    return seen


def test_of_an_id_without_room_is_seen_what_tells_it_from_another(qapp):
    font = qapp.font()

    assert narrow("0001", font) == narrow("0001", font)
    assert narrow("0001", font) != narrow("0002", font)
    assert narrow("1002", font) == narrow("2002", font)


def test_a_pill_ends_where_the_steps_begin_however_low_the_row_is(qapp):
    ink = Ink(LIGHT, qapp.font())
    seen = QImage(100, 40, QImage.Format.Format_RGB32)
    seen.fill(LIGHT.card)
    painter = QPainter(seen)
    block = BlockPainter(painter, model=None, ink=ink, scale=None, view=QRectF(seen.rect()))
    block._pill("here", 90.0, 10.0, Pill("here", "here", LIGHT.accent, is_filled=True), floor=15.0)
    painter.end()
    below = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(16, seen.height())}

    assert below == {LIGHT.card}


@pytest.mark.parametrize("emphasis", [Emphasis.CHOSEN, Emphasis.SIBLING])
def test_what_is_wrong_is_outlined_within_what_is_chosen(qapp, emphasis):
    ink = Ink(DARK, qapp.font())
    seen = QImage(80, 40, QImage.Format.Format_RGB32)
    seen.fill(DARK.base)
    painter = QPainter(seen)
    block = BlockPainter(painter, model=None, ink=ink, scale=None, view=QRectF(seen.rect()))
    block._card(chair_block(), QRectF(4, 4, 72, 32), emphasis, wrong=True)
    painter.end()
    across = [seen.pixelColor(x, 20).name() for x in range(12)]

    assert DARK.danger in across
    assert emphasis is Emphasis.SIBLING or across.index(DARK.accent) < across.index(DARK.danger)
