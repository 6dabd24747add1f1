"""The page of the clinic, over that of every test of the window; 0012 is placed in Chair 7 and Slot 3."""

from datetime import datetime, time
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from tests.ui.boards import MONDAY, NEW_YORK
from ui.act import Act
from ui.asking import Asking
from ui.clinic.clinic_page import ClinicPage


@pytest.fixture
def page(window, hands, session) -> ClinicPage:
    arrival = datetime.combine(MONDAY, time(8), tzinfo=NEW_YORK)
    session.desk.placing.place("0012/S1", arrival=arrival, chair="Chair 7", slot="Slot 3")
    hands.press(Act.SHOW_CLINIC)
    return window.pages.clinic


@pytest.fixture
def settled(page, qtbot):
    """Waits until every change that was wanted came to its end."""
    return lambda: qtbot.waitUntil(lambda: not page.findChildren(Asking))


@pytest.fixture
def typed(qtbot, settled):
    """Types a text into the cell of a part, and waits until what was wanted came to its end."""

    def type_into(part, row, column, text):
        index = part.model.index(row, column)
        part.table.setCurrentIndex(index)
        part.table.setFocus()
        with qtbot.waitSignal(part.wanted, timeout=2000):
            part.table.edit(index)
            editor = QApplication.focusWidget()
            editor.selectAll()
            QTest.keyClicks(editor, text)
            QTest.keyClick(editor, Qt.Key.Key_Return)
        settled()

    return type_into


@pytest.fixture
def ticked(qtbot, settled):
    """Presses Space on the box of a cell."""

    def tick(part, row, column):
        part.table.setCurrentIndex(part.model.index(row, column))
        part.table.setFocus()
        with qtbot.waitSignal(part.wanted, timeout=2000):
            QTest.keyClick(part.table, Qt.Key.Key_Space)
        settled()

    return tick


@pytest.fixture
def answered():
    """Does something with the next dialog that opens, now or in a turn of the event loop."""
    timer = QTimer()

    def answer(step):
        def look():
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                timer.stop()
                step(dialog)

        timer.timeout.connect(look)
        timer.start(1)

    yield answer
    timer.stop()


@pytest.fixture
def slow(monkeypatch, qtbot):
    """Has what would break take until it is let go; on which thread it was asked for."""
    asked, let_go, foreseen = [], Event(), Desk.foreseen

    def slowly(desk, edit, *, now):
        asked.append("window" if current_thread() is main_thread() else "elsewhere")
        let_go.wait(10)
        return foreseen(desk, edit, now=now)

    monkeypatch.setattr(Desk, "foreseen", slowly)
    slowly.asked, slowly.let_go = asked, let_go
    slowly.begun = lambda: qtbot.waitUntil(lambda: bool(asked))
    yield slowly
    let_go.set()


@pytest.fixture
def accept(qtbot):
    """Presses the button of a dialog once it can be pressed: what would break was looked at by then."""

    def press(dialog):
        qtbot.waitUntil(dialog.go.isEnabled)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    return press


@pytest.fixture
def made(qtbot, session):
    """Opens a dialog that stays until the test is over."""

    def make(kind):
        dialog = kind(session)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def row_of(part, name):
    """The row whose first cell says this."""
    model = part.model
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
