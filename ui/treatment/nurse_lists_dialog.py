"""What each nurse on shift would do on a day: at the left the nurses, at the right the list of one."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.day_edit import DayEdit
from ui.growing_dialog import open_roomy
from ui.plain import PlainLabel
from ui.session import Session
from ui.tables import row_table
from ui.treatment.nurse_words import HEADS, PROPOSAL, NurseTable, nurse_tables

SIZE = (1180, 620)
WIDEST = (
    "Mon 07:30–07:45",
    "001942-0012",
    "C12D15",
    "Chair 21",
    "start fluids, start SG, vital signs + neuro",
)
NOBODY = "No nurse is on shift that day, and nobody needs one."


class NurseListsDialog(QDialog):
    """Shows one day; another can be picked."""

    def __init__(self, session: Session, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Lists by nurse")
        self._session = session
        self.tables: tuple[NurseTable, ...] = ()
        self.day = DayEdit(on, name="Day")
        self.said = PlainLabel(PROPOSAL)
        self.said.setObjectName("quiet")
        self.nurses = QListWidget()
        self.nurses.setAccessibleName("Nurses on shift")
        self.nurses.setWordWrap(True)
        self.rows = QStandardItemModel(0, len(HEADS), self)
        self.rows.setHorizontalHeaderLabels(HEADS)
        self.table = row_table(self.rows, name="What this nurse does, in the order of time", samples=WIDEST)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bar = QHBoxLayout()
        bar.addWidget(PlainLabel("Day", wrap=False))
        bar.addWidget(self.day)
        bar.addWidget(self.said, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.nurses)
        split.addWidget(self.table)
        split.setSizes([300, SIZE[0] - 300])
        column = QVBoxLayout(self)
        column.addLayout(bar)
        column.addWidget(split, 1)
        column.addWidget(buttons)
        open_roomy(self, *SIZE)
        self.day.dateChanged.connect(self._read)
        self.nurses.currentRowChanged.connect(self._show)
        self._read()
        self.nurses.setFocus()

    def ask(self) -> None:
        """Show it until it was read."""
        self.exec()
        self.deleteLater()

    def _read(self) -> None:
        session = self._session
        self.tables = nurse_tables(session.desk.nurse_lists(self.day.day), session.agents())
        self.said.setText(PROPOSAL if self.tables else NOBODY)
        self.nurses.clear()
        for table in self.tables:
            mark = "! " if table.is_wrong else ""
            self.nurses.addItem(f"{mark}{table.name}\n{table.said}")
        self.nurses.setCurrentRow(0)
        self._show(self.nurses.currentRow())

    def _show(self, number: int) -> None:
        self.rows.setRowCount(0)
        if 0 <= number < len(self.tables):
            for row in self.tables[number].rows:
                self.rows.appendRow([QStandardItem(text) for text in row])
