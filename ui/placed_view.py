"""A list whose rows stand where we put them.

A ``QListView`` subclass because Qt's accessibility bridge gives a screen reader its rows as list items, with
names and rectangles, and no other view does so without code of its own.
"""

from abc import abstractmethod

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF
from PySide6.QtGui import QFocusEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.index import Index
from ui.ink import Ink
from ui.selected_row import choose_what_is_selected
from ui.theme import look_of


class PlacedView(QListView):
    """Says nothing of where rows are: ``place`` and ``row_at`` are its subclass's."""

    room_around = 0
    """Pixels kept above or below a row that is brought into sight."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink: Ink | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @abstractmethod
    def place(self, row: int) -> QRectF:
        """Where a row is, before anything is scrolled; a null rectangle where it is not shown."""

    @abstractmethod
    def row_at(self, x: float, y: float) -> int | None:
        """The row at a point, before anything is scrolled; None where there is none."""

    def ink(self) -> Ink:
        """Pens and fonts for the look and font of this moment."""
        look = look_of(self.palette())
        if self._ink is None or not self._ink.fits(look, self.font()):
            self._ink = Ink(look, self.font())
        return self._ink

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        choose_what_is_selected(self)

    def choose_row(self, row: int | None, *, scroll: bool = True) -> None:
        """Make a row current and bring it into sight, or leave what is seen; None chooses nothing."""
        index = self.model().index(row, 0) if row is not None else QModelIndex()
        scrolls_by_itself = self.hasAutoScroll()
        self.setAutoScroll(scroll and scrolls_by_itself)
        self.setCurrentIndex(index)
        self.setAutoScroll(scrolls_by_itself)
        if scroll and index.isValid():
            self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose nothing by the focus alone: Qt would make the first row current."""
        super(QAbstractItemView, self).focusInEvent(event)
        self.viewport().update()

    # --------------------------------------------------------------------------------------- geometry

    def visualRect(self, index: Index) -> QRect:
        rect = self.place(index.row()) if index.isValid() else QRectF()
        if rect.isNull():
            return QRect()
        return rect.translated(-self.horizontalOffset(), -self.verticalOffset()).toAlignedRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point.x() + self.horizontalOffset(), point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row is not None else QModelIndex()

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def scrollTo(
        self,
        index: Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, seen = self.visualRect(index), self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if rect.left() < 0 or rect.right() > seen.right():
            across.setValue(across.value() + self.way_to(rect))
        if rect.top() < 0:
            down.setValue(down.value() + rect.top() - self.room_around)
        elif rect.bottom() > seen.bottom():
            down.setValue(down.value() + rect.bottom() - seen.bottom() + self.room_around)

    def way_to(self, rect: QRect) -> int:
        """How far to scroll sideways to what is cut off at a side, so that what comes after is seen too."""
        return rect.center().x() - self.viewport().width() // 3

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)  # QListView's own would lay the rows out as a list

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        self.repaint_all()

    def repaint_all(self) -> None:
        """Have everything painted again, the edges too where there are any."""
        self.viewport().update()

    # -------------------------------------------------------------------------------------- selection

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.topLeft()), command)

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion(self.viewport().rect())  # what belongs to the chosen row changes its look with it
