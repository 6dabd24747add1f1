"""How a chosen row looks where the keyboard is elsewhere."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.index import Index
from ui.theme import look_of

EDGE = 2  # pixels
SELECTED, HAS_FOCUS = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus


class RowDelegate(QStyledItemDelegate):
    """Paints the chosen row of its view as at rest, unless the view has the keyboard.

    Qt paints it alike in both, so that nobody sees which list an arrow would move in. And a cell that has the
    keyboard without being chosen, as on coming to a table, it only tints: on black that is next to nothing.
    Nothing else is asked of Python, least of all for the sizes of some thousand cells.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, state = self.parent(), option.state
        has_cursor, is_chosen = HAS_FOCUS in state, SELECTED in state
        if is_chosen and isinstance(view, QWidget) and not view.hasFocus():
            _lay_to_rest(option.palette)
        if has_cursor:
            option.state = state & ~HAS_FOCUS  # of Qt's tint over it the words are paler
        super().paint(painter, option, index)
        if has_cursor and not is_chosen:
            inside = QRectF(option.rect).adjusted(EDGE / 2, EDGE / 2, -EDGE / 2, -EDGE / 2)
            painter.save()
            painter.setPen(QPen(QColor(look_of(option.palette).accent), EDGE))
            painter.drawRect(inside)
            painter.restore()


def _lay_to_rest(palette: QPalette) -> None:
    """Here and not in the palette of the program.

    Where that has other colours for what is not active, Qt paints every widget of a window anew, and twice,
    as a dialog opens over it.
    """
    look = look_of(palette)
    palette.setColor(QPalette.ColorRole.Highlight, QColor(look.resting))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(look.text))
