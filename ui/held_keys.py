"""A held or bouncing key and a double click act once, and answer nothing that nobody has read."""

from collections.abc import Iterable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QAbstractButton, QWidget

ACTING = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select))
"""The keys that press a button; Escape, which changes nothing, is always heard."""
UNREAD_S = 0.3  # a window that just opened was read by nobody
ONE_HAND_S = 0.05  # no hand lets go of a key and strikes it again so soon
CLICKED = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
STRUCK = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class HeldKeys(QObject):
    """Keeps acting keys from a window and all that is in it until they are struck anew.

    And from its buttons the second press of a double click: by then another verb may stand there.

    The first repeat of a key that was held as the window opened does not say that it is one: X11 gives it
    as let go and struck again in the same instant.
    """

    def __init__(self, window: QWidget, *, unread_s: float = UNREAD_S) -> None:
        """``unread_s``: so many seconds from now on nothing acts at all."""
        super().__init__(window)
        self._deaf_until = monotonic() + unread_s
        self._let_go = -ONE_HAND_S
        for one in (window, *window.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in CLICKED and isinstance(watched, QAbstractButton):
            return event.type() == QEvent.Type.MouseButtonDblClick or monotonic() < self._deaf_until
        if not isinstance(event, QKeyEvent) or event.key() not in ACTING:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._let_go = monotonic()
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        now = monotonic()
        return event.isAutoRepeat() or now < self._deaf_until or now < self._let_go + ONE_HAND_S


class HeldShortcuts(QObject):
    """Keeps from a window, shortcuts and all, what is a repeat and does not say so.

    X11 does not tell a repeat where Qt was busy as it came: then a key held for a second would act again and
    again. It is known by its time, that of the key let go just before.
    """

    def __init__(self, window: QWindow, actions: Iterable[QAction]) -> None:
        """Only the keys that press, and those of ``actions`` that act once: moving about goes on."""
        super().__init__(window)
        self._key, self._let_go = 0, 0
        once = (action for action in actions if not action.autoRepeat())
        self._acting = frozenset(keys.toString() for action in once for keys in action.shortcuts())
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._key, self._let_go = event.key(), event.timestamp()
            return False
        if event.type() not in STRUCK or not (self._is_held(event) and self._acts(event)):
            return False
        event.accept()  # else a shortcut would still be looked for
        return True

    def _is_held(self, event: QKeyEvent) -> bool:
        is_same = event.key() == self._key and event.timestamp() > 0 and not event.isAutoRepeat()
        return is_same and event.timestamp() - self._let_go < ONE_HAND_S * 1000

    def _acts(self, event: QKeyEvent) -> bool:
        return event.key() in ACTING or QKeySequence(event.keyCombination()).toString() in self._acting
