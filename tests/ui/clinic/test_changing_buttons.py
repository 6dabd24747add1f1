"""A button of the clinic that could change nothing is off, and says why; so does its key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.act import Act
from ui.clinic import shifts_table
from ui.language import tr
from ui.standing import READ_ONLY


@pytest.fixture
def noted(session):
    said = []
    session.noted.connect(said.append)
    return said


def of_chosen(page):
    """The buttons that do something with what is chosen."""
    return (page.places.remove, page.shifts.remove, page.dates.change, page.dates.remove)


def test_what_is_about_the_chosen_line_is_off_until_there_is_one_and_says_so(page):
    page.shifts.table.setCurrentIndex(page.shifts.model.index(-1, -1))
    before = page.shifts.remove.isEnabled(), page.shifts.remove.accessibleDescription()
    page.shifts.table.setCurrentIndex(page.shifts.model.index(0, 0))

    assert before == (False, "Choose a shift first.")
    assert page.shifts.remove.isEnabled()
    assert page.shifts.remove.toolTip() == ""


def test_delete_with_nothing_chosen_says_what_to_choose(page, noted):
    page.dates.table.setFocus()
    page.dates.table.setCurrentIndex(page.dates.model.index(-1, -1))
    QTest.keyClick(page.dates.table, Qt.Key.Key_Delete)

    assert noted == ["Choose a line first."]


def test_of_a_file_that_can_only_be_read_no_button_is_on_and_no_cell_opens(page, session, hands, noted):
    session.is_read_only = True
    session.opened.emit()
    hands.press(Act.SHOW_CLINIC)
    page.shifts.table.setCurrentIndex(page.shifts.model.index(0, shifts_table.NURSES))
    buttons = (*of_chosen(page), page.places.add, page.places.out, page.shifts.add)
    opened = page.shifts.table.model().flags(page.shifts.table.currentIndex())
    page.dates.table.setCurrentIndex(page.dates.model.index(0, 0))
    page.dates.table.activated.emit(page.dates.table.currentIndex())

    assert {(one.isEnabled(), one.accessibleDescription()) for one in buttons} == {(False, tr(READ_ONLY))}
    assert not opened & Qt.ItemFlag.ItemIsEditable
    assert noted[-1] == page.hint.text() == tr(READ_ONLY)
