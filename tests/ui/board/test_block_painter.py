from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from planner.model.board_marks import BoardMarks
from planner.model.open_toxicity import OpenToxicity
from planner.model.toxicity import Toxicity, ToxicityKind
from tests.ui.boards import AGENTS, NEW_YORK, board, chair_block
from ui.board.block_model import BlockModel
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


class SaidInPills(BlockPainter):
    """Keeps the word of each pill that it painted."""

    def __init__(self, *args, **more):
        super().__init__(*args, **more)
        self.words = []

    def _pill(self, word, *args, **more):
        self.words.append(word)
        return super()._pill(word, *args, **more)


def test_where_there_is_room_for_one_alone_it_is_what_is_open_and_neither_code_nor_first_dose(qapp):
    ink, model, onset = Ink(LIGHT, qapp.font()), BlockModel(), datetime(2026, 11, 23, 10, tzinfo=NEW_YORK)
    crs = OpenToxicity(
        Toxicity("0001", 1, ToxicityKind.CRS, 2, "tarlatamab", "S1", onset), onset, (), "S2", has_rule=True
    )
    block = replace(chair_block("0001", "S1", agents=("tarlatamab",)), first_of=("tarlatamab",))
    model.show(replace(board(block), marks=BoardMarks(toxicities={"0001": (crs,)})), AGENTS)
    seen = QImage(200, 40, QImage.Format.Format_RGB32)
    painter = QPainter(seen)
    said = SaidInPills(painter, model=model, ink=ink, scale=None, view=QRectF(seen.rect()))
    said._marks(0, 0.0, ink.width("CRS 2", "small") + 9, 15.0, floor=30.0)
    painter.end()

    assert said.words == ["CRS 2"]
