"""Painting the weeks: the ground, every visit that is in sight, and the one on its way to another day."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.ink import Ink
from ui.participants.course_words import is_wrong
from ui.weeks.closed_days import ClosedDays
from ui.weeks.day_scale import DayScale
from ui.weeks.outlook import Outlook, Verdict
from ui.weeks.visit_look import Standing, standing_of
from ui.weeks.visit_painter import NARROW, VisitPainter
from ui.weeks.week_model import WeekModel
from ui.weeks.weeks_ground import WeeksGround

AROUND = timedelta(days=8)  # a window, a night or a code may reach so far out of its day
LEAST_STROKE = 2.0
PAD = 4.0
NIGHT_SHARE = 0.5
GAP = 3.0
OUTSIDE = 0.6  # a code of which no more has room in its window stands behind it, where there is room
CODES = 8.0  # pixels a day, below which too few codes would find room to be of use


class WeeksSurface:
    """Paints with one painter, scale and ink; a line is ``lane`` pixels high."""

    def __init__(
        self, painter: QPainter, model: WeekModel, scale: DayScale, ink: Ink, *, lane: float
    ) -> None:
        self._painter, self._model, self._scale, self._ink, self._lane = painter, model, scale, ink, lane
        self._visits = VisitPainter(painter, ink, model.looks)

    def paint(self, area: QRectF, *, closed: ClosedDays, today: date, current: int) -> None:
        """Paint ``area``, before anything is scrolled; ``current`` is the chosen row."""
        painter, model, scale, lane, ink = self._painter, self._model, self._scale, self._lane, self._ink
        line = model.visits[current].line if 0 <= current < len(model.visits) else None
        ground = WeeksGround(painter, scale, ink, lane=lane, lines=len(model.lines))
        ground.paint(area, closed=closed, today=today, current=line)
        first, last = scale.day(area.left()) - AROUND, scale.day(area.right()) + AROUND
        top, bottom = int(max(area.top(), 0) / lane), int(area.bottom() / lane)
        for number in range(top, min(bottom + 1, len(model.lines))):
            rows = model.between(number, first, last)
            if scale.pixels < NARROW:
                self._strokes(rows)
            else:
                self._windows(rows)
                for row in rows:
                    self._visit(row, rows)
        if line is not None:
            painter.setPen(ink.chosen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._place(current).adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)

    def ghost(self, outlook: Outlook, line: int) -> None:
        """The visit where it would be: dashed while that is no plain move, crossed where it cannot be."""
        look = self._ink.look
        color = QColor(
            {
                Verdict.STAYS: look.muted,
                Verdict.FITS: look.good,
                Verdict.WARNS: look.warning,
                Verdict.OVERRIDES: look.warning,
                Verdict.DELAYS: look.warning,
                Verdict.REFUSED: look.danger,
            }[outlook.verdict]
        )
        rect = block_rect(self._scale, outlook.to, line, self._lane).adjusted(-1, -2, 1, 2)
        tint = QColor(color)
        tint.setAlpha(60)
        self._painter.setBrush(tint)
        is_plain = outlook.verdict in (Verdict.STAYS, Verdict.FITS)
        self._painter.setPen(QPen(color, 2.4, Qt.PenStyle.SolidLine if is_plain else Qt.PenStyle.DashLine))
        self._painter.drawRoundedRect(rect, 3, 3)
        if outlook.verdict is Verdict.REFUSED:
            self._painter.drawLine(rect.topLeft(), rect.bottomRight())
            self._painter.drawLine(rect.bottomLeft(), rect.topRight())

    def _place(self, row: int) -> QRectF:
        one = self._model.visits[row]
        return block_rect(self._scale, one.day, one.line, self._lane)

    def _strokes(self, rows: range) -> None:
        for row in rows:
            visit = self._model.visits[row].visit
            self._visits.stroke(self._place(row), visit.planned.template.agents, standing_of(visit))

    def _windows(self, rows: range) -> None:
        for row in rows:
            planned = self._model.visits[row].visit.planned
            if planned.latest > planned.earliest:
                left, right = (
                    self._scale.x(planned.earliest),
                    self._scale.x(planned.latest) + self._scale.pixels,
                )
                top = self._model.visits[row].line * self._lane
                self._visits.window(QRectF(left + 0.5, top + 2, right - left - 1, self._lane - 4))

    def _edge(self, row: int) -> float:
        """Where the window of a visit ends, which no code is to stand on."""
        return self._scale.x(self._model.visits[row].visit.planned.latest) + self._scale.pixels

    def _visit(self, row: int, rows: range) -> None:
        visit, rect, ink = self._model.visits[row].visit, self._place(row), self._ink
        standing = standing_of(visit)
        right = rect.right()
        if self._model.is_overnight(row) and standing is not Standing.MISSED:
            width = self._scale.pixels * NIGHT_SHARE
            self._visits.night(QRectF(right, rect.center().y(), width, rect.height() / 2))
            right += width
        self._visits.block(rect, visit.planned.template.agents, standing)
        if is_wrong(visit) and standing is not Standing.HELD:
            self._visits.flag(QPointF(rect.right() + 1, rect.top() - 2))
        if self._scale.pixels < CODES:
            return
        code = visit.planned.code
        width = ink.width(code, "bold" if standing is Standing.BOOKED else "font")
        edge = self._edge(row)
        room = self._place(row + 1).left() if row + 1 in rows else max(right, edge) + width + 2 * GAP
        left = right + GAP
        crosses = left <= edge < left + width + 1
        if crosses and edge < left + OUTSIDE * width and edge + GAP + width <= room - GAP:
            left, crosses = edge + GAP, False
        if left + width <= room - GAP:
            base = rect.center().y() + ink.metrics.capHeight() / 2
            ground = QRectF(left - 1, rect.top(), width + 2, rect.height()) if crosses else None
            self._visits.code(code, standing, at=QPointF(left, base), ground=ground)


def block_rect(scale: DayScale, day: date, line: int, lane: float) -> QRectF:
    """Where a visit on a day of a line is drawn."""
    inset = 1.0 if scale.pixels >= NARROW else 0.0
    width = max(scale.pixels - 2 * inset, LEAST_STROKE)
    return QRectF(scale.x(day) + inset, line * lane + PAD, width, lane - 2 * PAD)
