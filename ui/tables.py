"""Tables of rows, the way all of ours look."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ui.row_delegate import RowDelegate
from ui.selected_row import choose_what_is_selected

MARGIN = 12


def row_table(model: QAbstractItemModel, *, name: str, samples: Iterable[str] = ()) -> QTableView:
    """A table of whole rows named for a screen reader; ``samples`` are texts the first columns must hold.

    The last column takes the room that is left, so that nothing has to be scrolled sideways.
    """
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setItemDelegate(RowDelegate(table))
    choose_what_is_selected(table)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 9)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    head.setSectionResizeMode(model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
    for column, sample in enumerate(samples):
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        widest = max(map(table.fontMetrics().horizontalAdvance, (sample, title)))
        table.setColumnWidth(column, widest + MARGIN)
    return table
