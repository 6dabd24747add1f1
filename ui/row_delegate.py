"""How a chosen row looks where the keyboard is elsewhere."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.index import Index


class RowDelegate(QStyledItemDelegate):
    """Paints the chosen row of its view as at rest, unless the view has the keyboard.

    Qt paints it alike in both, so that nobody sees which list an arrow would move in. Nothing else is asked
    of Python, least of all for the sizes of some thousand cells.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        if isinstance(view, QWidget) and not view.hasFocus():
            option.state &= ~QStyle.StateFlag.State_Active
        super().paint(painter, option, index)
