"""The tour of the window: it goes from part to part, blocks nothing, and ends when it is told to."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.board.day_page import DayPage
from ui.help.tour_card import TourCard, TourRing
from ui.help.tour_steps import tour_steps


class Tour(QObject):
    """Over one window; it goes away by itself when it ends."""

    def __init__(self, window: QMainWindow, day: DayPage) -> None:
        super().__init__(window)
        self._window, self._day, self._at = window, day, 0
        self._steps = tour_steps(window, day)
        self._ring, self.card = TourRing(window), TourCard(window)
        self.card.wentOn.connect(self._go_on)
        self.card.wentBack.connect(self._go_back)
        self.card.ended.connect(self.end)
        window.installEventFilter(self)
        self._show()
        self.card.show()
        self.card.go_on.setFocus()

    def end(self) -> None:
        """Take it off the window, and give the cursor back to the board."""
        self._window.removeEventFilter(self)
        cursor: QWidget | None = self._window.focusWidget()
        had_focus = cursor is not None and self.card.isAncestorOf(cursor)
        for part in (self._ring, self.card):
            part.hide()
            part.deleteLater()
        if had_focus and self._day.isVisible():
            self._day.board.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what is pointed at when the window changes its size; end by an Escape nobody wanted.

        Who goes to another part of the window by key leaves the card lying over what she came for, and has a
        long way back to it.
        """
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._stand()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        self._at += 1
        if self._at == len(self._steps):
            self.end()
        else:
            self._show()

    def _go_back(self) -> None:
        self._at -= 1
        self._show()
        if self._at == 0:  # its button is gone
            self.card.go_on.setFocus()

    def _show(self) -> None:
        step = self._steps[self._at]
        self.card.show_step(step.title, step.text, number=self._at + 1, of=len(self._steps))
        self._stand()

    def _stand(self) -> None:
        place: QRect = self._steps[self._at].place()
        self._ring.stand_around(place)
        self.card.stand_by(place)
