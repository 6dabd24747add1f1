"""Each key opens its dialog on the day that is looked at; filled in by keyboard, then the store is asked."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from tests.ui.boards import MONDAY
from ui.act import Act

TOMORROW = MONDAY + timedelta(days=1)


@pytest.fixture
def clinic(window, session):
    """The clinic as it is in the file; the board shows tomorrow."""
    window.pages.show_day(TOMORROW)
    return lambda: session.desk.clinic


@pytest.fixture
def because(qtbot):
    """Types a reason into a dialog and presses Return, once what would break was looked at."""

    def end(dialog, reason):
        dialog.reason.setFocus()
        QTest.keyClicks(dialog.reason, reason)
        qtbot.waitUntil(dialog.go.isEnabled)
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)

    return end


def test_the_day_looked_at_is_closed(clinic, hands, because):
    hands.press(Act.CLOSE_DAY, into=lambda dialog: because(dialog, "Snow"))

    assert clinic().closure_on(TOMORROW) == Closure(TOMORROW, "Snow")


def test_what_breaks_is_the_place_of_the_block_that_is_chosen(window, session, hands):
    arrival = session.now().replace(hour=11, minute=0)
    session.attempt(
        lambda: session.desk.placing.place("0012/S1", arrival=arrival, chair="Chair 4", slot="Slot 2")
    )
    board, places = window.pages.day.board, []

    def look(dialog):
        places.append(dialog.place.currentText())
        dialog.reject()

    hands.press(Act.PLACE_OUT, into=look)
    for place in ("Chair 4", "Slot 2"):
        board.choose("0012/S1", place)
        hands.press(Act.PLACE_OUT, into=look)

    assert places[1:] == ["Chair 4", "Slot 2"]


def test_the_day_looked_at_closes_an_hour_earlier(clinic, hands, because):
    def an_hour_earlier(dialog):
        dialog.closes.setFocus()
        QTest.keyClick(dialog.closes, Qt.Key.Key_Down)
        because(dialog, "Holiday")

    hands.press(Act.OTHER_HOURS, into=an_hour_earlier)

    assert clinic().other_hours == (HoursOn(TOMORROW, time(7), time(17), "Holiday"),)


def test_a_bed_is_out_on_the_day_looked_at(clinic, hands, because):
    def the_second_bed(dialog):
        dialog.place.setFocus()
        QTest.keyClick(dialog.place, Qt.Key.Key_Down)
        because(dialog, "Repair")

    hands.press(Act.PLACE_OUT, into=the_second_bed)

    assert clinic().out_of_service == (OutOfService("Bed 2", None, TOMORROW, TOMORROW, "Repair"),)


def test_a_shift_has_a_nurse_less_on_the_day_looked_at(clinic, hands, because):
    def one_less(dialog):
        dialog.nurses.setFocus()
        QTest.keyClick(dialog.nurses, Qt.Key.Key_Down)
        because(dialog, "Illness")

    hands.press(Act.OTHER_NURSES, into=one_less)

    assert clinic().other_nurses == (NursesOn(TOMORROW, "Early", 7, "Illness"),)
