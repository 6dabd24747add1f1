import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.actions import Act
from ui.help.help_window import HelpWindow
from ui.participants.enrol_dialog import EnrolDialog

F1 = Qt.Key.Key_F1


@pytest.fixture
def listening(window, qtbot):
    qtbot.waitUntil(lambda: window.guide.help is not None)
    return window


def page(parent):
    """The title of the page that the help over a window shows."""
    return parent.findChild(HelpWindow).list.currentItem().text()


def test_in_the_window_it_explains_what_has_the_cursor(listening):
    listening.pages.day.board.setFocus()
    QTest.keyClick(listening.pages.day.board, F1)
    day = page(listening)
    listening.activateWindow()
    listening.pages.day.bar.lay_out.setFocus()
    QTest.keyClick(listening.pages.day.bar.lay_out, F1)

    assert day == "Day"
    assert page(listening) == "Lay out what is not pinned"


@pytest.fixture
def pressed(qtbot):
    """Presses F1 in the dialog that opens next, goes on with it, and closes it."""

    def later(go_on):
        def press():
            dialog = QApplication.activeModalWidget()
            try:
                dialog.activateWindow()
                qtbot.waitUntil(lambda: dialog.findChild(QShortcut) is not None)
                QTest.keyClick(QApplication.focusWidget(), F1)
                go_on(dialog.findChild(HelpWindow))
            finally:
                dialog.reject()

        QTimer.singleShot(0, press)

    return later


def test_in_a_dialog_it_explains_the_dialog_which_does_not_block_it(listening, session, qtbot, pressed):
    titles = []

    def look(shown):
        titles.append(shown.list.currentItem().text())
        QTest.keyClicks(shown.search, "undo")
        titles.append(shown.list.currentItem().text())

    pressed(look)
    EnrolDialog.ask(session, listening)

    assert titles == ["Enrol a participant", "Undo"]


def test_a_message_has_no_page_of_its_own_and_leads_to_how_help_is_used(listening, session, pressed):
    titles = []
    pressed(lambda shown: titles.append(shown.list.currentItem().text()))
    session.refused.emit("No.")

    assert titles == ["Help"]


def test_in_a_menu_it_explains_what_is_lit_up(listening, qtbot):
    menu = next(one for one in listening.menuBar().findChildren(QMenu) if one.title() == "&View")
    menu.setActiveAction(listening.acts[Act.FIT])
    QApplication.sendEvent(menu, QKeyEvent(QEvent.Type.KeyPress, F1, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: listening.findChild(HelpWindow) is not None)

    assert page(listening) == "Fit the day"


def test_after_it_the_menus_give_the_cursor_back(listening, qtbot):
    board = listening.pages.day.board
    board.setFocus()
    bar = listening.menuBar()
    QTest.keyClick(listening, Qt.Key.Key_Alt)
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    menu = next(one for one in bar.findChildren(QMenu) if one.title() == "&View")
    menu.setActiveAction(listening.acts[Act.FIT])
    QApplication.sendEvent(menu, QKeyEvent(QEvent.Type.KeyPress, F1, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: listening.findChild(HelpWindow) is not None)

    assert listening.focusWidget() is not bar


def test_in_a_menu_on_what_is_no_action_it_explains_help(listening, qtbot):
    menu = next(one for one in listening.menuBar().findChildren(QMenu) if one.title() == "&Theme")
    menu.setActiveAction(menu.actions()[0])
    QApplication.sendEvent(menu, QKeyEvent(QEvent.Type.KeyPress, F1, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: listening.findChild(HelpWindow) is not None)

    assert page(listening) == "Help"


def test_help_in_help_is_about_help(listening, qtbot):
    listening.acts[Act.HELP].trigger()
    shown = listening.findChild(HelpWindow)
    shown.show_page(Act.UNDO)
    qtbot.waitUntil(lambda: shown.findChild(QShortcut) is not None)
    QTest.keyClick(shown.text, F1)

    assert page(listening) == "Help"
    assert len(listening.findChildren(HelpWindow)) == 1
