"""What time alone changes on the page of a day."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.session import Session

TICK_MS = 20_000


class Ticking(QObject):
    """``ticked`` comes every twenty seconds; ``toldAnew`` where what is found is another by now.

    What another program wrote is read meanwhile: not under somebody's hand, nor behind a dialog.
    """

    ticked = Signal()
    toldAnew = Signal()

    def __init__(self, session: Session, *, is_carrying: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._is_carrying = session, is_carrying
        self.until: datetime | None = None
        """When the findings that are shown are told otherwise."""
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.turn)

    def start(self) -> None:
        """Go on from now."""
        self._clock.start()

    def turn(self) -> None:
        """Twenty seconds are over."""
        is_busy = (
            self._is_carrying()
            or QApplication.mouseButtons() != Qt.MouseButton.NoButton
            or QApplication.activeModalWidget() is not None
        )
        if is_busy:
            self.ticked.emit()
        elif not self._session.follow_others():
            if self.until is not None and self._session.is_open and self._session.now() >= self.until:
                self.toldAnew.emit()
            self.ticked.emit()
