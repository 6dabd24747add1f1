"""Everybody here or expected today: who, in how many minutes, where and what, in two lines or three."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.model.agent import Agent
from planner.model.running import RunningDay, RunningRow
from ui.board.running_model import RunningModel, RunningRole
from ui.board.running_words import countdown, late, name, undone, undone_when, what
from ui.empty_words import EmptyWords
from ui.index import Index
from ui.language import tr
from ui.selected_row import choose_what_is_selected
from ui.theme import look_of
from ui.toxicity_words import toxicities_in_short

MARGIN, BAR, TWO = 8, 4, 2
CODE, LATEST = "C12D15", 12 * 60 + 59  # must stand side by side, or stand on two lines


class RunningDelegate(QStyledItemDelegate):
    """Paints one row; a bar at its edge marks what is late, beside the word."""

    def __init__(self, model: RunningModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._view = model, parent

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self._lines(option) * QFontMetrics(option.font).height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, day = index.data(RunningRole.ROW), self._model.day
        if not isinstance(row, RunningRow) or day is None:
            return
        look = look_of(option.palette)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_here = is_chosen and self._view.hasFocus()
        ground = look.accent if is_here else look.resting if is_chosen else look.base
        painter.save()
        painter.fillRect(option.rect, QColor(ground))
        if row.is_late:
            edge = QRect(option.rect.left(), option.rect.top() + 1, BAR, option.rect.height() - 2)
            painter.fillRect(edge, QColor(look.danger))
        painter.setPen(QColor(look.fine_line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        text = QColor(look.on_accent if is_here else look.text)
        of_late = QColor(look.danger if row.is_late and not is_chosen else text)
        quiet = QColor(look.on_accent if is_here else look.text if is_chosen else look.muted)
        inner = option.rect.adjusted(BAR + MARGIN - 2, MARGIN, -MARGIN, -MARGIN)
        lines = self._lines(option)
        line = QRect(inner.left(), inner.top(), inner.width(), inner.height() // lines)
        painter.setFont(_bold(option.font))
        painter.setPen(text)
        left = _draw(painter, line, name(row))
        if row.visit.toxicities:
            painter.setPen(text if is_chosen else QColor(look.danger))
            beside = line.adjusted(left + MARGIN, 0, 0, 0)
            left += MARGIN + _draw(painter, beside, toxicities_in_short(row.visit.toxicities)[0])
        painter.setPen(of_late)
        if lines == TWO:
            beside = line.adjusted(left + MARGIN, 0, 0, 0)
            _draw(painter, beside, countdown(row), Qt.AlignmentFlag.AlignRight)
        else:
            line = line.translated(0, line.height())
            _draw(painter, line, countdown(row))
        painter.setFont(option.font)
        line = line.translated(0, line.height())
        place = row.visit.place(self._model.minute)
        painter.setPen(quiet)
        left = _draw(painter, line, f"{place}   " if place else "")
        beside = line.adjusted(left, 0, 0, 0)
        due = what(row, self._model.agents, day.clock)
        if row.undone:
            painter.setPen(text if is_chosen else QColor(look.danger))
            room = beside.width() - MARGIN - painter.fontMetrics().horizontalAdvance(due)
            said = undone_when(row, day.clock)
            fits = painter.fontMetrics().horizontalAdvance(said) <= room
            taken = _draw(painter, beside, said if fits else undone(row), Qt.AlignmentFlag.AlignRight)
            beside.adjust(0, 0, -taken - MARGIN, 0)
        painter.setPen(text)
        _draw(painter, beside, due)
        painter.restore()

    def _lines(self, option: QStyleOptionViewItem) -> int:
        """As many as let every word be read in the width there is."""
        view = option.widget
        room = (view.viewport().width() if isinstance(view, QListView) else 0) - BAR - 2 * MARGIN
        widest = f"0000 {CODE}  {self._model.toxicities}  {late(LATEST)}"
        fits = QFontMetrics(_bold(option.font)).horizontalAdvance(widest) <= room
        return TWO if fits else TWO + 1


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _draw(
    painter: QPainter, rect: QRect, words: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> int:
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
        choose_what_is_selected(self)
        self.setItemDelegate(RunningDelegate(self.rows, self))
        self.setAccessibleName(tr("Now: who is due next"))
        EmptyWords(self, lambda: tr("Nobody is here, and nobody is expected today."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose nothing by the focus alone: Qt would make the first row current."""
        super(QAbstractItemView, self).focusInEvent(event)
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Open with the latest in view: Qt has scrolled to what was chosen on the board meanwhile."""
        super().showEvent(event)
        self.begin_with_the_late()

    def begin_with_the_late(self) -> None:
        """Scroll to the top where somebody is late."""
        if any(row.is_late for row in self.rows.rows[:1]):
            self.scrollToTop()

    def chosen_key(self) -> str | None:
        """The visit of the row with the cursor; None where there is none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].visit.visit_key if index.isValid() else None

    def show_day(
        self, day: RunningDay, minute: int, agents: Mapping[str, Agent], *, chosen: str | None
    ) -> None:
        """Show who is due next, with the cursor on who is chosen.

        What is late comes on top, in view; where nothing is, the chosen row stays in view, wherever it sinks.
        """
        before, seen, was_in_view = self.rows.rows, self.verticalScrollBar().value(), self._is_in_view(chosen)
        self.rows.show(day, minute, agents)
        self.setAutoScroll(False)  # else it would go after the row that was noted, which sinks
        self.choose(chosen)
        self.setAutoScroll(True)
        is_other = self._order(before) != self._order(self.rows.rows)
        late_on_top = is_other and any(row.is_late for row in self.rows.rows[:1])
        self.doItemsLayout()
        self.verticalScrollBar().setValue(0 if late_on_top else seen)
        if is_other and was_in_view and not late_on_top:
            self.scrollTo(self.currentIndex())

    def _is_in_view(self, visit_key: str | None) -> bool:
        number = self.rows.number_of(visit_key) if visit_key is not None else None
        return number is not None and self.viewport().rect().contains(
            self.visualRect(self.rows.index(number)).center()
        )

    @staticmethod
    def _order(rows: tuple[RunningRow, ...]) -> tuple[str, ...]:
        return tuple(row.visit.visit_key for row in rows)

    def choose(self, visit_key: str | None) -> None:
        """Put the cursor on a visit's row, or on none; nobody is told."""
        number = self.rows.number_of(visit_key) if visit_key is not None else None
        self.setCurrentIndex(self.rows.index(number) if number is not None else QModelIndex())

    def _choose(self) -> None:
        key = self.chosen_key()
        if key is not None:
            self.visitChosen.emit(key)
