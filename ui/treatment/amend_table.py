"""What following another version would change: a row for each thing, and the visits for which it does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from planner.model.version_change import AmendmentForAll
from ui.language import marked, tr
from ui.session import Session
from ui.tables import row_table

HEADS = (marked("Participant"), marked("Visits"), marked("What changes"))
WIDEST = ("", ", ".join(["C21D15"] * 8))  # the first column is as wide as its heading


class AmendTable:
    """The table and what fills it."""

    def __init__(self) -> None:
        self._rows = QStandardItemModel(0, len(HEADS))
        self._rows.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        self.table: QTableView = row_table(self._rows, name=tr("What would change"), samples=WIDEST)
        self._rows.setParent(self.table)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show(self, session: Session, foreseen: AmendmentForAll | None) -> None:
        """Show what would change for each; None shows nothing."""
        self._rows.setRowCount(0)
        for preview in foreseen.previews if foreseen is not None else ():
            subject_id = preview.subject_id
            for visits, what in session.desk.protocol.rows(preview) or (("", tr("Nothing changes.")),):
                self._rows.appendRow([QStandardItem(text) for text in (subject_id, visits, what)])
                subject_id = ""

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """What it shows."""
        rows, columns = range(self._rows.rowCount()), range(self._rows.columnCount())
        return tuple(tuple(self._rows.item(row, column).text() for column in columns) for row in rows)
