"""A dialog that grows with what is said in it, and with the font it is said in."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

GROWS_ON = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


class GrowingDialog(QDialog):
    """Never smaller than its words need.

    Qt gives a sentence that wraps no room of its own, and takes a least width that was set for a small font
    as enough for a large one.
    """

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in GROWS_ON:
            self._grow()
        return done

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        least = layout.totalMinimumSize().width()
        if self.minimumWidth() < least:
            self.setMinimumWidth(least)
        width = max(self.width(), least)
        height = max(self.height(), layout.totalHeightForWidth(width))
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)
