"""Two years at a glance: weeks across, weekdays down, each day as full as it is."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.ink import Ink
from ui.language import tr
from ui.placed_view import PlacedView
from ui.weeks.closed_days import ClosedDays
from ui.weeks.day_scale import WEEK
from ui.weeks.heat import Measure
from ui.weeks.heat_strip import paint_figure
from ui.weeks.two_years_model import TwoYearsModel
from ui.weeks.years_grid import BANDS, COLUMNS, PAD, YearsGrid
from ui.wording import month, weekday

TALLEST, BETWEEN = 56.0, 6.0
STEPS = {
    QAbstractItemView.CursorAction.MoveRight: WEEK,
    QAbstractItemView.CursorAction.MoveLeft: -WEEK,
    QAbstractItemView.CursorAction.MoveDown: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MovePageDown: 4 * WEEK,
    QAbstractItemView.CursorAction.MovePageUp: -4 * WEEK,
}


class TwoYears(PlacedView):
    """A year to a band. ``weekWanted`` gives the day that was pressed; ``left`` comes with Escape."""

    weekWanted = Signal(object)
    left = Signal()

    def __init__(self, model: TwoYearsModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Two years"), parent)
        self.days = model
        self.measure = Measure.CHAIR_TIME
        self.today, self.closed = date.min, ClosedDays()
        self._measured: tuple[Ink, float] | None = None
        self.setModel(model)
        model.modelReset.connect(self.viewport().update)
        self.activated.connect(lambda index: self.weekWanted.emit(self.days.day(index.row())))

    def show_measure(self, measure: Measure) -> None:
        """Show another figure of each day."""
        self.measure = measure
        self.viewport().update()

    # --------------------------------------------------------------------------------------- geometry

    def _grid(self, ink: Ink) -> YearsGrid:
        """Where everything is now; who asks for many days at once asks for it once."""
        heads, seen = ink.metrics.height() + ink.small_metrics.height() + 6, self.viewport().size()
        width = (seen.width() - self._left(ink) - PAD) / COLUMNS
        height = (seen.height() - 2 * PAD - BANDS * (heads + PAD)) / (BANDS * WEEK)
        return YearsGrid(self._left(ink), heads, max(width, 4.0), min(max(height, 6.0), TALLEST))

    def _left(self, ink: Ink) -> float:
        """Where weeks begin, right of the weekdays: measured once for a font."""
        if self._measured is None or self._measured[0] is not ink:
            names = (weekday(self.days.first + timedelta(days=number)) for number in range(WEEK))
            self._measured = ink, PAD + max(map(ink.width, names)) + 8
        return self._measured[1]

    def place(self, row: int) -> QRectF:
        return self._grid(self.ink()).place(row)

    def row_at(self, x: float, y: float) -> int | None:
        grid = self._grid(self.ink())
        column = int((x - grid.left) // grid.width)
        for band in range(BANDS):
            number = int((y - grid.top(band)) // grid.height)
            if 0 <= number < WEEK and 0 <= column < COLUMNS:
                return (band * COLUMNS + column) * WEEK + number
        return None

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)

    # ---------------------------------------------------------------------------- by keyboard and mouse

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        current = self.currentIndex().row()
        if current < 0 or action == QAbstractItemView.CursorAction.MoveHome:
            return self.days.index(self.days.row_of(self.today) or 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self.days.index(self.days.rowCount() - 1)
        row = min(max(current + STEPS.get(action, 0), 0), self.days.rowCount() - 1)
        return self.days.index(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.weekWanted.emit(self.days.day(index.row()))

    # ------------------------------------------------------------------------------------------- paint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self.viewport()), self.ink()
        grid = self._grid(ink)
        painter.fillRect(self.viewport().rect(), ink.base)
        self._edges(painter, ink, grid)
        painter.setFont(ink.small)
        for row in range(self.days.rowCount()):
            day, cell = self.days.day(row), grid.place(row)
            if self.closed.is_closed(day):
                painter.fillRect(cell, ink.shut)
            paint_figure(painter, cell, self.measure, self.days.occupancy(row), ink=ink)
        self._months(painter, ink, grid)
        today = self.days.row_of(self.today)
        if today is not None:
            painter.setPen(QPen(QColor(ink.look.now), 2))
            painter.drawRect(grid.place(today))
        if self.currentIndex().isValid():
            painter.setPen(ink.chosen)
            painter.drawRect(grid.place(self.currentIndex().row()))

    def _edges(self, painter: QPainter, ink: Ink, grid: YearsGrid) -> None:
        """The weekdays at the left of each band, and each month over the week in which it begins."""
        for band in range(BANDS):
            painter.setFont(ink.small)
            painter.setPen(ink.muted)
            for number in range(WEEK):
                cell = grid.place(band * COLUMNS * WEEK + number)
                head = QRectF(PAD, cell.top(), cell.left() - PAD - 6, cell.height())
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(head, side, weekday(self.days.day(number)))
            painter.setFont(ink.bold)
            painter.setPen(ink.text)
            labels = self._labels(band, grid)
            ends = [*(at.x() for at, _ in labels[1:]), float(self.viewport().width())]
            over = ink.small_metrics.height() + 3
            for (at, text), end in zip(labels, ends, strict=True):
                left, said = at.x(), text
                if left + ink.width(said, "bold") >= end:  # one week of a month, at the left: reach past it
                    said = text.split()[0]
                    left = min(left, end - ink.width(said, "bold") - BETWEEN)
                painter.drawText(QPointF(left, at.y() - over), said)
            self._sundays(painter, ink, grid, band)

    def _sundays(self, painter: QPainter, ink: Ink, grid: YearsGrid, band: int) -> None:
        """Over each week the day of the month it begins on, where there is room for it."""
        if ink.width("88", "small") + 2 > grid.width:
            return
        painter.setFont(ink.small)
        painter.setPen(ink.muted)
        high = ink.small_metrics.height()
        for column in range(COLUMNS):
            row = (band * COLUMNS + column) * WEEK
            cell = grid.place(row)
            head = QRectF(cell.left(), cell.top() - high - 1, cell.width(), high)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, str(self.days.day(row).day))

    def _labels(self, band: int, grid: YearsGrid) -> list[tuple[QPointF, str]]:
        """Where each month of a band is named, and how: with the year at both its ends."""
        first = band * COLUMNS * WEEK
        labels, has_year = [], False
        for row in range(first, first + COLUMNS * WEEK):
            day = self.days.day(row)
            if day.day != 1 and row != first:
                continue
            named = f"{month(day)} {day.year}" if day.month == 1 or not has_year else month(day)
            has_year = row != first or day.day <= WEEK  # else the first name may have to give way
            top = grid.place(row - row % WEEK)
            labels.append((QPointF(top.left(), top.top() - 5), named))
        return labels

    def _months(self, painter: QPainter, ink: Ink, grid: YearsGrid) -> None:
        """A line along the weeks where a month begins."""
        painter.setPen(ink.edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in range(self.days.rowCount()):
            if self.days.day(row).day == 1:
                cell, head = grid.place(row), grid.place(row - row % WEEK)
                bottom = head.top() + WEEK * cell.height()
                painter.drawLine(QPointF(cell.left(), cell.top()), QPointF(cell.left(), bottom))
                if row % WEEK:
                    painter.drawLine(QPointF(cell.left(), cell.top()), QPointF(cell.right(), cell.top()))
                    painter.drawLine(QPointF(cell.right(), head.top()), QPointF(cell.right(), cell.top()))
