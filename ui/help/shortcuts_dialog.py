"""Every action with its keys and a sentence, and what this program is."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.actions import ACTIONS, keys_in_words
from ui.qactions import named
from ui.tables import row_table

ABOUT = (
    "The Clinic-Day Planner plans infusion courses, chairs and CRS monitoring slots for the nurses of one "
    "trial clinic. It records what people decide and works out dates and times from the study file; it does "
    "not decide treatment, and it is not a medical device. Everything stays in one file on this computer."
)


class ShortcutsDialog(QDialog):
    """The table of actions, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels(("Action", "Keys", "What it does"))
        for row in ACTIONS:
            model.appendRow([QStandardItem(text) for text in (named(row.text), keys_in_words(row), row.help)])
        self.table = row_table(
            model, name="Actions", samples=("Enrol a participant", "Ctrl+Shift+Z or Ctrl+Y")
        )
        self.table.setEditTriggers(self.table.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(buttons)
        self.resize(860, 560)
