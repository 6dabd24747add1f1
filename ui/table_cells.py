"""How wide the cells of a table's model are, read once and again only where the model has changed."""

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, Signal

from ui.cell_sizes import CellSize, CellSizes
from ui.index import Index

AT_ONCE = 0.010  # seconds of reading in a turn of the event loop
BoxWidth = Callable[[Index], int]
Spans = Callable[[int, int], int]
DISPLAY, FONT, CHECK = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.CheckStateRole


class TableCells(QObject):
    """``changed`` comes where there is something to read.

    A box to tick is as wide as ``box`` says; a cell that ``spans`` several columns asks nothing of its own.
    """

    changed = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QObject, *, box: BoxWidth, spans: Spans) -> None:
        super().__init__(parent)
        self._model, self._box, self._spans = model, box, spans
        self.rows: list[tuple[CellSize, ...] | None] = []
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._alter)
        for signal in (model.modelReset, model.layoutChanged, model.columnsInserted, model.columnsRemoved):
            signal.connect(self.forget)
        model.headerDataChanged.connect(self.changed)

    def read(self, sizes: CellSizes, *, first: int) -> bool:
        """Read what was not read yet, rows from ``first`` on first; is there more than can be at once?"""
        count, columns = self._model.rowCount(), self._model.columnCount()
        if len(self.rows) != count:
            self.rows = [None] * count
        unread = [row for row, cells in enumerate(self.rows) if cells is None]
        unread.sort(key=lambda row: (row < first, row))
        until = perf_counter() + AT_ONCE
        for done, row in enumerate(unread, start=1):
            cells = (self._cell(self._model.index(row, column), sizes) for column in range(columns))
            self.rows[row] = tuple(cells)
            if perf_counter() > until:
                return done < len(unread)
        return False

    def columns(self) -> Sequence[Sequence[CellSize]]:
        """What was read, column by column."""
        known = [cells for cells in self.rows if cells is not None]
        return list(zip(*known, strict=True)) or [()] * self._model.columnCount()

    def forget(self) -> None:
        """Read everything again."""
        self.rows.clear()
        self.changed.emit()

    def forget_boxes(self) -> None:
        """Read again those rows that have a box to tick: only what is drawn has another size."""
        for row, cells in enumerate(self.rows):
            if cells is not None and any(cell.width and not cell.text for cell in cells):
                self.rows[row] = None
        self.changed.emit()

    def _cell(self, index: Index, sizes: CellSizes) -> CellSize:
        if self._spans(index.row(), index.column()) > 1:
            return sizes.cell("")
        text = self._model.data(index, DISPLAY)
        if text is not None and text != "":
            return sizes.cell(str(text), self._model.data(index, FONT))
        if self._model.data(index, CHECK) is None:
            return sizes.cell("")
        width = self._box(index)
        return CellSize("", None, width, width, 1)

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [None] * (last - first + 1)
        self.changed.emit()

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]
        self.changed.emit()

    def _alter(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), min(last.row() + 1, len(self.rows))):
            self.rows[row] = None
        self.changed.emit()
