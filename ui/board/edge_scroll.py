"""A view scrolls on while the hand that carries something is near one of its edges."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

EDGE, STEP, MILLISECONDS = 28, 14, 30  # pixels from an edge, pixels a step, and a step as often


class EdgeScroll(QObject):
    """``scrolled`` says that what lies under the hand is another by now."""

    scrolled = Signal()

    def __init__(self, view: QAbstractScrollArea) -> None:
        """Scroll ``view``, from the first ``follow`` until ``stop``."""
        super().__init__(view)
        self._view, self._at = view, QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self._scroll_on)

    def follow(self, at: QPoint) -> None:
        """The hand is at a point of the viewport."""
        self._at = at
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """What was carried is let go."""
        self._timer.stop()

    def _scroll_on(self) -> None:
        view, at = self._view, self._at
        if not view.isVisible():  # the window was closed meanwhile
            self._timer.stop()
            return
        seen = view.viewport().rect()
        across = STEP * ((at.x() > seen.right() - EDGE) - (at.x() < seen.left() + EDGE))
        down = STEP * ((at.y() > seen.bottom() - EDGE) - (at.y() < seen.top() + EDGE))
        if across or down:
            view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + across)
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + down)
            self.scrolled.emit()
