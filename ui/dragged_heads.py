"""The heads of a table whose columns a nurse may drag wider or narrower, and give back by a double click."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.wrapping_heads import WrappingHeads

NONE = -1
NOBODY = Qt.MouseButton.NoButton
LEFT_ALONE = (QEvent.Type.WindowDeactivate, QEvent.Type.Hide)
"""After which the release of a mouse that is held may go elsewhere."""


class DraggedHeads(WrappingHeads):
    """``by_hand`` has what was dragged, by its number, in pixels; ``dragged`` comes once that is another.

    A double click on the edge of a column takes it out again: the table finds its width. A drag also ends
    where its release never comes: the window is left or hidden, or the mouse moves with nothing pressed.
    """

    dragged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_hand: dict[int, int] = {}
        self._is_held, self._under_mouse, self._given_back = False, NONE, NONE
        self.setResizeContentsPrecision(0)  # Qt measures them on a double click, before that is heard here
        self.sectionResized.connect(self._follow)
        self.sectionHandleDoubleClicked.connect(self._give_back)
        self.sectionCountChanged.connect(self.forget)

    @property
    def is_dragging(self) -> bool:
        """Is an edge under the mouse?"""
        return self._under_mouse != NONE

    def give(self, section: int, width: int) -> None:
        """Make a column as wide as the table finds."""
        is_held, self._is_held = self._is_held, False
        self.resizeSection(section, width)
        self._is_held = is_held

    def forget(self) -> None:
        """No column was dragged any more; the table is not told."""
        self.by_hand.clear()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_held = True
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._end()

    def event(self, event: QEvent) -> bool:
        if self._is_held and event.type() in LEFT_ALONE:
            # Qt ends a drag of its own where the mouse moves with nothing pressed.
            nowhere, none = QPointF(), Qt.KeyboardModifier.NoModifier
            self.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, nowhere, nowhere, NOBODY, NOBODY, none))
        return super().event(event)

    def _end(self) -> None:
        section, self._under_mouse, self._is_held = self._under_mouse, NONE, False
        if section != NONE:
            self.by_hand[section] = self.sectionSize(section)
            self.dragged.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._is_held, self._under_mouse = False, NONE
        super().mouseDoubleClickEvent(event)  # for which Qt has a width of its own
        section, self._given_back = self._given_back, NONE
        if section != NONE:
            self.by_hand.pop(section, None)
            self.dragged.emit()

    def _follow(self, section: int, _before: int, _size: int) -> None:
        if self._is_held:
            self._under_mouse = section

    def _give_back(self, section: int) -> None:
        self._given_back = section
