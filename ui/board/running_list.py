"""Everybody here or expected today, in two lines each: who and where, what next, and in how many minutes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.model.running import RunningRow
from ui.board.running_model import RunningModel, RunningRole
from ui.board.running_words import countdown, what, who
from ui.theme import look_of

MARGIN, BAR = 8, 4


class RunningDelegate(QStyledItemDelegate):
    """Paints one row; a bar at its edge marks what is late, beside the word."""

    def __init__(self, model: RunningModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * QFontMetrics(option.font).height() + 2 * MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, day = index.data(RunningRole.ROW), self._model.day
        if not isinstance(row, RunningRow) or day is None:
            return
        look = look_of(option.palette)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(look.accent if is_chosen else look.base))
        if row.is_late:
            edge = QRect(option.rect.left(), option.rect.top() + 1, BAR, option.rect.height() - 2)
            painter.fillRect(edge, QColor(look.danger))
        painter.setPen(QColor(look.fine_line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        text = QColor(look.on_accent if is_chosen else look.text)
        late = QColor(look.danger if row.is_late and not is_chosen else text)
        quiet = QColor(look.on_accent if is_chosen else look.muted)
        inner = option.rect.adjusted(BAR + MARGIN - 2, MARGIN, -MARGIN, -MARGIN)
        line = inner.height() // 2
        first = QRect(inner.left(), inner.top(), inner.width(), line)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(late)
        right = _draw(painter, first, countdown(row), Qt.AlignmentFlag.AlignRight)
        painter.setPen(text)
        left = _draw(painter, first, who(row), Qt.AlignmentFlag.AlignLeft)
        painter.setFont(option.font)
        painter.setPen(quiet)
        between = first.adjusted(left + MARGIN, 0, -right - MARGIN, 0)
        _draw(painter, between, row.visit.place(self._model.minute), Qt.AlignmentFlag.AlignLeft)
        painter.setPen(text)
        words = what(row, self._model.agents, day.clock)
        _draw(painter, first.translated(0, line), words, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _draw(painter: QPainter, rect: QRect, words: str, side: Qt.AlignmentFlag) -> int:
    """Draw a line of words, cut only where there is no room; returns how wide it is."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)


class RunningList(QListView):
    """The list of the tab “Now”; ``visitChosen`` gives the key of a row when it is chosen."""

    visitChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RunningModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RunningDelegate(self.rows, self))
        self.setAccessibleName("Now: who is due next")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def chosen_key(self) -> str | None:
        """The visit of the row with the cursor; None where there is none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].visit.visit_key if index.isValid() else None

    def choose(self, visit_key: str | None) -> None:
        """Put the cursor on a visit's row, or on none; nobody is told."""
        number = self.rows.number_of(visit_key) if visit_key is not None else None
        self.setCurrentIndex(self.rows.index(number) if number is not None else QModelIndex())

    def _choose(self) -> None:
        key = self.chosen_key()
        if key is not None:
            self.visitChosen.emit(key)
