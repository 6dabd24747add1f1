import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.act import Act
from ui.help.help_window import HelpWindow
from ui.participants.enrol_dialog import EnrolDialog

F1 = Qt.Key.Key_F1
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")  # of offscreen, for any popup


@pytest.fixture
def listening(window, qtbot):
    qtbot.waitUntil(lambda: window.guide.help is not None)
    return window


def page(parent):
    """The title of the page that the help over a window shows."""
    return parent.findChild(HelpWindow).list.currentItem().text()


def test_in_the_window_it_explains_what_has_the_cursor(listening, hands):
    listening.pages.day.board.setFocus()
    hands.press(Act.HELP)
    day = page(listening)
    hands.bring_to_front()
    listening.pages.day.bar.lay_out.setFocus()
    hands.press(Act.HELP)

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

    assert titles == ["Enroll a participant", "Undo"]


def test_a_message_has_no_page_of_its_own_and_leads_to_how_help_is_used(listening, session, pressed):
    titles = []
    pressed(lambda shown: titles.append(shown.list.currentItem().text()))
    session.refused.emit("No.")

    assert titles == ["Help"]


@pytest.fixture
def opened(listening, qtbot):
    """A menu of the menu bar, by its title, open."""

    def open_menu(title):
        menu = next(one for one in listening.menuBar().findChildren(QMenu) if one.title() == title)
        menu.popup(listening.mapToGlobal(QPoint(100, 100)))
        return menu

    return open_menu


def test_in_a_menu_it_explains_what_is_lit_up(listening, opened, qtbot):
    menu = opened("&View")
    menu.setActiveAction(listening.acts[Act.FIT])
    QTest.keyClick(menu, F1)
    qtbot.waitUntil(lambda: listening.findChild(HelpWindow) is not None)

    assert page(listening) == "Fit the day"
    assert not menu.isVisible()


def test_after_it_the_menus_give_the_cursor_back(listening, opened, qtbot):
    board = listening.pages.day.board
    board.setFocus()
    bar = listening.menuBar()
    QTest.keyClick(listening, Qt.Key.Key_Alt)
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    menu = opened("&View")
    menu.setActiveAction(listening.acts[Act.FIT])
    QTest.keyClick(menu, F1)
    qtbot.waitUntil(lambda: listening.findChild(HelpWindow) is not None)

    assert listening.focusWidget() is not bar


def test_in_a_menu_on_what_is_no_action_it_explains_help(listening, opened, qtbot):
    menu = opened("&View")
    menu.setActiveAction(next(action for action in menu.actions() if action.menu() is not None))
    QTest.keyClick(menu, F1)
    qtbot.waitUntil(lambda: listening.findChild(HelpWindow) is not None)

    assert page(listening) == "Help"


def test_in_a_menu_of_the_other_mouse_button_it_explains_what_is_lit_up(listening, qtbot):
    board = listening.pages.day.board
    closed = []

    def light_up_and_press():
        menu = QApplication.activePopupWidget()
        menu.setActiveAction(listening.acts[Act.HOLD])
        QTest.keyClick(menu, F1)
        closed.append(QApplication.activePopupWidget() is None)

    QTimer.singleShot(0, light_up_and_press)
    at = QPoint(5, 5)
    QApplication.sendEvent(
        board, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, board.mapToGlobal(at))
    )
    qtbot.waitUntil(lambda: listening.findChild(HelpWindow) is not None)

    assert page(listening) == "Hold a drug"
    assert closed == [True]


def test_in_the_list_of_a_field_it_explains_the_dialog(listening, session, qtbot):
    titles = []

    def open_list_and_press():
        dialog = QApplication.activeModalWidget()
        try:
            dialog.activateWindow()
            dialog.cohort.setFocus()
            qtbot.waitUntil(lambda: dialog.findChild(QShortcut) is not None)
            dialog.cohort.showPopup()
            QTest.keyClick(QApplication.activePopupWidget(), F1)
            qtbot.waitUntil(lambda: dialog.findChild(HelpWindow) is not None)
            titles.append(page(dialog))
        finally:
            dialog.reject()

    QTimer.singleShot(0, open_list_and_press)
    EnrolDialog.ask(session, listening)

    assert titles == ["Enroll a participant"]


def test_help_in_help_is_about_help(listening, qtbot):
    listening.acts[Act.HELP].trigger()
    shown = listening.findChild(HelpWindow)
    shown.show_page(Act.UNDO)
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and shown.isActiveWindow())
    QTest.keyClick(shown.text, F1)

    assert page(listening) == "Help"
    assert len(listening.findChildren(HelpWindow)) == 1
