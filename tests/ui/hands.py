"""A nurse's hands on the window: an action is pressed by its key, or gone to in its menu without one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from ui.act import Act
from ui.action_row import Menu
from ui.actions import row_of
from ui.main_window import MainWindow
from ui.qactions import why_not

Fill = Callable[[QDialog], object]


class Hands:
    """Presses actions in one window. ``everywhere/test_pressed.py`` counts which are pressed by some test."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window

    def press(self, act: Act, *, by: str = "", into: Fill | None = None) -> None:
        """Press an action by its first key or ``by`` another of its own; without keys, go through its menu.

        ``into`` fills in the dialog that opens; what it leaves open is closed. Fails where the action is
        switched off, where the keys do anything else, and where no dialog opens to be filled in.
        """
        action, row = self._window.acts[act], row_of(act)
        done: list[Act] = []
        assert action.isEnabled(), why_not(action)
        assert not by or by in row.keys
        heard = action.triggered.connect(lambda: done.append(act))
        self.bring_to_front()
        filling = Filling(self._qtbot, into)
        if row.keys:
            filling.await_dialog()
            self.strike(by or row.keys[0])
        else:
            menu = self._open(row.menu)
            self._light_up(menu, act)
            filling.await_dialog()
            QTest.keyClick(menu, Qt.Key.Key_Return)
        filling.end()
        action.triggered.disconnect(heard)
        assert done == [act]

    def strike(self, keys: str) -> None:
        """Strike keys, written as the table of actions writes them, where the cursor is."""
        QTest.keySequence(QApplication.focusWidget() or self._window, QKeySequence(keys))

    def bring_to_front(self) -> None:
        """Have the window get the keys: no window manager gives them back after a dialog or a menu."""
        self._window.activateWindow()
        self._qtbot.waitUntil(self._window.isActiveWindow)  # waitActive is content with a menu of it

    def _open(self, menu: Menu) -> QMenu:
        """A menu of the bar opens by its letter, one within another by Right."""
        if menu.within is None:
            letter = menu.title[menu.title.index("&") + 1]
            QTest.keyClick(self._window, letter.lower(), Qt.KeyboardModifier.AltModifier)
        else:
            above = self._open(menu.within)
            self._light_up(above, menu)
            QTest.keyClick(above, Qt.Key.Key_Right)
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu)
        assert opened.title() == menu.title
        return opened

    def _light_up(self, menu: QMenu, wanted: Act | Menu) -> None:
        """Go down to a line."""
        lines = [one for one in menu.actions() if not one.isSeparator()]
        for _ in lines:
            line = menu.activeAction()
            if line.text() == wanted.title if isinstance(wanted, Menu) else line.objectName() == wanted:
                return
            QTest.keyClick(menu, Qt.Key.Key_Down)
        raise AssertionError(f"{wanted} is not in the menu {menu.title()}")


class Filling:
    """What is done in the next dialog that opens; it must not be open afterwards."""

    def __init__(self, qtbot: QtBot, fill: Fill | None) -> None:
        self._qtbot, self._fill = qtbot, fill
        self._faults: list[BaseException] = []
        self._is_due = QTimer()
        self._is_due.setSingleShot(True)
        self._is_due.timeout.connect(self._work)

    def await_dialog(self) -> None:
        """Begin as soon as the window lets anybody in, which is when a dialog is waited for."""
        if self._fill is not None:
            self._is_due.start(0)

    def end(self) -> None:
        """Tell what went wrong: inside a dialog nobody would hear it."""
        opened_none = self._is_due.isActive()
        self._is_due.stop()
        if self._faults:
            raise self._faults[0]
        assert not opened_none, "no dialog opened"

    def _work(self) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert self._fill is not None
        try:
            self._qtbot.waitUntil(dialog.isActiveWindow)
            self._fill(dialog)
        except BaseException as fault:  # noqa: BLE001 - told by ``end``, once the dialog is closed
            self._faults.append(fault)
        if dialog.isVisible():
            dialog.reject()
