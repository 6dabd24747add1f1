"""Over the days: what each asks for, a row a measure, as figures on a ground that grows darker."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.model.occupancy import DayOccupancy
from ui.ink import Ink
from ui.language import marked, tr
from ui.weeks.closed_days import ClosedDays
from ui.weeks.day_scale import DayScale
from ui.weeks.heat import FULL, Measure, fullest, ground

CLOSED = marked("closed")
"""Stands for a reason that is too long; the tooltip of the day says it."""
ROWS = (Measure.VISITS, Measure.CHAIR_TIME, Measure.NIGHTS, Measure.FIRST_DOSES)


class HeatStrip:
    """Paints with one painter; ``of`` gives what is known of a day, and ``unit`` days share a cell."""

    def __init__(
        self, painter: QPainter, ink: Ink, *, of: Callable[[date], DayOccupancy | None], unit: int
    ) -> None:
        self._painter, self._ink, self._of, self._unit = painter, ink, of, unit

    def paint(
        self, scale: DayScale, first: date, last: date, *, closed: ClosedDays, top: float, row: float
    ) -> None:
        """The days from ``first`` to ``last``, in rows from ``top`` down; of a unit its fullest day."""
        unit = self._unit
        self._painter.setFont(self._ink.small)
        for start in scale.starts(first, last, unit=unit):
            days = [self._of(start + timedelta(days=number)) for number in range(unit)]
            is_shut = unit == 1 and closed.is_closed(start)
            for number, measure in enumerate(ROWS):
                cell = QRectF(scale.x(start), top + number * row, scale.pixels * unit, row)
                if is_shut:
                    self._painter.fillRect(cell, self._ink.shut)
                paint_figure(self._painter, cell, measure, fullest(measure, days), ink=self._ink)
            if is_shut and not (days[0] and days[0].visits):
                column = QRectF(scale.x(start), top, scale.pixels, row * len(ROWS))
                self._reason(column, closed.closure(start))

    def _reason(self, column: QRectF, reason: str) -> None:
        """Why a weekday is closed, upwards along its column, where it has no figures."""
        painter, metrics = self._painter, self._ink.small_metrics
        line = metrics.height() - 2
        most = int(column.width() / line)
        if not reason or not most:
            return
        lines = upright_lines((reason, tr(CLOSED)), column.height(), most=most, metrics=metrics)
        painter.save()
        painter.translate(column.center().x(), column.bottom() + 1)
        painter.rotate(-90)
        painter.setPen(self._ink.muted)
        for number, text in enumerate(lines):
            middle = (number - (len(lines) - 1) / 2) * line
            painter.drawText(QPointF(0, middle + metrics.capHeight() / 2), text)
        painter.restore()


def upright_lines(texts: Iterable[str], room: float, *, most: int, metrics: QFontMetricsF) -> tuple[str, ...]:
    """The first text that fits whole, broken at its words into lines of ``room`` pixels, at most so many."""
    broken = (_broken(text, room, metrics) for text in texts)
    fits = (
        lines
        for lines in broken
        if len(lines) <= most and all(metrics.horizontalAdvance(line) <= room for line in lines)
    )
    return next(fits, ())


def _broken(text: str, room: float, metrics: QFontMetricsF) -> tuple[str, ...]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def paint_figure(
    painter: QPainter, cell: QRectF, measure: Measure, day: DayOccupancy | None, *, ink: Ink
) -> None:
    """One day's figure in a cell, on its ground; nothing for a day that is not known or has nothing."""
    if day is None or not day.visits:
        return
    share, figure = measure.share(day), measure.figure(day)
    on = ground(ink.look, share)
    inner = cell.adjusted(0.5, 0.5, -0.5, -0.5)
    if on is not None:
        painter.fillRect(inner, QColor(on.fill))
    if share > FULL:
        painter.setPen(QPen(QColor(ink.look.text), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner.adjusted(1, 1, -1, -1))
    text = str(figure)
    if figure and ink.width(text, "small") <= inner.width():
        painter.setPen(QColor(on.text) if on is not None else ink.text)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, text)
