"""One part of the clinic on its page: a heading, its table, and the buttons that belong to it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.clinic.cell_text import Typed, meanwhile, put_into, text_in
from ui.clinic.changing_buttons import ChangingButtons
from ui.clinic.choice_delegate import ChoiceDelegate
from ui.clinic.unit_table import UnitTable
from ui.language import Marked, marked
from ui.plain import PlainLabel
from ui.session import Session
from ui.tables import row_table

CHOOSE_FIRST = marked("Choose a line first.")
LEAST = 24  # pixels of a column, however it is drawn narrower


class Part(QWidget):
    """``wanted`` gives the wish that somebody has for a cell, once the cell's editor is gone.

    ``noted`` is a sentence: what another program did to a cell that is being typed into, or why none changes.
    """

    wanted = Signal(object)
    noted = Signal(str)

    def __init__(
        self,
        session: Session,
        title: str,
        model: UnitTable[Any],
        *,
        rest: int = -1,
        wraps: tuple[int, ...] = (),
        choose_first: Marked = CHOOSE_FIRST,
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
        self.changing = ChangingButtons(session, self.table, choose_first=choose_first)
        model.wanted.connect(self.wanted, Qt.ConnectionType.QueuedConnection)

    def read(self) -> None:
        """Read the rows again; what is being typed stays open, and goes along with its row.

        So does what is chosen, or what stood next to it: after a removal a nurse goes on from there.
        """
        typed, chosen = self.typed(), self.table.currentIndex()
        row, column, names = chosen.row(), chosen.column(), self._names()
        self.model.read()
        if chosen.isValid() and not self.table.currentIndex().isValid():
            self._go_on_beside(names[row:] + names[row::-1], column)
        self.make_room()
        self.changing.follow()
        if typed is not None:
            self._go_on_with(typed)

    def typed(self) -> Typed | None:
        """What is being typed just now; None where no cell is open."""
        index = self.table.currentIndex()
        editor = self._editor(index)
        if editor is None:
            return None
        return Typed(self._name(index), index.column(), str(index.data()), text_in(editor))

    def offer(self, typed: Typed) -> None:
        """Open its cell with what was typed there, to be mended or pressed again."""
        place = self.model.place_of(typed.name)
        if place is None or not self.table.isVisible():
            return
        index = self.model.index(place, typed.column)
        self.table.setCurrentIndex(index)
        self.table.edit(index)
        editor = self._editor(index)
        if editor is not None:
            put_into(editor, typed.text)

    def follow(self, typed: Typed) -> None:
        """Stay with a row that has moved to the place of its new name."""
        place = self.model.place_of(typed.text)
        if typed.column == 0 and place is not None and self.typed() is None:
            self.table.setCurrentIndex(self.model.index(place, 0))

    def _go_on_with(self, typed: Typed) -> None:
        place = self.model.place_of(typed.name)
        now = str(self.model.index(place, typed.column).data()) if place is not None else None
        said = meanwhile(typed, head=self.model.heads[typed.column], now=now)
        if typed.is_untouched and now is not None:
            typed = typed._replace(text=now)
        index = self.table.currentIndex()
        editor = self._editor(index)
        if editor is not None and self._name(index) == typed.name:
            put_into(editor, typed.text)
        else:
            if editor is not None:
                self.table.closeEditor(editor, ChoiceDelegate.EndEditHint.NoHint)
            self.offer(typed)
        if said:
            self.noted.emit(said)

    def _go_on_beside(self, names: Sequence[str], column: int) -> None:
        """Choose the first of these rows that is still there."""
        place = next((place for place in map(self.model.place_of, names) if place is not None), None)
        if place is not None:
            self.table.setCurrentIndex(self.model.index(place, column))

    def _names(self) -> list[str]:
        return [self.model.text(row, 0) for row in self.model.shown]

    def _editor(self, index: QModelIndex) -> QWidget | None:
        editor: QWidget | None = self.table.indexWidget(index)  # PySide's stubs know of no None here
        return editor

    def _name(self, index: QModelIndex) -> str:
        return str(index.siblingAtColumn(0).data())

    def remove_chosen(self) -> None:
        """Remove the row that is current; most rows stay."""

    def go_on_in_the_table(self, button: QPushButton) -> None:
        """Take the keyboard from the button that has removed a row, unless it is elsewhere by now."""
        if self.window().focusWidget() is button:
            self.table.setFocus()

    def ask_to_remove(self) -> None:
        """Remove it, or say why that cannot be."""
        if self.may_change():
            self.remove_chosen()

    def may_change(self) -> bool:
        """Can what is current be changed? Why not is said."""
        why_not = self.changing.why_not()
        if why_not:
            self.noted.emit(why_not)
        return not why_not

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
