"""Pictures of the heads of the days, some days each: scrolling sideways shifts what was painted once."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.weeks.day_scale import DayScale

WIDE = 320.0  # pixels of a picture, more or less
MOST = 200

PaintDays = Callable[[QPainter, date, date], None]
"""Paints the heads from a day to another, the first of all days standing at 0."""


class HeadTiles:
    """Asks ``paint`` for what it has no picture of; whatever is shown of a day must be in ``state``."""

    def __init__(self, paint: PaintDays) -> None:
        self._paint = paint
        self._state: object = None
        self._pictures: dict[date, QPixmap] = {}

    def forget(self) -> None:
        """What the heads say may be another."""
        self._pictures.clear()

    def draw(
        self,
        painter: QPainter,
        scale: DayScale,
        *,
        first: date,
        last: date,
        unit: int,
        height: int,
        ground: QColor,
        state: object,
    ) -> None:
        """The heads from ``first`` to ``last``; pictures made in another state are of no use any more."""
        if state != self._state or len(self._pictures) > MOST:
            self._state = state
            self.forget()
        days = max(round(WIDE / (scale.pixels * unit)), 1) * unit
        for start in scale.starts(first, last, unit=days):
            picture = self._pictures.get(start)
            if picture is None:
                ratio = painter.device().devicePixelRatio()
                size = QSize(round(days * scale.pixels) + 2, height)
                picture = QPixmap(size * ratio)
                picture.setDevicePixelRatio(ratio)
                picture.fill(ground)
                own = QPainter(picture)
                own.translate(-round(scale.x(start)), 0)
                end = min(start + timedelta(days=days - 1), scale.last)
                self._paint(own, start, end)
                own.end()
                self._pictures[start] = picture
            painter.drawPixmap(QPointF(round(scale.x(start)), 0), picture)
