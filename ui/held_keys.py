"""A key that is held down, or bounces, acts once, and answers nothing that nobody has read."""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ACTING = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select))
"""The keys that press a button; Escape, which changes nothing, is always heard."""
UNREAD_S = 0.3  # a window that just opened was read by nobody
ONE_HAND_S = 0.05  # no hand lets go of a key and strikes it again so soon


class HeldKeys(QObject):
    """Keeps acting keys from a window and all that is in it until they are struck anew.

    The first repeat of a key that was held as the window opened does not say that it is one: X11 gives it
    as let go and struck again in the same instant.
    """

    def __init__(self, window: QWidget, *, unread_s: float = UNREAD_S) -> None:
        """``unread_s``: so many seconds from now on no key acts at all."""
        super().__init__(window)
        self._deaf_until = monotonic() + unread_s
        self._let_go = -ONE_HAND_S
        for one in (window, *window.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() not in ACTING:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._let_go = monotonic()
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        now = monotonic()
        return event.isAutoRepeat() or now < self._deaf_until or now < self._let_go + ONE_HAND_S
