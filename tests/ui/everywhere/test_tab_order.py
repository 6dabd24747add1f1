"""Tab goes through a dialog as it is read: line by line from the top, and within a line from the left."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from tests.ui.boards import MONDAY
from tests.ui.everywhere.cut_cells import settle
from tests.ui.everywhere.places import live_a_day, wrong_in_dialogs
from ui.asking import Asking
from ui.clinic.closure_dialog import ClosureDialog

MOST = 99  # presses
OVERLAP = 3  # pixels by which two lines may reach into one another


def stops(dialog: QDialog) -> list[QWidget]:
    """Where Tab stops, in its order, which is a circle: from the one that is read first on.

    It is pressed: PySide takes what ``nextInFocusChain`` gives for a child of whoever was asked, and the
    process ends.
    """
    found: list[QWidget] = []
    for _ in range(MOST):
        here = dialog.focusWidget()
        if here is None or (len(found) > 1 and here is found[0]):
            break
        if not found or here is not found[-1]:  # Tab goes through the parts of a date first
            found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    places = [place(one, dialog) for one in found]
    before = [sum(is_back(here, other) for other in places) for here in places]
    begins = before.index(min(before)) if found else 0
    return [*found[begins:], *found[:begins]]


def place(one: QWidget, dialog: QDialog) -> QRect:
    return QRect(one.mapTo(dialog, QPoint(0, 0)), one.size())


def jumps(dialog: QDialog) -> list[str]:
    """Each step of Tab that goes up, or to the left in its line."""
    dialog.activateWindow()
    settle()
    return [
        f"{words(before)} → {words(after)}"
        for before, after in pairwise(stops(dialog))
        if is_back(place(before, dialog), place(after, dialog))
    ]


def is_back(before: QRect, after: QRect) -> bool:
    """Does a step from one to the other go back?"""
    is_above = after.bottom() - OVERLAP < before.top()
    is_below = after.top() > before.bottom() - OVERLAP
    return is_above or (not is_below and after.left() < before.left())


def words(one: QWidget) -> str:
    text = one.text() if isinstance(one, QAbstractButton) else ""
    return text or one.accessibleName() or type(one).__name__


def test_tab_goes_through_every_dialog_as_it_is_read(window, session, qtbot):
    live_a_day(session)

    def look_at(dialog):
        qtbot.waitUntil(lambda: not any(one.is_waiting for one in dialog.findChildren(Asking)))
        return jumps(dialog)

    assert wrong_in_dialogs(session, window, look_at) == {}


def test_what_a_closure_would_break_comes_between_its_fields_and_its_buttons(window, session, qtbot):
    session.desk.placing.place(
        "0012/S1", arrival=session.now().replace(hour=8), chair="Chair 4", slot="Slot 1"
    )
    dialog = ClosureDialog(session, MONDAY, window)
    dialog.reason.setText("Snow")
    dialog.show()
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.activateWindow()
    settle()
    found = stops(dialog)
    dialog.close()

    assert found[:4] == [dialog.on, dialog.last, dialog.reason, dialog.broken.table]
    assert set(found[4:]) == set(dialog.buttons.buttons())


def test_a_step_up_or_to_the_left_would_be_seen():
    here = QRect(100, 100, 50, 20)

    assert is_back(here, QRect(100, 60, 50, 20))
    assert is_back(here, QRect(20, 104, 50, 20))
    assert not is_back(here, QRect(160, 96, 50, 20))
    assert not is_back(here, QRect(20, 130, 50, 20))
