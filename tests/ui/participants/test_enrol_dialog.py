from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from planner.desk import Desk
from planner.model.participant import Participant
from tests.ui.conftest import a_participant
from tests.ui.everywhere.cut_cells import settle
from ui.act import Act
from ui.participants.enrol_dialog import EnrolDialog
from ui.participants.weekday_advice import DAY
from ui.qdates import to_date


@pytest.fixture
def dialog(qtbot, session):
    made = EnrolDialog(session)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    settle()  # it is as wide as its table asks for
    return made


def type_id(dialog, text):
    dialog.subject_id.line.clear()
    QTest.keyClicks(dialog.subject_id.line, text)


def test_what_is_typed_is_enrolled(dialog, session, qtbot):
    type_id(dialog, "0042")
    dialog.cohort.setCurrentIndex(dialog.cohort.findData("P2"))
    dialog.level.setCurrentIndex(dialog.level.findData(7.5))
    dialog.first.day = date(2026, 12, 1)
    dialog.weight.setValue(72.5)
    QTest.keyClicks(dialog.note, "Comes by <b>train</b>")
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)
    one = session.desk.participants()[-1]

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert (one.subject_id, one.cohort, one.dose_level) == ("0042", "P2", 7.5)
    assert (one.first_step_dose, one.weight_kg) == (date(2026, 12, 1), 72.5)
    assert one.note == "Comes by <b>train</b>"


def test_an_id_that_another_program_gave_away_meanwhile_is_said_beside_it(dialog, session, qtbot, clock):
    type_id(dialog, "0042")
    with Desk.open(session.desk.path, now=clock) as other:
        other.enrol(a_participant("0042"))
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)

    assert "look again" in dialog.refusal.text()
    assert dialog.subject_id.refusal.text() == "0042 is enrolled already."


def test_a_first_day_that_has_passed_is_asked_about_and_no_enrols_nobody(dialog, session, qtbot, asking):
    asked = asking("ui.participants.enrol_dialog", False)
    type_id(dialog, "0042")
    dialog.first.day = date(2020, 12, 1)
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)
    ((question, yes, _),) = asked

    assert question.startswith("The first step dose on Tue 1 Dec 2020 is in the past: ")
    assert question.endswith(" visits would already be due. Enroll anyway?")
    assert yes == "Enroll anyway"
    assert dialog.isVisible()
    assert len(session.desk.participants()) == 2


def test_a_first_day_that_is_closed_is_asked_about_with_the_day_instead(dialog, session, qtbot, asking):
    asked = asking("ui.participants.enrol_dialog", False)
    type_id(dialog, "0042")
    dialog.first.day = date(2026, 12, 25)
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)
    ((question, _, detail),) = asked

    assert "on Fri 25 Dec 2026 is on a closed day (Christmas Day): it would be on Mon 28 Dec" in question
    assert detail == ""
    assert len(session.desk.participants()) == 2


def test_a_note_that_looks_like_an_identifier_is_a_question_and_no_refusal(dialog, session, qtbot, asking):
    asked = asking("ui.participants.enrol_dialog", True)
    type_id(dialog, "0042")
    dialog.first.day = date(2026, 12, 1)
    QTest.keyClicks(dialog.note, "Mrs Smith, MRN 1234567")
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)
    ((question, _, detail),) = asked

    assert question.startswith("The note seems to contain a medical record number and a name.")
    assert "everyone who opens the file can read it" in detail
    assert session.desk.participants()[-1].note == "Mrs Smith, MRN 1234567"


def test_what_raises_no_doubt_is_not_asked_about(dialog, session, qtbot, asking):
    asked = asking("ui.participants.enrol_dialog")
    type_id(dialog, "0042")
    dialog.first.day = session.today()
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)

    assert asked == []
    assert len(session.desk.participants()) == 3


@pytest.mark.parametrize(
    ("typed", "said"), [("0012", "enrolled already"), ("Jane Roe", "not a name"), ("12", "looks like")]
)
def test_an_id_that_cannot_be_is_refused_beside_the_field(dialog, session, qtbot, typed, said):
    type_id(dialog, typed)
    shown = dialog.subject_id.refusal.isVisible()
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)

    assert shown
    assert said in dialog.subject_id.refusal.text()
    assert len(session.desk.participants()) == 2
    assert dialog.isVisible()


def test_a_cohort_offers_its_own_levels(dialog):
    dialog.cohort.setCurrentIndex(dialog.cohort.findData("P1-DL1"))
    fixed = [dialog.level.itemText(row) for row in range(dialog.level.count())]
    dialog.cohort.setCurrentIndex(dialog.cohort.findData("P2"))

    assert fixed == ["7.5 mg/kg"]
    assert dialog.level.count() == 2


def test_another_date_brings_other_advice(dialog, qtbot):
    dialog.first.day = date(2026, 12, 4)
    qtbot.waitUntil(lambda: dialog.advice.said.text().startswith("Friday"))

    assert "ending on a Saturday" in dialog.advice.said.text()


def first_dates(dialog):
    """The dates of the advice, best first."""
    model = dialog.advice.table.model()
    return [to_date(model.index(row, 0).data(DAY)) for row in range(model.rowCount())]


def test_the_best_day_of_next_week_stands_there_until_one_is_chosen(dialog):
    best = first_dates(dialog)[0]

    assert dialog.first.day == best
    assert "No other day that week is better." in dialog.advice.said.text()


def test_the_best_day_follows_the_cohort_but_a_chosen_one_stays(dialog, qtbot):
    worst = first_dates(dialog)[-1]
    dialog.first.day = worst
    dialog.cohort.setCurrentIndex(dialog.cohort.findData("P1-DL1"))
    qtbot.waitUntil(lambda: not dialog._soon.isActive())

    assert dialog.first.day == worst


def test_the_day_somebody_was_compared_with_stays(session, qtbot):
    friday = date(2026, 12, 4)
    dialog = EnrolDialog(session, somebody=Participant("0000", "P2", 10.0, friday))
    qtbot.addWidget(dialog)

    assert first_dates(dialog)[0] != friday
    assert dialog.first.day == friday


def test_pressing_a_weekday_chooses_its_date(dialog, qtbot):
    dialog.first.day = date(2026, 12, 4)
    qtbot.waitUntil(lambda: dialog.advice.said.text().startswith("Friday"))
    table = dialog.advice.table
    best = table.model().index(0, 0)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(best).center())
    qtbot.waitUntil(lambda: "No other day that week is better." in dialog.advice.said.text())

    assert dialog.first.day != date(2026, 12, 4)


def test_from_the_menu_to_the_new_course(window, hands, session, qtbot):
    def fill_in(dialog):
        type_id(dialog, "0099")
        dialog.enrol.click()

    hands.press(Act.ENROL, into=fill_in)
    qtbot.waitUntil(lambda: window.pages.room is Act.SHOW_PARTICIPANTS)

    assert window.pages.participants.course.subject_id == "0099"
    assert "0099" in session.desk.undo_label()
    assert window.statusBar().currentMessage() == f"Done: {session.desk.undo_label()}. You can undo it."


def test_escape_enrols_nobody(hands, session):
    hands.press(Act.ENROL, into=lambda dialog: dialog.reject())

    assert len(session.desk.participants()) == 2


def test_a_weight_that_nobody_has_is_not_cut_to_one_that_somebody_has(dialog, qtbot):
    qtbot.keyClicks(dialog.subject_id.line, "0099")
    dialog.weight.selectAll()
    qtbot.keyClicks(dialog.weight, "9999")
    dialog.accept()

    assert dialog.weight.value() == 9999
    assert "9999 kg is not a weight" in dialog.refusal.text()


def test_the_button_stays_where_it_is_when_an_id_is_refused(dialog):
    before = (dialog.enrol.mapTo(dialog, dialog.enrol.rect().topLeft()), dialog.cohort.pos())
    type_id(dialog, "Jane Roe")

    assert dialog.subject_id.refusal.isVisible()
    assert (dialog.enrol.mapTo(dialog, dialog.enrol.rect().topLeft()), dialog.cohort.pos()) == before


def test_what_was_refused_goes_as_soon_as_anything_is_changed(dialog):
    dialog.refusal.say("It was refused.")
    said = dialog.refusal.isVisible()
    dialog.weight.setValue(70)

    assert said
    assert dialog.refusal.isHidden()


def test_without_an_id_it_says_that_one_is_needed_and_goes_there(dialog, session, qtbot):
    before = session.desk.participants()
    qtbot.mouseClick(dialog.enrol, Qt.MouseButton.LeftButton)
    said = dialog.subject_id.refusal.text()
    type_id(dialog, "0042")

    assert said == "Write the subject ID first."
    assert dialog.subject_id.line.hasFocus()
    assert dialog.subject_id.refusal.text() == ""
    assert session.desk.participants() == before
