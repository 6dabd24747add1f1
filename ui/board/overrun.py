"""Behind a block whose end has passed while its participant is still here: dashes until now."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.board.block_model import BlockModel
from ui.board.grid import Grid
from ui.ink import Ink
from ui.language import marked, tr

STILL_HERE = marked("still here")
SHARE = 0.35


def paint_overruns(painter: QPainter, area: QRectF, *, model: BlockModel, grid: Grid, ink: Ink) -> None:
    """All that reach into an area, under the blocks: whoever comes next stays to be read."""
    for number, block in enumerate(model.blocks):
        if model.now is None or not model.is_over(block):
            continue
        stay = grid.rect(number, block)
        right = grid.scale.x(min(model.now, grid.scale.last))
        rest = QRectF(stay.right(), stay.top(), right - stay.right(), stay.height())
        if rest.intersects(area):
            _paint(painter, rest, ink)


def _paint(painter: QPainter, rest: QRectF, ink: Ink) -> None:
    danger, thin = QColor(ink.look.danger), QColor(ink.look.danger)
    thin.setAlphaF(SHARE)
    painter.fillRect(rest, QColor(ink.look.base))
    painter.fillRect(rest, QBrush(thin, Qt.BrushStyle.BDiagPattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(danger, 1.2, Qt.PenStyle.DashLine))
    painter.drawRect(rest)
    said = tr(STILL_HERE)
    words = QRectF(0, 0, ink.width(said, "small") + 8, ink.small_metrics.height())
    words.moveCenter(rest.center())
    words.moveLeft(rest.left() + 3)  # whoever comes next covers the rest
    if words.width() < rest.width():
        painter.fillRect(words, QColor(ink.look.base))
        painter.setFont(ink.small)
        painter.drawText(words.topLeft() + QPointF(4, ink.small_metrics.ascent()), said)
