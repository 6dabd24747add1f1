"""F1: on what has the cursor, in the window or in a dialog, and on what is lit up in an open menu."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from ui.actions import Act, Actions
from ui.help.help_window import HelpWindow
from ui.help.topics import topic_of

KEY = "F1"


class HelpKey(QObject):
    """Belongs to a window. A dialog gets the key when the cursor first comes into it."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpWindow | None = None
        actions[Act.HELP].triggered.connect(self._explain_focus)
        for menu in window.menuBar().findChildren(QMenu):
            menu.installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F1 in an open menu closes it and explains what was lit up."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1
        if not is_key or not isinstance(watched, QMenu):
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            event.accept()  # it is asked first whether the key is this menu's, and not the window's
            return True
        lit_up: QAction | None = watched.activeAction()
        act = Act.HELP
        if lit_up is not None and lit_up.objectName() in tuple(Act):
            act = Act(lit_up.objectName())
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        bar = self._window.menuBar()
        if bar.hasFocus():  # it gives the cursor back to where it was
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(bar, escape)
        # Once the menu is gone: a window that opens under it would not get the keyboard.
        QTimer.singleShot(0, lambda: self.show_page(act))
        return True

    def _explain_focus(self) -> None:
        self.show_page(topic_of(QApplication.focusWidget()))

    def _explain_in_dialog(self) -> None:
        dialog = QApplication.activeWindow()
        self.show_page(topic_of(QApplication.focusWidget() or dialog), dialog)

    def _give_key(self, _old: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, KEY) is None:
            shortcut = QShortcut(QKeySequence(KEY), dialog)
            shortcut.setObjectName(KEY)
            shortcut.activated.connect(self._explain_in_dialog)
