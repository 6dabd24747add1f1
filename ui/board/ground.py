"""What lies under the blocks: opening hours, hour lines, rows and the now-line."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from planner.model.clinic_dates import OutOfService
from planner.model.day_board import DayBoard
from ui.board.grid import Grid
from ui.board.lanes import Heading
from ui.board.time_scale import HOUR, TimeScale
from ui.ink import Ink
from ui.language import tr

QUARTER = 15
MARGIN, PAD = 8, 4  # pixels before words, and around those on a ground of their own
BESIDE = int(Qt.AlignmentFlag.AlignVCenter)
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
    painter: QPainter,
    area: QRectF,
    *,
    board: DayBoard,
    grid: Grid,
    left: float,
    ink: Ink,
    now: float | None = None,
) -> None:
    """Fill ``area`` (board coordinates); ``left`` is the edge of what is seen, the now-line is at ``now``."""
    lanes, scale, lane = grid.lanes, grid.scale, grid.lane
    painter.fillRect(area, ink.shut)
    if board.opens is not None and board.closes is not None:
        opens, closes = scale.x(board.opens), scale.x(board.closes)
        painter.fillRect(QRectF(opens, area.top(), closes - opens, area.height()).intersected(area), ink.base)
    painter.setPen(ink.fine_line)
    painter.drawLines(_columns(scale, area, least=ink.hour_width / 2.4))
    painter.setPen(ink.line)
    painter.drawLines(_columns(scale, area, least=ink.hour_width))
    edges = [top * lane for top in lanes.tops]
    for row, top, bottom in zip(lanes.rows, edges, edges[1:], strict=False):
        band = QRectF(area.left(), top, area.width(), bottom - top)
        if isinstance(row, Heading):
            painter.fillRect(band, ink.band)
        elif not row.row.in_service:
            painter.fillRect(band, ink.shut)
            painter.fillRect(band, ink.out)
    painter.setPen(ink.fine_line)
    painter.drawLines([QLineF(area.left(), y, area.right(), y) for y in edges])
    if now is not None:
        painter.setPen(ink.now)
        painter.drawLine(QLineF(now, area.top(), now, area.bottom()))
    painter.setFont(ink.small)
    painter.setPen(ink.muted)
    for row, top, bottom in zip(lanes.rows, edges, edges[1:], strict=False):
        room = QRectF(left + MARGIN, top, scale.width, bottom - top)
        if isinstance(row, Heading):
            painter.drawText(room, BESIDE, row.detail)
        elif not row.row.in_service and not row.tracks:
            paint_on(painter, room, out_in_words(row.row.place, board), ground=ink.shut)


def paint_on(painter: QPainter, room: QRectF, words: str, *, ground: QBrush, how: int = BESIDE) -> None:
    """Write words on a ground of their own, so that no line runs through them."""
    around = painter.boundingRect(room, how, words).adjusted(-PAD, 0, PAD, 0)
    painter.fillRect(around, ground)
    painter.drawText(room, how, words)


def out_in_words(place: str, board: DayBoard) -> str:
    """``Out of service: Repair``; without a reason where a place is out on every day."""
    found = (one for one in board.dated if isinstance(one, OutOfService) and one.place == place)
    reason = next((one.reason for one in found), "")
    return tr("Out of service: {reason}", reason=reason) if reason else tr("Out of service")


def _columns(scale: TimeScale, area: QRectF, *, least: float) -> list[QLineF]:
    places = (scale.x(minute) for minute in marks(scale, least=least))
    return [QLineF(x, area.top(), x, area.bottom()) for x in places if area.left() <= x <= area.right()]
