"""A list whose rows stand where we put them.

A ``QListView`` subclass, as the day board is: Qt's accessibility bridge gives a screen reader its rows as
list items, with names and rectangles, and no other view does so without code of its own.
"""

from abc import abstractmethod

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.board.ink import Ink
from ui.index import Index
from ui.theme import look_of


class PlacedView(QListView):
    """Says nothing of where rows are: ``place`` and ``row_at`` are its subclass's."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink: Ink | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @abstractmethod
    def place(self, row: int) -> QRectF:
        """Where a row is, before anything is scrolled."""

    @abstractmethod
    def row_at(self, x: float, y: float) -> int | None:
        """The row at a point, before anything is scrolled; None where there is none."""

    def ink(self) -> Ink:
        """Pens and fonts for the look and font of this moment."""
        look = look_of(self.palette())
        if self._ink is None or not self._ink.fits(look, self.font()):
            self._ink = Ink(look, self.font())
        return self._ink

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        rect = self.place(index.row()).translated(-self.horizontalOffset(), -self.verticalOffset())
        return rect.toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point.x() + self.horizontalOffset(), point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row is not None else QModelIndex()

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def scrollTo(
        self,
        index: Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, seen = self.visualRect(index), self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if rect.left() < 0 or rect.right() > seen.right():
            across.setValue(across.value() + rect.center().x() - seen.width() // 3)
        if rect.top() < 0:
            down.setValue(down.value() + rect.top())
        elif rect.bottom() > seen.bottom():
            down.setValue(down.value() + rect.bottom() - seen.bottom())

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)  # QListView's own would lay the rows out as a list

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        self.viewport().update()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.topLeft()), command)

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    def choose(self, row: int | None) -> None:
        """Make a row current and bring it into sight; None chooses nothing."""
        index = self.model().index(row, 0) if row is not None else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
