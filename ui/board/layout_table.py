"""Before and after: everybody whom keeping a layout would move, a row each, those to call first."""

from PySide6.QtCore import QItemSelection, QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QTableView, QVBoxLayout, QWidget

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
CODE = "C26D15"
MOST_ROWS, LEAST_ROWS = 5, 2


class LayoutTable(QWidget):
    """``visitChosen`` gives the key of the row a nurse goes to. As tall as its rows, up to a few."""

    visitChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[LayoutChange, ...] = ()
        self._rows = TextRows(HEADS, self)
        self.table: QTableView = row_table(self._rows, name=tr("Before and after"), samples=_widest())
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
        row = self.table.verticalHeader().defaultSectionSize()
        shown = min(self._rows.rowCount(), MOST_ROWS)
        return QSize(400, self.table.horizontalHeader().sizeHint().height() + shown * row + 2)

    def minimumSizeHint(self) -> QSize:
        """Its head and two rows: where a screen is low, the rest is scrolled to."""
        row = self.table.verticalHeader().defaultSectionSize()
        return self.sizeHint().boundedTo(
            QSize(400, self.table.horizontalHeader().sizeHint().height() + LEAST_ROWS * row + 4)
        )

    def _choose(self, selected: QItemSelection) -> None:
        rows = [index.row() for index in selected.indexes()]
        if rows:
            self.visitChosen.emit(self._changes[rows[0]].key)


def _widest() -> tuple[str, ...]:
    """What the columns must hold; the last takes the room that is left."""
    stands = tr("Tue 00:00  Chair 24, then Slot 6", "sets the width of a column")
    return f"0000  {CODE}", stands, stands
