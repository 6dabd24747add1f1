"""A table of rows under heads that stay: what our models share before they say what stands in a cell."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ui.index import Index
from ui.language import Marked, tr

Row = TypeVar("Row")


class HeadedTable(QAbstractTableModel, Generic[Row]):
    """``shown`` has a value a row; the text of a cell is its subclass's."""

    def __init__(
        self, heads: Iterable[Marked], parent: QObject | None = None, *, more: Iterable[str] = ()
    ) -> None:
        """``more`` are heads in words already."""
        super().__init__(parent)
        self.heads = (*map(tr, heads), *more)
        self.shown: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self.shown = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.heads[section] if is_head else None
