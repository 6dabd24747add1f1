"""Where the keyboard goes on once a row is gone."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.clinic_dates import Closure, HoursOn
from tests.ui.boards import MONDAY
from tests.ui.clinic.conftest import row_of


def chosen(part):
    return part.table.currentIndex().siblingAtColumn(0).data()


@pytest.fixture
def removed(settled, page):
    """Chooses a row and presses the button under its table that removes it."""

    def remove(part, name):
        page.window().activateWindow()
        part.table.setCurrentIndex(part.model.index(row_of(part, name), 0))
        part.remove.setFocus()
        QTest.keyClick(part.remove, Qt.Key.Key_Space)
        settled()

    return remove


def test_after_a_place_is_removed_the_keyboard_is_at_the_next_one(page, window, removed):
    removed(page.places, "Chair 9")

    assert chosen(page.places) == "Chair 10"
    assert window.focusWidget() is page.places.table
    assert page.places.remove.isEnabled()


def test_after_the_last_row_is_removed_it_is_at_the_one_before(page, window, removed, session):
    removed(page.shifts, "Late")

    assert [shift.name for shift in session.desk.clinic.shifts] == ["Early"]
    assert chosen(page.shifts) == "Early"
    assert window.focusWidget() is page.shifts.table


def test_after_a_date_is_as_usual_again_it_is_at_the_next_one(page, window, removed, session):
    unit = session.desk.unit
    for dated in (
        HoursOn(MONDAY + timedelta(days=1), time(7), time(12), "Training"),
        Closure(MONDAY + timedelta(days=30), "Christmas Eve"),
    ):
        session.attempt(lambda dated=dated: unit.make(unit.set_dated(dated)))
    removed(page.dates, "Tue 24 Nov 2026")

    assert chosen(page.dates) == "Thu 26 Nov 2026"
    assert window.focusWidget() is page.dates.table


def test_after_several_are_removed_it_is_at_the_one_behind_them(page, settled):
    table = page.places.table
    table.setCurrentIndex(page.places.model.index(row_of(page.places, "Chair 9"), 0))
    table.setFocus()
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settled()

    assert chosen(page.places) == "Chair 12"


def test_what_is_chosen_stays_chosen_when_another_row_comes(page, session):
    page.places.table.setCurrentIndex(page.places.model.index(row_of(page.places, "Slot 2"), 0))
    unit = session.desk.unit
    chair = next(one for one in session.desk.clinic.chairs if one.name == "Chair 9")
    session.attempt(lambda: unit.make(unit.remove_place(chair)))

    assert chosen(page.places) == "Slot 2"
