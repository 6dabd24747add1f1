"""The now-line over the blocks: on the strip of each, where it would run through no word."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from ui.board.block_model import BlockModel
from ui.board.grid import Grid
from ui.board.strip_areas import piece_area, strip_band, word_on
from ui.ink import Ink

CLEAR = 3  # pixels between a word and the line


def paint_now_over(
    painter: QPainter, minute: int, numbers: Iterable[int], *, model: BlockModel, grid: Grid, ink: Ink
) -> None:
    """Paint it fainter than on the ground, over those of the blocks that it crosses; in board coordinates."""
    x = grid.scale.x(minute)
    painter.setPen(ink.now_over)
    for number in numbers:
        rect = grid.rect(number, model.blocks[number])
        if not rect.left() <= x <= rect.right():
            continue
        band = strip_band(rect)
        crossed = (
            (piece_area(piece, band, grid.scale), words)
            for piece, words in zip(model.strip(number), model.on_strip(number), strict=True)
            if piece.start <= minute <= piece.end
        )
        for area, words in crossed:
            if not _runs_through(x, area, words, ink):
                painter.drawLine(QLineF(x, area.top(), x, area.bottom()))


def _runs_through(x: float, area: QRectF, words: tuple[str, ...], ink: Ink) -> bool:
    word = word_on(area, words, ink)
    return word is not None and abs(x - area.center().x()) < ink.width(word, "small") / 2 + CLEAR
