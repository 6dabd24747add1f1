"""The band under a block while its participant may get CRS; it goes on in the free row once they left."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from planner.model.day_board import DayBoard
from ui.board.block_model import BlockModel
from ui.board.grid import Grid
from ui.ink import Ink
from ui.language import marked, tr
from ui.theme import Look

NAME = marked("May get CRS")
HEIGHT, QUIET = 3.0, 0.6
LIFT, GAP, PAD = 3.0, 6.0, 2.0  # of the words over the band, after the block, and around them


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
            said = _fitting(words, stripe.right() - grid.scale.x(band.end) - GAP, ink)
            if said and model.board is not None:
                _say(
                    painter,
                    said,
                    stripe,
                    left=grid.scale.x(band.end) + GAP,
                    ink=ink,
                    hours=_hours(model.board, grid),
                )


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


def _fitting(words: tuple[str, ...], room: float, ink: Ink) -> str:
    """The first of them that has room."""
    return next((said for said in words if ink.width(said, "small") <= room), "")


def _hours(board: DayBoard, grid: Grid) -> tuple[float, float]:
    """Where the day is open, in board coordinates."""
    opens, closes = board.opens, board.closes
    return (0, 0) if opens is None or closes is None else (grid.scale.x(opens), grid.scale.x(closes))


def _say(
    painter: QPainter, said: str, stripe: QRectF, *, left: float, ink: Ink, hours: tuple[float, float]
) -> None:
    """What it means, above the part of it in the free row, on a ground: no line of an hour crosses it."""
    metrics, base = ink.small_metrics, stripe.top() - LIFT
    around = QRectF(left - PAD, base - metrics.ascent(), ink.width(said, "small") + 2 * PAD, metrics.height())
    day = QRectF(hours[0], around.top(), hours[1] - hours[0], around.height())
    painter.fillRect(around, ink.shut)
    painter.fillRect(around.intersected(day), ink.base)
    painter.setFont(ink.small)
    painter.setPen(ink.muted)
    painter.drawText(QPointF(left, base), said)
