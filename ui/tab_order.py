"""Tab goes through a dialog as it is read: from field to field, and then to its buttons."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget


def fields_first(dialog: QDialog, buttons: QDialogButtonBox) -> None:
    """Put the buttons after the fields they were made before; where nothing has the cursor, the first has."""
    fields = [field for field in dialog.findChildren(QWidget) if _takes_tab(field, dialog, buttons)]
    for before, button in pairwise((*fields[-1:], *buttons.buttons())):
        QWidget.setTabOrder(before, button)
    if fields and dialog.focusWidget() is None:
        fields[0].setFocus()


def _takes_tab(widget: QWidget, dialog: QDialog, buttons: QDialogButtonBox) -> bool:
    takes = (
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog) and widget.isEnabled()
    )
    return bool(takes) and not buttons.isAncestorOf(widget)
