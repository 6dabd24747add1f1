"""Everybody here or expected today: who, in how many minutes, where and what, in two lines or three."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.model.agent import Agent
from planner.model.running import RunningDay, RunningRow
from ui.board.running_model import RunningModel, RunningRole
from ui.board.running_painter import BAR, MARGIN, TWO, RunningPainter, bold
from ui.board.running_words import late
from ui.empty_words import EmptyWords
from ui.index import Index
from ui.language import tr
from ui.selected_row import choose_what_is_selected

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
        lines, place = self._lines(option), row.visit.place(self._model.minute)
        painter.save()
        painted = RunningPainter(painter, option, has_keyboard=self._view.hasFocus())
        painted.ground(is_late=row.is_late)
        painted.who(row, lines=lines)
        painted.where(row, place, self._model.agents, clock=day.clock, lines=lines)
        painter.restore()

    def _lines(self, option: QStyleOptionViewItem) -> int:
        """As many as let every word be read in the width there is."""
        view = option.widget
        room = (view.viewport().width() if isinstance(view, QListView) else 0) - BAR - 2 * MARGIN
        widest = f"0000 {CODE}  {self._model.toxicities}  {late(LATEST)}"
        fits = QFontMetrics(bold(option.font)).horizontalAdvance(widest) <= room
        return TWO if fits else TWO + 1


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
