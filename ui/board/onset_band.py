"""The band under a block while its participant may get CRS; it goes on in the free row once they left."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from ui.board.block_model import BlockModel
from ui.board.grid import Grid
from ui.ink import Ink
from ui.language import marked, tr
from ui.theme import Look

NAME = marked("May get CRS")
HEIGHT, QUIET = 3.0, 0.6
LIFT = 3.0  # of the words over the band


def paint_onset_bands(painter: QPainter, area: QRectF, *, model: BlockModel, grid: Grid, ink: Ink) -> None:
    """All bands that reach into an area, over the blocks."""
    fill, pattern = onset_brushes(ink.look)
    name = tr(NAME)
    for band in model.remarks.bands:
        rect = grid.rect(band.number, model.blocks[band.number])
        left = max(grid.scale.x(band.start), rect.left())
        right = max(left, min(grid.scale.x(band.until), grid.scale.x(grid.scale.last)))
        stripe = QRectF(left, rect.bottom() - HEIGHT, right - left, HEIGHT)
        if stripe.adjusted(0, -ink.small_metrics.height() - LIFT, 0, 0).intersects(area):  # with its words
            painter.fillRect(stripe, fill)
            painter.fillRect(stripe, pattern)
            words = (model.remarks.gone(band), name)
            _say(painter, words, stripe, left=grid.scale.x(band.end) + 6, ink=ink)


def onset_brushes(look: Look) -> tuple[QBrush, QBrush]:
    """The fill of the band and the pattern over it, which tells it from every step without colour."""
    quiet = _mixed(
        QColor(look.warning), QColor(look.base), QUIET
    )  # nearly everybody has one: it must not shout
    return QBrush(quiet), QBrush(QColor(look.base), Qt.BrushStyle.BDiagPattern)


def _mixed(color: QColor, ground: QColor, share: float) -> QColor:
    pairs = (
        (color.red(), ground.red()),
        (color.green(), ground.green()),
        (color.blue(), ground.blue()),
    )
    return QColor(*(round(share * of_color + (1 - share) * of_ground) for of_color, of_ground in pairs))


def _say(painter: QPainter, words: tuple[str, ...], stripe: QRectF, *, left: float, ink: Ink) -> None:
    """What it means, above the part of it that lies in the free row: the first that has room."""
    fits = (said for said in words if left + ink.width(said, "small") <= stripe.right())
    painter.setFont(ink.small)
    painter.setPen(ink.muted)
    painter.drawText(QPointF(left, stripe.top() - LIFT), next(fits, ""))
