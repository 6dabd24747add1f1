"""What lies under the blocks: opening hours, hour lines, rows and the now-line."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from planner.model.day_board import DayBoard
from ui.board.grid import Grid
from ui.board.lanes import HEADING_SHARE, Heading
from ui.board.time_scale import HOUR, TimeScale
from ui.ink import Ink

QUARTER = 15
STEPS = (QUARTER, 30, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR)


def marks(scale: TimeScale, *, least: float) -> tuple[int, ...]:
    """The minutes of the axis that get a mark, at least so many pixels apart; those of the day come first."""
    wide = next((step for step in STEPS if step * scale.pixels >= least), STEPS[-1])
    night = next((step for step in STEPS if step * scale.pixels * scale.night >= least), None)
    minutes = range(scale.first, scale.last + 1, QUARTER)
    by_day = [minute for minute in minutes if scale.is_wide(minute) and minute % wide == 0]
    edges = [scale.x(minute) for minute in (by_day[0], by_day[-1])] if by_day else []
    by_night = (
        minute
        for minute in minutes
        if night is not None  # so narrow a night has room for no mark at all
        and not scale.is_wide(minute)
        and minute % night == 0
        and all(abs(scale.x(minute) - edge) >= least for edge in edges)
    )
    return tuple(sorted((*by_day, *by_night)))


def paint_ground(
    painter: QPainter, area: QRectF, *, board: DayBoard, grid: Grid, left: float, ink: Ink
) -> None:
    """Fill ``area`` (board coordinates); ``left`` is the edge of what is seen."""
    lanes, scale, lane = grid.lanes, grid.scale, grid.lane
    painter.fillRect(area, ink.shut)
    if board.opens is not None and board.closes is not None:
        opens, closes = scale.x(board.opens), scale.x(board.closes)
        painter.fillRect(QRectF(opens, area.top(), closes - opens, area.height()).intersected(area), ink.base)
    painter.setPen(ink.fine_line)
    painter.drawLines(_columns(scale, area, least=ink.hour_width / 2.4))
    painter.setPen(ink.line)
    painter.drawLines(_columns(scale, area, least=ink.hour_width))
    painter.setFont(ink.small)
    edges = [lanes.height * lane]
    for row, top in zip(lanes.rows, lanes.tops, strict=False):
        edges.append(top * lane)
        if isinstance(row, Heading):
            band = QRectF(area.left(), top * lane, area.width(), HEADING_SHARE * lane)
            painter.fillRect(band, ink.band)
            painter.setPen(ink.muted)
            said = QRectF(left + 8, band.top(), band.width(), band.height())
            painter.drawText(said, Qt.AlignmentFlag.AlignVCenter, row.detail)
    painter.setPen(ink.fine_line)
    painter.drawLines([QLineF(area.left(), y, area.right(), y) for y in edges])


def paint_now(painter: QPainter, area: QRectF, *, x: float, pen: QPen) -> None:
    """The now-line: strong on the ground, fainter over blocks so that every word on them can be read."""
    painter.setPen(pen)
    painter.drawLine(QLineF(x, area.top(), x, area.bottom()))


def _columns(scale: TimeScale, area: QRectF, *, least: float) -> list[QLineF]:
    places = (scale.x(minute) for minute in marks(scale, least=least))
    return [QLineF(x, area.top(), x, area.bottom()) for x in places if area.left() <= x <= area.right()]
