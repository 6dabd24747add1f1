"""Before and after: everybody whom keeping a layout would move, a row each, those to call first."""

from PySide6.QtCore import QItemSelection, QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.model.day_clock import DayClock
from planner.model.proposed_day import LayoutChange
from ui.board.change_words import stand_words, to_do
from ui.language import marked, tr
from ui.tables import row_table
from ui.text_rows import TextRows, items_of

HEADS = (
    marked("Who"),
    marked("Before", "where a visit stands before a layout is kept"),
    marked("After", "where a visit stands after a layout is kept"),
    marked("To do"),
)
BEFORE, AFTER = 1, 2
MOST_ROWS, LEAST_ROWS = 5, 3


class LayoutTable(QWidget):
    """``visitChosen`` gives the key of the row a nurse goes to. As tall as its rows, up to a few."""

    visitChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[LayoutChange, ...] = ()
        self._rows = TextRows(HEADS, self)
        self.table = row_table(self._rows, name=tr("Before and after"), wraps=(BEFORE, AFTER))
        self.table.fitted.connect(self.updateGeometry)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_changes(self, changes: tuple[LayoutChange, ...], clock: DayClock) -> None:
        """Show these in place of what was there."""
        self._changes = changes
        self._rows.setRowCount(0)
        bold = QFont(self.table.font())
        bold.setBold(True)
        for change in changes:
            who = f"{change.subject_id}  {change.visit}"
            texts = (who, stand_words(change.before, clock), stand_words(change.after, clock), to_do(change))
            items = items_of(texts)
            if change.is_to_call:
                for item in items:
                    item.setFont(bold)
            self._rows.appendRow(items)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(400, self.table.height_for(min(self._rows.rowCount(), MOST_ROWS)))

    def minimumSizeHint(self) -> QSize:
        """Its head and three rows: where a screen is low, the rest is scrolled to."""
        return self.sizeHint().boundedTo(QSize(400, self.table.height_for(LEAST_ROWS)))

    def _choose(self, selected: QItemSelection) -> None:
        rows = [index.row() for index in selected.indexes()]
        if rows:
            self.visitChosen.emit(self._changes[rows[0]].key)
