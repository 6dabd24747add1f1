"""What lies under the visits: weeks, closed days, lines and today."""

from datetime import date, timedelta

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ui.ink import Ink
from ui.weeks.closed_days import ClosedDays
from ui.weeks.day_scale import SUNDAY, DayScale

RULED_BY_DAY, RULED_BY_WEEK = 9.0, 2.5
DAY = timedelta(days=1)


class WeeksGround:
    """Paints with one painter, scale and ink, over the lines that are ``lane`` pixels high."""

    def __init__(self, painter: QPainter, scale: DayScale, ink: Ink, *, lane: float, lines: int) -> None:
        self._painter, self._scale, self._ink = painter, scale, ink
        self._lane, self._lines = lane, lines

    def paint(self, area: QRectF, *, closed: ClosedDays, today: date, current: int | None) -> None:
        """Fill ``area``; ``current`` is the line of the chosen visit."""
        painter, scale, ink = self._painter, self._scale, self._ink
        bottom = self._lines * self._lane
        painter.fillRect(area, ink.base)
        first, last = scale.day(area.left()), scale.day(area.right())
        days = [first + number * DAY for number in range((last - first).days + 1)]
        for day in days:
            if closed.is_closed(day):
                painter.fillRect(QRectF(scale.x(day), area.top(), scale.pixels, area.height()), ink.shut)
        if current is not None:
            band = QColor(ink.look.accent)
            band.setAlpha(26)
            painter.fillRect(QRectF(area.left(), current * self._lane, area.width(), self._lane), band)
        self._rules(area, days)
        painter.setPen(ink.fine_line)
        lines = range(int(area.top() / self._lane), int(area.bottom() / self._lane) + 2)
        painter.drawLines([QLineF(area.left(), n * self._lane, area.right(), n * self._lane) for n in lines])
        if area.bottom() > bottom:
            below = QRectF(area.left(), bottom + 1, area.width(), area.bottom() - bottom)
            painter.fillRect(below, QColor(ink.look.window))  # as what is beside it, and not as a closed day
        if first <= today <= last:
            tint = QColor(ink.look.now)
            tint.setAlpha(22)
            painter.fillRect(QRectF(scale.x(today), area.top(), scale.pixels, area.height()), tint)
            painter.setPen(QPen(QColor(ink.look.now), 1.4))
            x = scale.x(today)
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _rules(self, area: QRectF, days: list[date]) -> None:
        painter, scale, ink = self._painter, self._scale, self._ink
        if scale.pixels >= RULED_BY_DAY:
            painter.setPen(ink.fine_line)
            painter.drawLines([self._edge(day, area) for day in days])
        painter.setPen(ink.line)
        if scale.pixels >= RULED_BY_WEEK:
            painter.drawLines([self._edge(day, area) for day in days if day.weekday() == SUNDAY])
        else:
            painter.drawLines([self._edge(day, area) for day in days if day.day == 1])

    def _edge(self, day: date, area: QRectF) -> QLineF:
        x = self._scale.x(day)
        return QLineF(x, area.top(), x, area.bottom())
