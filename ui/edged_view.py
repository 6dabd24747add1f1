"""A placed list that is zoomed and scrolled between two edges, which stay: heads at the left and above."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent

from ui.placed_view import PlacedView

ZOOM_STEP = 1.25


class EdgedView(PlacedView):
    """Ctrl and the wheel zoom where the pointer is; Shift and the wheel go sideways."""

    @abstractmethod
    def edges(self) -> tuple[int, int]:
        """The width at the left and the height above that the heads take in this font."""

    @abstractmethod
    def zoom(self, factor: float, *, at: float | None = None) -> None:
        """Show less, larger, or more, keeping what is at ``at`` (viewport pixels; else the middle) there."""

    def make_room(self) -> None:
        """Leave the edges the room they take."""
        left, top = self.edges()
        self.setViewportMargins(left, top, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.make_room()
            self.updateGeometries()

    def scroll_over(self, width: float, height: float, *, step_across: float, step_down: float) -> None:
        """Have the scroll bars reach over so much."""
        seen = self.viewport().size()
        for bar, whole, part, step in (
            (self.horizontalScrollBar(), width, seen.width(), step_across),
            (self.verticalScrollBar(), height, seen.height(), step_down),
        ):
            bar.setRange(0, max(0, round(whole) - part))
            bar.setPageStep(part)
            bar.setSingleStep(max(1, round(step)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(ZOOM_STEP if turned > 0 else 1 / ZOOM_STEP, at=event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turned:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned)
        else:
            super().wheelEvent(event)
