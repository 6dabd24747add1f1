"""A table in which no cell is cut: columns as wide as their texts, which wrap where that is too much.

``ui/table_measures.py`` says what the texts ask for, ``ui/column_shares.py`` what each column gets of it.
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ui.column_fit import Column
from ui.column_shares import ColumnShares, Spare
from ui.dragged_heads import DraggedHeads
from ui.index import Index
from ui.table_measures import TableMeasures
from ui.wrapping_heads import DRESSED

ROW_PAD = 9
NOWHERE = QPersistentModelIndex(), QAbstractItemView.ScrollHint.EnsureVisible
FIT = QEvent.Type(QEvent.registerEventType())


class FittedTable(QTableView):
    """A column that somebody dragged stays as wide while the letters are as large, and never cuts a word.

    ``fitted`` comes after it was fitted anew: when it was shown, resized or dressed, or its model changed.

    Once a turn of the event loop, by an event to itself: one that was posted is gone with the table.
    """

    fitted = Signal()

    def __init__(
        self,
        model: QAbstractItemModel,
        *,
        rest: int = -1,
        wraps: Collection[int] = (),
        spare: Spare | None = None,
        is_even: bool = False,
        holds: Sequence[str] = (),
    ) -> None:
        """``ColumnShares`` says more of the columns; ``holds`` are texts for which the first keep room."""
        super().__init__()
        self._shares = ColumnShares(rest=rest, wraps=frozenset(wraps), spare=spare, is_even=is_even)
        self.row_pad, self._usual = ROW_PAD, 0
        self._is_wanted = self._is_fitting = self._is_fitted = self._is_dressed_anew = False
        self.narrowest = 0
        """With so many pixels it is not scrolled sideways, however much in it wraps; once it was fitted."""
        self._fitted_in, self._to_see = QSize(), NOWHERE
        self.setModel(model)
        self.heads = DraggedHeads(self)
        self.setHorizontalHeader(self.heads)
        self.heads.dragged.connect(self.fit)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(self.usual_row())
        self._measures = TableMeasures(self, model, holds=holds)
        self._measures.changed.connect(self.want_fit)

    def usual_row(self) -> int:
        """The height of a row in which nothing is wrapped; pixels."""
        return self.fontMetrics().height() + self.row_pad

    def height_for(self, rows: int | None = None) -> int:
        """What the heads and so many rows from the first on take, all of them unless said; pixels."""
        header, count = self.verticalHeader(), self.model().rowCount()
        wanted = count if rows is None else rows
        shown = min(wanted, count)
        height = sum(map(header.sectionSize, range(shown))) + (wanted - shown) * self.usual_row()
        if not self.heads.isHidden():
            height += self.heads.sizeHint().height()
        if self._is_fitted and self.heads.length() > self.maximumViewportSize().width():
            height += self.horizontalScrollBar().sizeHint().height()
        return height + 2 * self.frameWidth()

    @property
    def has_more_to_read(self) -> bool:
        """Are there rows whose height is not known yet? They get theirs in turns of the event loop."""
        return self._measures.has_more

    def least_width(self) -> int:
        """With which only those of its cells wrap that are to, and with which nothing wraps; pixels."""
        return self._shares.least(self._measured()) + self._beside()

    def whole_width(self) -> int:
        """With which nothing wraps; pixels."""
        return sum(column.whole for column in self._measured()) + self._beside()

    def be_as_high_as_its_rows(self) -> None:
        """Take all the height it needs, so that nothing in it is scrolled to."""
        self.setFixedHeight(self.height_for())

    def want_fit(self) -> None:
        """Fit it after what is under way; what nobody sees is fitted once it is shown."""
        if not self._is_wanted and not self._is_fitting and self.isVisible():
            self._is_wanted = True
            QCoreApplication.postEvent(self, QEvent(FIT))

    def fit(self) -> None:
        """Make room for every cell now; while somebody drags a column, once it is let go of."""
        if self.heads.is_dragging:
            return
        self._is_wanted, self._is_fitting, self._is_dressed_anew = False, True, False
        try:
            self._make_room()
        finally:
            self._is_fitting, self._is_fitted = False, True
        self._scroll_to_what_was_asked()
        if self._measures.has_more:  # after what is painted: what is posted now would still come before
            QTimer.singleShot(0, self, self.want_fit)
        self.fitted.emit()

    def _scroll_to_what_was_asked(self) -> None:
        index, hint = self._to_see
        if index.isValid():
            super().scrollTo(self.model().index(index.row(), index.column()), hint)
        if not self._measures.has_more:  # until then rows above it may still become higher
            self._to_see = NOWHERE

    def _make_room(self) -> None:
        current = self.currentIndex()
        was_seen = current.isValid() and self._is_seen(current)
        columns, full = self._measured(), self.maximumViewportSize().width()
        self.narrowest = self._shares.narrowest(columns) + self._beside()
        self.heads.are_fitted = True
        before = self._widths_given()
        beside_bar = full - self._bar_width()
        self._leave_out_the_spare(beside_bar)
        is_scrolled = self.model().rowCount() * self.usual_row() > self.height()
        with QSignalBlocker(self.heads):  # else Qt paints all again, though most have the width they had
            heights = self._heights(self._set_widths(columns, beside_bar if is_scrolled else full))
            if not is_scrolled and sum(heights) > self._room_below():
                heights = self._heights(self._set_widths(columns, beside_bar))
        if self._widths_given() != before:
            self.viewport().update()
        is_other = self._set_heights(heights)
        self.updateGeometries()
        self._fitted_in = self.maximumViewportSize()
        if is_other and was_seen:
            super().scrollTo(current)

    def _room_below(self) -> int:
        """What the rows have beneath the heads while nothing is scrolled; pixels."""
        room = self.maximumViewportSize().height()
        if self.heads.isHidden():
            return room
        return room + self.heads.height() - self.heads.sizeHint().height()

    def _bar_width(self) -> int:
        is_never = self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return 0 if is_never else self.verticalScrollBar().sizeHint().width()

    def customEvent(self, event: QEvent) -> None:
        if event.type() == FIT and self._is_wanted:
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.want_fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitting or self.maximumViewportSize() == self._fitted_in:
            return  # a scroll bar came or went
        if self._is_fitted and self.isVisible() and not self._is_dressed_anew:
            self.fit()  # now: as an edge is dragged, Qt paints before it gives out what was posted
        else:
            self.want_fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._is_dressed_anew |= event.type() in DRESSED
        if event.type() == QEvent.Type.FontChange:
            self.heads.forget()
            self._measures.measure_anew()
        elif event.type() == QEvent.Type.StyleChange:
            self._measures.measure_boxes_anew()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Once it is known how high the rows above are, before anything is painted."""
        if self._is_wanted:
            self._to_see = QPersistentModelIndex(index), hint
        else:
            super().scrollTo(index, hint)

    def _is_seen(self, index: Index) -> bool:
        return not self._is_fitted or self.viewport().rect().intersects(self.visualRect(index))

    def _beside(self) -> int:
        return self._bar_width() + 2 * self.frameWidth()

    def _measured(self) -> tuple[Column, ...]:
        return self._measures.columns(self.heads, first=self._first_to_read())

    def _first_to_read(self) -> int:
        """The row from which on those are read first: the uppermost that is seen, or will be."""
        index, _ = self._to_see
        if not index.isValid():
            return self.rowAt(0)
        return max(0, index.row() - self.viewport().height() // self.usual_row())

    def _set_widths(self, columns: Sequence[Column], room: int) -> tuple[int, ...]:
        """Give each column its width; all of them, nothing for one that is not shown."""
        shares = self._shares
        shown = [number for number in range(len(columns)) if not self.isColumnHidden(number)]
        widths = shares.widths(columns, room, shown=shown, dragged=self.heads.by_hand)
        for number in shown:
            self.heads.give(number, widths[number])
        return widths

    def _leave_out_the_spare(self, room: int) -> None:
        spare, digit = self._shares.spare, self.fontMetrics().horizontalAdvance("0")
        if spare is not None:
            self.setColumnHidden(spare.column, spare.is_left_out(room, digit=digit))

    def _widths_given(self) -> list[int]:
        return [self.heads.sectionSize(number) for number in range(self.heads.count())]

    def _heights(self, widths: Sequence[int]) -> list[int]:
        return self._measures.heights(widths, usual=self.usual_row(), pad=self.row_pad)

    def _set_heights(self, heights: Sequence[int]) -> bool:
        """Give each row its height; has any another than before?"""
        header, usual = self.verticalHeader(), self.usual_row()
        if usual != self._usual:
            self._usual = usual
            header.setDefaultSectionSize(usual)
        other = [(row, height) for row, height in enumerate(heights) if header.sectionSize(row) != height]
        header.setUpdatesEnabled(False)  # Qt looks up where a row stands at each change of one
        for row, height in other:
            header.resizeSection(row, height)
        header.setUpdatesEnabled(True)
        return bool(other)
