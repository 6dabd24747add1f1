"""How a cell of the clinic is edited: typed into, or chosen from a few words."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from ui.clinic.unit_table import UnitRole, UnitTable
from ui.index import Index
from ui.row_delegate import RowDelegate

FILLED = "wasFilled"


class ChoiceDelegate(RowDelegate):
    """Edits a cell that may hold a few words only by letting them be chosen.

    What is typed leaves the cell with who types it, and for no other reason.
    """

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = index.data(UnitRole.CHOICES)
        if not choices:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for value, words in choices:
            box.addItem(words, value)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Once: a table that is read again is not to take away what is being typed."""
        if editor.property(FILLED):
            return
        editor.setProperty(FILLED, True)
        if isinstance(editor, QComboBox):
            editor.setCurrentText(index.data())
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox) and isinstance(model, UnitTable):
            model.setData(index, editor.currentData())
        elif isinstance(model, UnitTable):
            super().setModelData(editor, model, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Leave a cell open while another program is in front: half a number is not to be stored."""
        if isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            return False
        return super().eventFilter(editor, event)
