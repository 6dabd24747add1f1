"""Where the cursor stands first: on what is looked at, or filled in, and never on what gives it up."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialogButtonBox, QTabBar

from tests.ui.everywhere.places import DIALOGS, live_a_day
from ui.rooms import ROOMS

ASKS_TWICE = {"BreaksDialog"}
"""To leave it as it is, is what Enter does there."""


def gives_up(dialog) -> bool:
    """Does the cursor stand on a button that closes the dialog and does nothing?"""
    role = QDialogButtonBox.ButtonRole.RejectRole
    return any(
        box.buttonRole(button) is role and button.hasFocus()
        for box in dialog.findChildren(QDialogButtonBox)
        for button in box.buttons()
    )


def test_no_dialog_opens_on_the_button_that_gives_it_up(window, session, qtbot):
    live_a_day(session)
    wrong = []
    for name, making in DIALOGS.items():
        dialog = making(session, window)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
        if gives_up(dialog) and name not in ASKS_TWICE:
            wrong.append(name)
        dialog.close()

    assert wrong == []


def test_a_room_is_entered_where_one_goes_on_by_key(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    entered = {}
    for number, act in enumerate(ROOMS, start=1):
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        entered[str(act)] = QApplication.focusWidget()
    lost = [act for act, part in entered.items() if not isinstance(part, QAbstractItemView | QTabBar)]

    assert lost == []
