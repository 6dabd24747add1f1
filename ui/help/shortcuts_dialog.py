"""Every key with what it does, and what this program is."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.action_row import keys_in_words
from ui.actions import ACTIONS
from ui.growing_dialog import open_roomy
from ui.help.keys_in_place import PLACES
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
    """The keys that hold in a place, and the actions with theirs, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        model = QStandardItemModel(0, 3, self)
        model.setHorizontalHeaderLabels((tr("Action"), tr("Keys"), tr("What it does")))
        heads = []
        for title, lines in _sections():
            heads.append(model.rowCount())
            model.appendRow(_head(title, self.palette().text()))
            for line in lines:
                model.appendRow([QStandardItem(text) for text in line])
        self.table = row_table(model, name=tr("Keys"))
        for head in heads:
            self.table.setSpan(head, 0, 1, model.columnCount())
        self.table.selectRow(1)
        self.table.setEditTriggers(self.table.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(buttons)
        open_roomy(self, *SIZE)


def _sections() -> Iterable[tuple[str, list[tuple[str, str, str]]]]:
    """What stands in no menu comes first: here is where it can be found."""
    for place in PLACES:
        yield tr(place.title), [(tr(key.text), tr(key.keys), tr(key.help)) for key in place.keys]
    yield (
        tr("Everywhere"),
        [(named(tr(row.text)), keys_in_words(row), tr(row.help)) for row in ACTIONS],
    )


def _head(title: str, ink: QBrush) -> QStandardItem:
    """A line over a section, which the arrows pass over; Qt would grey it for that."""
    head = QStandardItem(title)
    font = QFont()
    font.setBold(True)
    head.setData(font, Qt.ItemDataRole.FontRole)
    head.setForeground(ink)
    head.setFlags(Qt.ItemFlag.NoItemFlags)
    return head
