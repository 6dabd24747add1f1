"""F1: on what has the cursor, in the window or in a dialog, and on what is lit up in an open menu."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from ui.act import Act, Actions
from ui.help.help_window import HelpWindow
from ui.help.topics import topic_of

KEY = "F1"


class HelpKey(QObject):
    """Belongs to a window. A dialog that blocks it gets the key when the cursor first comes into it."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpWindow | None = None
        # Of the keys only those of the whole program are heard while a menu or a list is popped up.
        actions[Act.HELP].setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        actions[Act.HELP].triggered.connect(self._explain)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._give_key)

    def show_page(self, act: Act, over: QWidget | None = None) -> HelpWindow:
        """Show a page over a window; over a dialog in a window of its own, which it does not block."""
        if isinstance(over, HelpWindow):
            over.show_page(act)
            return over
        if isinstance(over, QDialog):
            shown = over.findChild(HelpWindow) or HelpWindow(over)
        else:
            shown = self._help = self._help or HelpWindow(self._window)
        shown.show_page(act)
        return shown

    def _explain(self) -> None:
        popup = QApplication.activePopupWidget()
        active = QApplication.activeWindow()
        if popup is None:
            self.show_page(topic_of(QApplication.focusWidget() or active), active)
            return
        act = _lit_up(popup) if isinstance(popup, QMenu) else topic_of(popup)
        self._close_popups()
        # Once they are gone: a window that opens under one would not get the keyboard.
        QTimer.singleShot(0, lambda: self.show_page(act, active))

    def _close_popups(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        bar = self._window.menuBar()
        if bar.hasFocus():  # it gives the cursor back to where it was
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(bar, escape)

    def _give_key(self, _old: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        is_key_blocked = QApplication.activeModalWidget() is not None
        if is_key_blocked and isinstance(dialog, QDialog) and dialog.findChild(QShortcut, KEY) is None:
            shortcut = QShortcut(QKeySequence(KEY), dialog)
            shortcut.setObjectName(KEY)
            shortcut.activated.connect(self._explain)


def _lit_up(menu: QMenu) -> Act:
    lit_up: QAction | None = menu.activeAction()
    if lit_up is not None and lit_up.objectName() in tuple(Act):
        return Act(lit_up.objectName())
    return Act.HELP
