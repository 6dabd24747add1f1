"""Every action with its keys and a sentence, and what this program is."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.action_row import keys_in_words
from ui.actions import ACTIONS
from ui.growing_dialog import open_roomy
from ui.language import marked, tr
from ui.qactions import named
from ui.tables import row_table

ABOUT = marked(
    "The Clinic-Day Planner plans infusion courses, chairs and CRS monitoring slots for the nurses of one "
    "trial clinic. It records what people decide and works out dates and times from the study file; it does "
    "not decide treatment, and it is not a medical device. Everything stays in one file on this computer."
)


SIZE = (1000, 620)


class ShortcutsDialog(QDialog):
    """The table of actions, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels((tr("Action"), tr("Keys"), tr("What it does")))
        texts = [(named(tr(row.text)), keys_in_words(row), tr(row.help)) for row in ACTIONS]
        for line in texts:
            model.appendRow([QStandardItem(text) for text in line])
        self.table = row_table(model, name=tr("Actions"))
        for short in (0, 1):
            self.table.resizeColumnToContents(short)
        self.table.selectRow(0)
        self.table.setEditTriggers(self.table.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(buttons)
        open_roomy(self, *SIZE)
