"""Every action with its keys and a sentence, and what this program is."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.act import Act
from ui.action_row import keys_in_words
from ui.actions import ACTIONS, row_of
from ui.language import marked, tr
from ui.qactions import named
from ui.tables import row_table

ABOUT = marked(
    "The Clinic-Day Planner plans infusion courses, chairs and CRS monitoring slots for the nurses of one "
    "trial clinic. It records what people decide and works out dates and times from the study file; it does "
    "not decide treatment, and it is not a medical device. Everything stays in one file on this computer."
)


WIDEST = row_of(Act.LAY_OUT)
"""What the columns make room for, besides the words of help."""


class ShortcutsDialog(QDialog):
    """The table of actions, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels((tr("Action"), tr("Keys"), tr("What it does")))
        for row in ACTIONS:
            texts = (named(tr(row.text)), keys_in_words(row), tr(row.help))
            model.appendRow([QStandardItem(text) for text in texts])
        self.table = row_table(
            model, name=tr("Actions"), samples=(named(tr(WIDEST.text)), keys_in_words(WIDEST))
        )
        self.table.setEditTriggers(self.table.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(buttons)
        self.resize(860, 560)
