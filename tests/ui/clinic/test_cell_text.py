"""What is typed into a cell stays, whatever another program writes meanwhile."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from planner.model.clinic import Chair
from tests.ui.clinic.conftest import row_of
from ui.clinic import limits_table, places_table, shifts_table

FIRST_DOSE_CAP = 4  # the row of the limits


@pytest.fixture
def elsewhere(session):
    """Makes a change of the unit in another program."""

    def change(work_out):
        with Desk.open(session.desk.path, now=session.now) as other:
            other.unit.make(work_out(other.unit))

    return change


@pytest.fixture
def noted(session):
    said = []
    session.noted.connect(said.append)
    return said


@pytest.fixture
def entered(qtbot, settled):
    """Presses Enter in the open cell of a part, and waits until what was wanted came to its end."""

    def enter(part):
        with qtbot.waitSignal(part.wanted, timeout=2000):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        settled()

    return enter


def begin(part, row, column, text):
    """Type into a cell and stay there; the editor."""
    index = part.model.index(row, column)
    part.table.setCurrentIndex(index)
    part.table.setFocus()
    part.table.edit(index)
    editor = QApplication.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    return editor


def add_a_chair(unit):
    return unit.add_place(Chair("Annex 1"))


def test_an_editor_stays_open_with_what_was_typed_as_another_program_writes(
    page, session, elsewhere, entered
):
    editor = begin(page.shifts, 1, shifts_table.NURSES, "7")
    elsewhere(add_a_chair)
    session.follow_others()
    stays = QApplication.focusWidget()
    typed = editor.text()
    entered(page.shifts)

    assert stays is editor
    assert typed == "7"
    assert session.desk.clinic.shifts[1].nurses == 7


def test_it_goes_along_with_its_row_to_another_place(page, session, elsewhere, entered):
    begin(page.places, row_of(page.places, "Chair 7"), places_table.NAME, "Window seat")
    before = row_of(page.places, "Chair 7")
    elsewhere(add_a_chair)
    session.follow_others()
    editor = QApplication.focusWidget()
    typed, stands = editor.text(), page.places.table.currentIndex().row()
    entered(page.places)
    names = {one.name for one in session.desk.clinic.chairs}

    assert (typed, stands) == ("Window seat", before + 1)
    assert {"Annex 1", "Window seat"} <= names
    assert "Chair 7" not in names


def test_that_the_same_cell_was_changed_elsewhere_is_said_beside_what_is_typed(
    page, session, elsewhere, noted
):
    editor = begin(page.shifts, 1, shifts_table.NURSES, "7")
    name = page.shifts.model.index(1, 0).data()
    elsewhere(lambda unit: unit.set_shift(_with_nurses(session, 5), before=session.desk.clinic.shifts[1]))
    session.follow_others()

    assert editor.text() == "7"
    assert noted[-1].startswith(f"Another program changed {name} in the meantime, Nurses: 5.")


def test_a_cell_that_was_only_opened_shows_what_another_program_made_of_it(page, session, elsewhere, noted):
    editor = begin(page.shifts, 1, shifts_table.NURSES, "")
    elsewhere(lambda unit: unit.set_shift(_with_nurses(session, 5), before=session.desk.clinic.shifts[1]))
    session.follow_others()

    assert editor.text() == "5"
    assert noted == []


def test_what_was_typed_for_a_row_that_is_gone_is_said(page, session, elsewhere, noted):
    chair = session.desk.clinic.chairs[8]
    begin(page.places, row_of(page.places, chair.name), places_table.NAME, "Window seat")
    elsewhere(lambda unit: unit.remove_place(chair))
    session.follow_others()

    assert noted[-1] == (
        f"{chair.name} no longer exists, so “Window seat”, which was typed for it, is not stored."
    )


def test_what_was_refused_since_another_program_had_written_is_offered_again(
    page, session, elsewhere, entered, told
):
    elsewhere(add_a_chair)
    begin(page.limits, FIRST_DOSE_CAP, limits_table.VALUE, "3")
    entered(page.limits)
    editor = QApplication.focusWidget()
    offered, before = editor.text(), session.desk.clinic.settings.first_dose_cap
    entered(page.limits)

    assert "look again" in told[0]
    assert (offered, before) == ("3", 4)
    assert session.desk.clinic.settings.first_dose_cap == 3


def test_half_a_number_is_not_stored_where_another_program_comes_in_front(page, session, qtbot):
    editor = begin(page.shifts, 1, shifts_table.NURSES, "1")
    with qtbot.assertNotEmitted(page.shifts.wanted, wait=50):
        QApplication.sendEvent(
            editor, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
        )

    assert editor.isVisible()
    assert editor.text() == "1"


def _with_nurses(session, nurses):
    return replace(session.desk.clinic.shifts[1], nurses=nurses)
