"""Candidate first dates are compared beside everybody enrolled, and nothing of it is stored."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.participant import Participant
from tests.ui.boards import MONDAY
from tests.ui.conftest import a_participant
from ui.act import Act
from ui.language import tr
from ui.participants.enrol_dialog import EnrolDialog
from ui.treatment.candidates import MOST
from ui.treatment.what_if_dialog import LAST_ONE, LOOKING, WhatIfDialog
from ui.treatment.what_if_model import SUMS

NEXT = MONDAY + timedelta(days=7)
SOMEBODY = Participant("0099", "P2", 7.5, NEXT)


@pytest.fixture
def dialog(qtbot, session):
    dialog = WhatIfDialog(session, somebody=SOMEBODY)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    known(dialog, qtbot)
    yield dialog
    dialog.reject()


def known(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.candidates.are_known and dialog.candidates.work is None, timeout=20_000)


def full_night(desk, day):
    """Every monitoring slot of a day is taken for the night."""
    for number in range(1, 7):
        subject_id = f"01{number:02}"
        desk.enrol(a_participant(subject_id, day))
        desk.placing.place(
            f"{subject_id}/S1",
            arrival=desk.now().replace(
                year=day.year, month=day.month, day=day.day, hour=7, minute=5 * number
            ),
            chair=f"Chair {number}",
            slot=f"Slot {number}",
        )


def test_a_week_of_open_days_stands_side_by_side_at_first(dialog):
    assert dialog.model.dates == tuple(NEXT + timedelta(days=days) for days in range(5))
    assert {dialog.model.index(0, column).data() for column in range(5)} == {"everything fits"}
    assert dialog.said.text() == (
        "From Wed 2 Dec 2026 on, everything fits with what is planned now; no date here is better."
    )
    assert (dialog.who.cohort.currentData(), dialog.who.level.currentData()) == ("P2", 7.5)


def test_a_full_night_is_named_on_its_day(qtbot, session, dialog):
    full_night(session.desk, NEXT)
    dialog.candidates.afresh()
    looking = dialog.said.text()
    known(dialog, qtbot)

    assert looking == tr(LOOKING)
    assert "no slot for the night" in dialog.model.index(len(SUMS), 0).data()
    assert dialog.model.index(0, 0).data().endswith("without a place")
    assert dialog.said.text().startswith("From Wed 2 Dec 2026 on")


def test_the_last_date_stays_and_the_button_that_removes_says_so(dialog):
    for day in dialog.model.dates[1:]:
        dialog.candidates.remove(day)
    last = dialog.remove.isEnabled(), dialog.remove.accessibleDescription()
    dialog.candidates.add(NEXT + timedelta(days=1))

    assert last == (False, tr(LAST_ONE))
    assert dialog.remove.isEnabled()


def test_a_date_is_added_and_removed(qtbot, dialog, press):
    dialog.day.day = date(2026, 12, 9)
    press(dialog.add)
    known(dialog, qtbot)
    added, chosen = dialog.model.dates, dialog.chosen()
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)

    assert date(2026, 12, 9) in added
    assert chosen == date(2026, 12, 9)
    assert date(2026, 12, 9) not in dialog.model.dates


def test_there_are_never_more_than_fit_the_window(qtbot, dialog, press):
    for day in range(7, 13):
        dialog.day.day = date(2026, 12, day)
        press(dialog.add)
    known(dialog, qtbot)

    assert len(dialog.model.dates) == MOST
    assert date(2026, 12, 12) in dialog.model.dates


def test_another_cohort_or_more_weeks_are_looked_at_anew(qtbot, dialog):
    rows = dialog.model.rowCount()
    dialog.who.weeks.setValue(12)
    known(dialog, qtbot)

    assert dialog.model.rowCount() > rows


def test_it_begins_with_the_date_that_the_enrol_dialog_begins_with(qtbot, session):
    enrol, compare = EnrolDialog(session), WhatIfDialog(session)
    for dialog in (enrol, compare):
        qtbot.addWidget(dialog)
    chosen = compare.chosen()
    compare.reject()

    assert chosen == enrol.first.day == date(2026, 12, 2)


def test_nothing_is_stored(session, dialog):
    assert session.desk.trail.lines(at_most=1)[0].label == "Enroll 0012"


def test_the_enrol_dialog_takes_over_the_date_that_is_wanted(qtbot, session, answered):
    enrol = EnrolDialog(session)
    qtbot.addWidget(enrol)
    enrol.show()
    enrol.first.day = NEXT
    enrol.cohort.setCurrentIndex(enrol.cohort.findData("P2"))
    enrol.level.setCurrentIndex(enrol.level.findData(7.5))

    def choose(compared):
        assert compared.who.level.currentData() == 7.5
        compared.table.setCurrentIndex(compared.model.index(0, 2))
        QTest.keyClick(compared.table, Qt.Key.Key_Return)

    answered(choose)
    enrol.compare.click()

    assert enrol.first.day == NEXT + timedelta(days=2)
    assert enrol.level.currentData() == 7.5


def test_from_the_menu_the_wanted_date_leads_to_enrolling(hands, session, answered):
    def choose(compared):
        compared.table.setCurrentIndex(compared.model.index(0, 1))
        answered(enrol)
        compared.take.click()

    def enrol(dialog):
        dialog.subject_id.line.setText("0099")
        dialog.accept()

    hands.press(Act.WHAT_IF, into=choose)

    assert session.desk.participant("0099").first_step_dose == NEXT + timedelta(days=1)
