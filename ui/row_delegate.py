"""How a chosen row looks where the keyboard is elsewhere."""

from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.index import Index


class RowDelegate(QStyledItemDelegate):
    """Paints the chosen row of its view as at rest, unless the view has the keyboard.

    Qt paints it alike in both, so that nobody sees which list an arrow would move in.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        view = self.parent()
        if isinstance(view, QWidget) and not view.hasFocus():
            option.state &= ~QStyle.StateFlag.State_Active
