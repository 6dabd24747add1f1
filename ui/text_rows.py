"""Rows of texts under heads, for a table that is read."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.language import Marked, tr
from ui.long_words import breakable


class TextRows(QStandardItemModel):
    """Nobody can change what stands in it; a row may be dressed before it is appended (``items_of``)."""

    def __init__(self, heads: Iterable[Marked], parent: QObject | None = None) -> None:
        labels = [tr(head) for head in heads]
        super().__init__(0, len(labels), parent)
        self.setHorizontalHeaderLabels(labels)

    def show(self, rows: Iterable[Iterable[str]]) -> None:
        """Show these in place of those before."""
        self.setRowCount(0)
        for texts in rows:
            self.appendRow(items_of(texts))


def items_of(texts: Iterable[str]) -> list[QStandardItem]:
    """A row of them."""
    items = [QStandardItem(breakable(text)) for text in texts]
    for item in items:
        item.setEditable(False)
    return items
