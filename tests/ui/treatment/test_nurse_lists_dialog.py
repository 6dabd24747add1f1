from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.clinic_dates import NursesOn
from planner.model.edit import Edit, created
from planner.model.toxicity import ToxicityKind
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW
from tests.ui.tables import texts_of
from ui.act import Act
from ui.language import tr
from ui.treatment.nurse_lists_dialog import HANDED_OVER, NOBODY, SIZE, WATCH, NurseListsDialog
from ui.treatment.nurse_words import PROPOSAL


@pytest.fixture
def dialog(qtbot, session):
    for key, chair in (("0012/S1", "Chair 1"), ("0007/C3D1", "Chair 2")):
        arrival = NOW.replace(hour=8, minute=0)
        session.attempt(
            lambda key=key, chair=chair, arrival=arrival: session.desk.placing.place(
                key, arrival=arrival, chair=chair
            )
        )
    dialog = NurseListsDialog(session, MONDAY)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def shown(dialog):
    return texts_of(dialog.table)


def test_it_says_that_it_is_a_proposal_and_shows_the_first_nurses_list(dialog):
    assert dialog.said.text() == f"{tr(PROPOSAL)} {tr(HANDED_OVER)}"
    assert dialog.nurses.item(0).text() == f"Early 1\n07:00–15:30: {len(shown(dialog))} tasks, 1 h 5 min"
    assert shown(dialog)[0] == ("08:00–08:15", "0007", "C3D1", "Chair 2", "intake and labs", "")


def test_an_arrow_key_leads_to_the_next_nurse(dialog):
    QTest.keyClick(dialog.nurses, Qt.Key.Key_Down)

    assert shown(dialog)[0][:2] == ("08:00–08:15", "0012")


def test_two_at_once_are_marked_in_the_line_and_beside_the_nurse(dialog, session):
    other = (NursesOn(MONDAY, shift, nurses, "Illness") for shift, nurses in (("Early", 1), ("Late", 0)))
    session.desk.apply(Edit("Other nurses", created(*other)))
    dialog._read()

    assert dialog.nurses.item(0).text().startswith("! Early 1\n")
    assert "overlaps" in dialog.nurses.item(0).text()
    assert shown(dialog)[0][-1] == "! at the same time as 0012 S1"


def test_who_has_crs_is_told_in_each_line(dialog, session):
    treatment, onset = session.desk.treatment, NOW.replace(hour=9)
    treatment.start_infusion("0012", "S1", "tarlatamab", at=NOW.replace(hour=8, minute=30))
    treatment.record_toxicity("0012", ToxicityKind.CRS, 1, after="S1", onset=onset)
    dialog._read()
    QTest.keyClick(dialog.nurses, Qt.Key.Key_Down)

    assert {row[-1] for row in shown(dialog) if row[1] == "0012"} == {"CRS 1"}
    assert not dialog.table.isColumnHidden(WATCH)


def test_where_nobody_has_anything_to_watch_for_no_column_is_kept_for_it(dialog, session):
    before = dialog.table.isColumnHidden(WATCH)
    other = (NursesOn(MONDAY, shift, nurses, "Illness") for shift, nurses in (("Early", 1), ("Late", 0)))
    session.desk.apply(Edit("Other nurses", created(*other)))
    dialog._read()

    assert before
    assert not dialog.table.isColumnHidden(WATCH)


def test_the_nurses_of_the_shipped_clinic_stand_in_it_without_scrolling(window, dialog):
    dialog.resize(*SIZE)
    nurses = dialog.nurses
    last = nurses.visualItemRect(nurses.item(nurses.count() - 1))

    assert nurses.count() == 15
    assert last.bottom() < nurses.viewport().height()


def test_the_staff_of_the_slots_have_their_checks_at_the_end(dialog):
    dialog.nurses.setCurrentRow(dialog.nurses.count() - 1)

    assert dialog.nurses.currentItem().text().startswith("Staff of the slots")
    assert {row[4] for row in shown(dialog)} >= {"vital signs", "vital signs + neuro"}


def test_a_day_without_nurses_says_so(dialog):
    dialog.day.day = date(2026, 11, 26)

    assert dialog.said.text() == tr(NOBODY)
    assert shown(dialog) == ()


def test_the_models_keep_what_qt_asks_of_them(dialog, qtmodeltester):
    qtmodeltester.check(dialog.rows)
    qtmodeltester.check(dialog.nurses.model())


def test_the_menu_opens_it_on_the_day_of_the_board(hands):
    seen = []

    def look(dialog):
        seen.append((dialog.windowTitle(), dialog.day.day))
        dialog.reject()

    hands.press(Act.NURSES, into=look)

    assert seen == [("Lists by nurse", MONDAY)]
