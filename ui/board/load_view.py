"""Under the board, on the same hours: chairs, slots, hands and acuity in use against what there is."""

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
from planner.model.day_load import DayLoad, LoadCurve, LoadKind
from ui.board.board_view import BoardView
from ui.plain import tooltip
from ui.wording import number, time_of

NAMES = {
    LoadKind.CHAIRS: "Chairs, beds",
    LoadKind.SLOTS: "Slots",
    LoadKind.HANDS: "Hands",
    LoadKind.ACUITY: "Acuity",
}
ROOM_ABOVE = 0.8  # of a row, for the limit: more than that is over it
GAP, LEAST_BAR = 0.6, 4.0  # pixels between bars, where they are wide enough to be told apart
STEP = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LoadView(QWidget):
    """Four rows of bars, a quarter hour each; what is over its limit is hatched and in the alarm colour.

    With the focus on it, Left and Right go from quarter to quarter and say what is in use.
    """

    def __init__(self, view: BoardView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._load: DayLoad | None = None
        self._clock: DayClock | None = None
        self._cursor: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.horizontalScrollBar().valueChanged.connect(self.update)
        view.scaleChanged.connect(self.update)

    def show_load(self, load: DayLoad | None, clock: DayClock | None) -> None:
        """Show the curves of a day, or none."""
        self._load, self._clock = load, clock
        self.setAccessibleName(in_words(load, clock) if load is not None and clock is not None else "No load")
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
        left, height = ink.heads_width, self._row_height()
        edges = self._edges(self._load)
        for row, curve in enumerate(self._load.curves):
            top = 2 + row * height
            self._head(painter, curve, QRectF(0, top, left, height))
            area = QRectF(left, top, view.viewport().width(), height - 2)
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

    def _head(self, painter: QPainter, curve: LoadCurve, area: QRectF) -> None:
        ink = self._view.ink()
        over = any(map(curve.is_over, range(len(curve.loads))))
        painter.setFont(ink.small)
        painter.setPen(QColor(ink.look.danger) if over else ink.text)
        text = f"{NAMES[curve.kind]}  {of_limit(curve, curve.peak)}{' !' if over else ''}"
        painter.drawText(area.adjusted(16, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _bars(self, painter: QPainter, curve: LoadCurve, area: QRectF, edges: list[float]) -> None:
        """Bars of what is in use, and a line where the limit is; ``edges`` are where the quarters begin."""
        ink = self._view.ink()
        most = max((limit for limit in curve.limits if limit is not None), default=0)
        scale = area.height() * ROOM_ABOVE / max(most, max(curve.loads) * ROOM_ABOVE, 1)
        bars: list[QRectF] = []
        alarms: list[QRectF] = []
        limits: list[QLineF] = []
        for quarter, value in enumerate(curve.loads):
            left, right = edges[quarter], edges[quarter + 1]
            if right < area.left() or left > area.right():
                continue
            limit = curve.limits[quarter]
            if limit is not None:
                y = area.bottom() - limit * scale
                limits.append(QLineF(left, y, right, y))
            if value:
                width = max(right - left - (GAP if right - left > LEAST_BAR else 0), 1)
                bar = QRectF(left, area.bottom() - value * scale, width, value * scale)
                (alarms if curve.is_over(quarter) else bars).append(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        for rects, brush in (
            (bars, QBrush(QColor(ink.look.card_edge))),
            (alarms, QBrush(QColor(ink.look.danger))),
            (alarms, QBrush(QColor(ink.look.base), Qt.BrushStyle.BDiagPattern)),
        ):
            painter.setBrush(brush)
            painter.drawRects(rects)
        painter.setPen(QPen(ink.text.color(), 1))
        painter.drawLines(limits)

    def _edges(self, load: DayLoad) -> list[float]:
        """Where each quarter begins, and where the last one ends, in this widget's pixels."""
        view = self._view
        scale, shift = view.grid.scale, view.ink().heads_width - view.horizontalOffset()
        quarters = len(load.curves[0].loads) + 1
        return [shift + scale.x(load.first + quarter * load.minutes) for quarter in range(quarters)]

    def _x(self, minute: float) -> float:
        """Where a minute is, in this widget's pixels."""
        view = self._view
        return view.ink().heads_width + view.grid.scale.x(minute) - view.horizontalOffset()

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
        x = at.x() - view.ink().heads_width + view.horizontalOffset()
        quarter = load.quarter(view.grid.scale.minute(x))
        return quarter_in_words(load, quarter, self._clock) if quarter is not None else ""


def of_limit(curve: LoadCurve, quarter: int) -> str:
    """``12 of 24``; without a limit the number alone."""
    limit = curve.limits[quarter]
    load = number(curve.loads[quarter])
    return load if limit is None else f"{load} of {number(limit)}"


def quarter_in_words(load: DayLoad, quarter: int, clock: DayClock) -> str:
    """What is in use in one quarter, a line a curve."""
    start = time_of(load.first + quarter * load.minutes, clock)
    lines = (
        f"{NAMES[curve.kind]}: {of_limit(curve, quarter)}{' – too many' if curve.is_over(quarter) else ''}"
        for curve in load.curves
    )
    return "\n".join((f"From {start}", *lines))


def in_words(load: DayLoad, clock: DayClock) -> str:
    """The peaks, and when more is in use than there is."""
    said = []
    for curve in load.curves:
        over = [quarter for quarter in range(len(curve.loads)) if curve.is_over(quarter)]
        at = time_of(load.first + curve.peak * load.minutes, clock)
        text = f"{NAMES[curve.kind]} at most {of_limit(curve, curve.peak)} at {at}"
        if over:
            text += f", too many from {time_of(load.first + over[0] * load.minutes, clock)}"
        said.append(text)
    return f"Load of the day: {'; '.join(said)}"
