"""What each nurse on shift would do on a day: at the left the nurses, at the right the list of one."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.day_edit import DayEdit
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.plain import PlainLabel
from ui.row_delegate import RowDelegate
from ui.session import Session
from ui.tables import row_table
from ui.text_rows import TextRows
from ui.treatment.nurse_words import HEADS, PROPOSAL, NurseTable, nurse_tables

SIZE = (1180, 660)  # so high that the nurses of the shipped clinic need not be scrolled
WHAT, WATCH = 4, 5
HANDED_OVER = marked("When a shift begins, its nurses take visits over from those who have more to do.")
NOBODY = marked("No nurse is on shift that day, and nobody needs one.")


class NurseListsDialog(QDialog):
    """Shows one day; another can be picked."""

    def __init__(self, session: Session, on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Lists by nurse"))
        self._session = session
        self.tables: tuple[NurseTable, ...] = ()
        self.day = DayEdit(on, name=tr("Day"), today=session.today())
        self.said = PlainLabel(tr(PROPOSAL))
        self.said.setObjectName("quiet")
        self.nurses = QListWidget()
        self.nurses.setAccessibleName(tr("Nurses on shift"))
        self.nurses.setWordWrap(True)
        self.nurses.setItemDelegate(RowDelegate(self.nurses))
        self.rows = TextRows(HEADS, self)
        self.table = row_table(
            self.rows, name=tr("What this nurse does, in the order of time"), wraps=(WHAT,)
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        bar = QHBoxLayout()
        bar.addWidget(PlainLabel(tr("Day"), wrap=False))
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
        session.overtaken.connect(self._read)
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
        self.said.setText(f"{tr(PROPOSAL)} {tr(HANDED_OVER)}" if self.tables else tr(NOBODY))
        has_to_watch = any(row[WATCH] for table in self.tables for row in table.rows)
        self.table.setColumnHidden(WATCH, not has_to_watch)
        self.nurses.clear()
        for table in self.tables:
            mark = "! " if table.is_wrong else ""
            self.nurses.addItem(f"{mark}{table.name}\n{table.said}")
        self.nurses.setCurrentRow(0)
        self._show(self.nurses.currentRow())

    def _show(self, number: int) -> None:
        self.rows.show(self.tables[number].rows if 0 <= number < len(self.tables) else ())
