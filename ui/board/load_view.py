"""Under the board, on the same hours: places, monitoring, hands and acuity in use against what there is."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner.model.day_clock import DayClock
from planner.model.day_load import DayLoad, LoadCurve
from ui.board.board_view import BoardView
from ui.board.load_words import LIMIT, NAMES, head, in_words, quarter_in_words
from ui.language import tr
from ui.plain import tooltip
from ui.theme import Look

ROOM_ABOVE = 0.8  # of a row, for the limit: more than that is over it
GAP, LEAST_BAR = 1, 4  # pixels between bars, where they are wide enough to be told apart
BETWEEN = 4  # pixels between a row and the next: what is over its limit takes the whole height
STEP = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def bar_colour(look: Look) -> str:
    """That of an edge, but in high contrast not as white as the line over the bars."""
    return look.disabled


class LoadView(QWidget):
    """Five rows of bars, a quarter hour each; what is over its limit is hatched and in the alarm colour.

    With the focus on it, Left and Right go from quarter to quarter and say what is in use.
    """

    def __init__(self, view: BoardView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._load: DayLoad | None = None
        self._heads: tuple[tuple[str, bool], ...] = ()
        self._clock: DayClock | None = None
        self._cursor: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.horizontalScrollBar().valueChanged.connect(self.update)
        view.scaleChanged.connect(self.update)

    def show_load(self, load: DayLoad | None, clock: DayClock | None) -> None:
        """Show the curves of a day, or none."""
        self._load, self._clock = load, clock
        self._heads = tuple(map(head, load.curves)) if load is not None else ()
        said = in_words(load, clock) if load is not None and clock is not None else tr("No load")
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(len(NAMES) * self._row_height()) + 3)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _row_height(self) -> float:
        return 1.4 * self.fontMetrics().height()

    # ------------------------------------------------------------------------------------------- paint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink, view = QPainter(self), self._view.ink(), self._view
        painter.fillRect(self.rect(), ink.band)
        painter.setPen(ink.line)
        painter.drawLine(0, 0, self.width(), 0)
        if self._load is None:
            return
        left, height = view.heads.width(), self._row_height()
        edges = self._edges(self._load)
        for row, (curve, (words, is_over)) in enumerate(zip(self._load.curves, self._heads, strict=True)):
            top = 2 + row * height
            painter.setFont(ink.small)
            painter.setPen(QColor(ink.look.danger) if is_over else ink.text)
            room = QRectF(0, top, left, height).adjusted(16, 0, -4, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            area = QRectF(left, top, view.viewport().width(), height - BETWEEN)
            painter.save()
            painter.setClipRect(area)
            self._bars(painter, curve, area, edges)
            painter.restore()
        painter.setPen(ink.line)
        painter.drawLine(QLineF(left - 1, 0, left - 1, self.height()))
        if self._cursor is not None and self.hasFocus():
            painter.setPen(QPen(QColor(ink.look.accent), 2))
            x = self._x(self._load.first + self._cursor * self._load.minutes)
            painter.drawLine(QLineF(x, 0, x, self.height()))

    def _bars(self, painter: QPainter, curve: LoadCurve, area: QRectF, edges: list[float]) -> None:
        """Bars of what is in use, and a line where the limit is, paler where nothing is.

        ``edges`` are where the quarters begin.
        """
        ink = self._view.ink()
        most = max((limit for limit in curve.limits if limit is not None), default=0)
        scale = area.height() * ROOM_ABOVE / max(most, max(curve.loads) * ROOM_ABOVE, 1)
        bars: list[QRectF] = []
        alarms: list[QRectF] = []
        limits: dict[bool, list[QLineF]] = {True: [], False: []}
        for quarter, value in enumerate(curve.loads):
            left, right = edges[quarter], edges[quarter + 1]
            if right < area.left() or left > area.right():
                continue
            limit = curve.limits[quarter]
            if limit is not None:
                y = area.bottom() - limit * scale
                limits[value > 0].append(QLineF(left, y, right, y))
            if value:
                width = max(right - left - (GAP if right - left > LEAST_BAR else 0), 1)
                bar = QRectF(left, area.bottom() - value * scale, width, value * scale)
                (alarms if curve.is_over(quarter) else bars).append(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        for rects, brush in (
            (bars, QBrush(QColor(bar_colour(ink.look)))),
            (alarms, QBrush(QColor(ink.look.danger))),
            (alarms, QBrush(QColor(ink.look.base), Qt.BrushStyle.BDiagPattern)),
        ):
            painter.setBrush(brush)
            painter.drawRects(rects)
        for is_used, colour in ((False, bar_colour(ink.look)), (True, ink.look.text)):
            painter.setPen(QPen(QColor(colour), 1))
            painter.drawLines(limits[is_used])

    def _edges(self, load: DayLoad) -> list[float]:
        """Where each quarter begins, and where the last one ends, in whole pixels of this widget."""
        view = self._view
        scale, shift = view.grid.scale, view.heads.width() - view.horizontalOffset()
        quarters = len(load.curves[0].loads) + 1
        return [
            float(round(shift + scale.x(load.first + quarter * load.minutes))) for quarter in range(quarters)
        ]

    def _x(self, minute: float) -> float:
        """Where a minute is, in this widget's pixels."""
        view = self._view
        return view.heads.width() + view.grid.scale.x(minute) - view.horizontalOffset()

    # -------------------------------------------------------------------------------- asked, by hand or key

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            said = self._said_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tooltip(said), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by, load = STEP.get(Qt.Key(event.key())), self._load
        if by is None or load is None or self._clock is None:
            super().keyPressEvent(event)
            return
        last = len(load.curves[0].loads) - 1
        start = load.quarter(self._view.grid.scale.wide_from) or 0
        self._cursor = start if self._cursor is None else min(max(self._cursor + by, 0), last)
        said = quarter_in_words(load, self._cursor, self._clock)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        at = QPointF(self._x(load.first + self._cursor * load.minutes), 0).toPoint()
        QToolTip.showText(self.mapToGlobal(at), tooltip(said), self)
        self.update()

    def _said_at(self, at: QPointF) -> str:
        view, load = self._view, self._load
        if load is None or self._clock is None:
            return ""
        if at.x() < view.heads.width():
            return f"{in_words(load, self._clock)}\n{tr(LIMIT)}"
        x = at.x() - view.heads.width() + view.horizontalOffset()
        quarter = load.quarter(view.grid.scale.minute(x))
        return quarter_in_words(load, quarter, self._clock) if quarter is not None else ""
