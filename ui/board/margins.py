"""The two edges of the board that stay while it scrolls: the time axis above, the places at the left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.board.ground import marks
from ui.board.lanes import HEADING_SHARE, Heading
from ui.wording import day_of_month, time_of, weekday

if TYPE_CHECKING:  # the view makes its margins; they only look at it
    from ui.board.grid_view import GridView

DAY = 24 * 60


class TimeAxis(QWidget):
    """The hours, the dates over them, and the time now."""

    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, painter = self._view, QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        ink, board = view.ink(), view.board
        painter.setPen(ink.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if board is None:
            return
        shift = view.horizontalOffset()
        hours = self.height() - 9
        hidden = self._pill()
        painter.setFont(ink.font)
        painter.setPen(ink.muted)
        for minute in marks(view.grid.scale, least=ink.hour_width):
            x = view.grid.scale.x(minute) - shift
            fits = -ink.hour_width < x < self.width() - ink.hour_width + 6  # cut off, an hour misleads
            if fits and (hidden.isEmpty() or not hidden.left() - ink.hour_width + 6 < x < hidden.right()):
                painter.drawText(QPointF(x + 3, hours), f"{board.clock.local(minute):%H:%M}")
        self._dates(painter, shift)
        if view.now is not None and not hidden.isEmpty():
            self._now(painter, hidden, time_of(view.now, board.clock))

    def _dates(self, painter: QPainter, shift: int) -> None:
        """Each date over its hours, kept in sight at the left while any of them is."""
        view, board = self._view, self._view.board
        assert board is not None
        midnights = [minute for minute in (-DAY, 0, DAY, 2 * DAY) if minute < view.grid.scale.last]
        ink = view.ink()
        painter.setFont(ink.bold)
        for minute in midnights:
            left = view.grid.scale.x(max(minute, view.grid.scale.first)) - shift
            right = view.grid.scale.x(min(minute + DAY, view.grid.scale.last)) - shift
            day = board.clock.local(minute + DAY // 2).date()
            text = f"{weekday(day)} {day_of_month(day)}"
            if right - max(left, 0) > ink.width(text, "bold") + 6:
                painter.setPen(ink.text if day == board.clock.on else ink.muted)
                painter.drawText(QPointF(max(left, 0) + 3, ink.metrics.ascent() + 4), text)
            if left > 0:
                painter.setPen(ink.line)
                painter.drawLine(QPointF(left, 4), QPointF(left, self.height()))

    def _pill(self) -> QRectF:
        """Where the time now stands; empty where it is not in sight."""
        view, board = self._view, self._view.board
        scale, now = view.grid.scale, view.now
        if board is None or now is None or not scale.first <= now <= scale.last:
            return QRectF()
        ink, x = view.ink(), scale.x(now) - view.horizontalOffset()
        width, height = ink.width(time_of(now, board.clock), "bold") + 10, ink.metrics.height() + 4
        if not -width < x < self.width() + width:
            return QRectF()
        left = min(max(x - width / 2, 0), self.width() - width)
        return QRectF(left, self.height() - height - 2, width, height)

    def _now(self, painter: QPainter, pill: QRectF, text: str) -> None:
        ink = self._view.ink()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(ink.look.now)))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setPen(QColor(ink.look.base))
        painter.setFont(ink.bold)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class PlaceHeads(QWidget):
    """The names of the places, under the headings of their groups."""

    def __init__(self, view: "GridView") -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, painter = self._view, QPainter(self)
        ink, lane, shift = view.ink(), view.grid.lane, view.verticalOffset()
        painter.fillRect(self.rect(), self.palette().window())
        for row, top in zip(view.grid.lanes.rows, view.grid.lanes.tops, strict=False):
            y = top * lane - shift
            if y > self.height() or y < -2 * lane:
                continue
            painter.setPen(ink.fine_line)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            is_heading = isinstance(row, Heading)
            left, height = (8, HEADING_SHARE * lane) if is_heading else (16, lane)
            painter.setPen(ink.text)
            painter.setFont(ink.bold if is_heading else ink.font)
            metrics = ink.bold_metrics if is_heading else ink.metrics
            text = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, self.width() - left - 4)
            painter.drawText(
                QRectF(left, y, self.width() - left, height), Qt.AlignmentFlag.AlignVCenter, text
            )
        painter.setPen(ink.line)
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
