"""The keys of actions that are switched off: each says why it does nothing just now."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QShortcut
from PySide6.QtWidgets import QWidget

from ui.act import Actions
from ui.qactions import why_not


class IdleKeys(QObject):
    """Belongs to a window. ``said`` gives the reason; Qt by itself would hand the key to what has the cursor.

    What is typed into a field that knows the key, as Ctrl+Z in one for text, stays that field's.
    """

    said = Signal(str)

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        for action in actions.values():
            for keys in action.shortcuts():
                self._stand_in(action, QShortcut(keys, window))

    def _stand_in(self, action: QAction, shortcut: QShortcut) -> None:
        def follow() -> None:
            shortcut.setEnabled(not action.isEnabled())  # with both on, Qt would call the key ambiguous

        shortcut.activated.connect(lambda: self._say(why_not(action)))
        action.changed.connect(follow)
        follow()

    def _say(self, reason: str) -> None:
        self.said.emit(reason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, reason))
