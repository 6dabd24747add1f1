"""A short list of sentences, each leading somewhere when it is chosen; as tall as what it says."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from ui.index import Index
from ui.long_words import breakable
from ui.plain import tooltip
from ui.row_delegate import RowDelegate

MOST_HEIGHT = 190
LEAST_LINES, LINE_SPACE = 2, 10
AROUND = QSize(18, 10)  # pixels beside and above a sentence: padding, and the frame of a focus


class SentenceDelegate(RowDelegate):
    """Asks for as many lines as a sentence takes: the sheet's padding is no part of what Qt reckons with."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, SentenceList)
        width = view.viewport().width() - 2 * view.spacing()
        room = QRect(0, 0, width - AROUND.width(), 0)
        said = str(index.data() or "")
        words = QFontMetrics(option.font).boundingRect(room, Qt.TextFlag.TextWordWrap, said)
        return QSize(width, words.height() + AROUND.height())


class SentenceList(QListWidget):
    """Rows of (sentence, key); ``keyChosen`` gives the key of a row pressed, or Return on it.

    A row is chosen by a press or an arrow key. Somebody who passes with Tab chooses none.
    """

    keyChosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, most: int | None = MOST_HEIGHT) -> None:
        """``most``: no higher than so many pixels; None where what it stands in is scrolled."""
        super().__init__(parent)
        self._height, self._most = 0, most
        self.setAccessibleName(name)
        self.setItemDelegate(SentenceDelegate(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setSpacing(1)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # where a scroll bar comes, lines break anew
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_rows(self, rows: Iterable[tuple[str, object]]) -> None:
        """Show these rows in place of what was there."""
        self.clear()
        for sentence, key in rows:
            # Items made by Qt itself: clearing one that Python made has crashed in its wrapper.
            self.addItem(breakable(sentence))
            index = self.model().index(self.count() - 1, 0)
            self.model().setData(index, key, Qt.ItemDataRole.UserRole)
            self.model().setData(index, tooltip(sentence), Qt.ItemDataRole.ToolTipRole)
        self._fit()

    def choose(self, key: object) -> bool:
        """Put the cursor on the row of a key; False if there is none."""
        rows = (row for row in range(self.count()) if self.item(row).data(Qt.ItemDataRole.UserRole) == key)
        row = next(rows, None)
        if row is None:
            return False
        self.setCurrentRow(row)
        return True

    def chosen(self) -> object:
        """The key of the row that is chosen; None where none is."""
        item = next(iter(self.selectedItems()), None)
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def leave(self) -> None:
        """Choose none."""
        self.setCurrentIndex(QModelIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose nothing by the focus alone: Qt would put the cursor on the first row."""
        super(QAbstractItemView, self).focusInEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height)

    def minimumSizeHint(self) -> QSize:
        """Two lines: where a screen is low, the rest is scrolled to."""
        if self._most is None:
            return self.sizeHint()
        return QSize(200, min(self._height, LEAST_LINES * (self.fontMetrics().height() + LINE_SPACE)))

    def _fit(self) -> None:
        self.executeDelayedItemsLayout()  # only then is it known where lines break in this width
        last = self.visualRect(self.model().index(self.count() - 1, 0))
        bottom = last.bottom() + self.verticalOffset() if self.count() else 0
        height = bottom + 2 * self.spacing() + 2
        if self._most is not None:
            height = min(height, self._most)
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _choose(self, item: QListWidgetItem) -> None:
        self.keyChosen.emit(item.data(Qt.ItemDataRole.UserRole))
