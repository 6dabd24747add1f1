"""One part of the clinic on its page: a heading, its table, and the buttons that belong to it."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.clinic.unit_table import UnitRole, UnitTable
from ui.index import Index
from ui.plain import PlainLabel
from ui.row_delegate import RowDelegate
from ui.tables import row_table

LEAST = 24  # pixels of a column, however it is drawn narrower


class ChoiceDelegate(RowDelegate):
    """Edits a cell that may hold a few words only by letting them be chosen."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = index.data(UnitRole.CHOICES)
        if not choices:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for value, words in choices:
            box.addItem(words, value)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(index.data())
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox) and isinstance(model, UnitTable):
            model.setData(index, editor.currentData())
        elif isinstance(model, UnitTable):
            super().setModelData(editor, model, index)


class Part(QWidget):
    """``wanted`` gives the change that somebody asked for in a cell, once the cell's editor is gone."""

    wanted = Signal(object)

    def __init__(
        self, title: str, model: UnitTable[Any], *, rest: int = -1, wraps: tuple[int, ...] = ()
    ) -> None:
        """Column ``rest`` takes what is left; it and ``wraps`` are wrapped where that is too little."""
        super().__init__()
        self.model = model
        head = PlainLabel(title, wrap=False)
        font = QFont(head.font())
        font.setBold(True)
        head.setFont(font)
        self.table = row_table(model, name=title, rest=rest, wraps=wraps)
        self.table.fitted.connect(self.make_room)
        model.setParent(self.table)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setItemDelegate(ChoiceDelegate(self.table))
        self.table.horizontalHeader().setMinimumSectionSize(LEAST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(head)
        self._column.addWidget(self.table, 1)
        self.next_row()
        model.wanted.connect(self.wanted, Qt.ConnectionType.QueuedConnection)

    def follow_name(self) -> None:
        """Stay with a row that has moved to the place of its new name."""
        for row in range(self.model.rowCount()):
            if self.model.name_wanted and self.model.index(row, 0).data() == self.model.name_wanted:
                self.table.setCurrentIndex(self.model.index(row, 0))

    def remove_chosen(self) -> None:
        """Remove the row that is current; most rows stay."""

    def next_row(self) -> None:
        """Begin a new row of buttons."""
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._column.addLayout(self._row)

    def add_beside(self, widget: QWidget) -> None:
        """Something else beside the buttons."""
        self._row.addWidget(widget)

    def add_button(self, words: str) -> QPushButton:
        """A button under the table."""
        button = QPushButton(words)
        button.setAutoDefault(True)
        self._row.addWidget(button)
        return button

    def end_buttons(self) -> None:
        """Keep the buttons at the left."""
        self._row.addStretch(1)

    def make_room(self) -> None:
        """Have the page scrolled sideways rather than the table."""
        self.table.setMinimumWidth(self.table.least_width())

    def as_high_as_its_rows(self) -> None:
        """Take no more room than the rows need."""
        self.table.setMaximumHeight(self.table.height_for())

    def chosen(self) -> int | None:
        """The number of the row that is current; None where none is."""
        current: QModelIndex = self.table.currentIndex()
        return current.row() if current.isValid() else None
