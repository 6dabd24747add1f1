"""Dialogs over the clinic of every test of the window, with 0007 some way into the course."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from tests.planner.treated import Clock
from tests.ui.boards import NEW_YORK
from tests.ui.conftest import NOW, a_participant
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit

TODAY = ChosenVisit("0012", "S1")
"""The first step dose, today."""


@pytest.fixture
def opened(qtbot, session):
    """Opens a dialog that stays until the test is over."""

    def make(kind, chosen=TODAY):
        dialog = kind(session, chosen)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


@pytest.fixture
def press(qtbot):
    """Presses a button with the mouse."""
    return lambda button: qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def treated(session: Session, clock: Clock) -> ChosenVisit:
    """0042 has had every dose before C2D8, which is today at 10:42; returns that visit."""
    desk = session.desk
    clock.now = datetime(2026, 8, 1, 9, tzinfo=NEW_YORK)
    desk.enrol(a_participant("0042", date(2026, 10, 12)))
    while True:
        visit = next(one for one in desk.course("0042").visits if one.actual is None)
        assert visit.booked is not None
        clock.now = datetime.combine(visit.booked, NOW.timetz())
        if visit.planned.code == "C2D8":
            return ChosenVisit("0042", "C2D8")
        desk.treatment.done("0042", visit.planned.code)
