from datetime import datetime, time

import pytest
from PySide6.QtCore import QDate, QTime

from planner.desk import Desk
from planner.model.participant import ParticipantStatus
from planner.model.toxicity import ToxicityKind
from tests.ui.treatment.conftest import TODAY
from ui.help.help_window import HelpWindow
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.toxicity_dialog import ToxicityDialog


@pytest.fixture
def after_c2d1(session, treated):
    """The visit of the last tarlatamab dose, and the day it was given."""
    dose = next(one for one in session.desk.happened("0042").given if one.visit == "C2D1")
    return ChosenVisit("0042", "C2D1"), dose.on


def recorded(dialog, press, *, on, grade, what="CRS"):
    dialog.what.setCurrentText(what)
    dialog.grade.setCurrentText(str(grade))
    dialog.onset.setDate(QDate(on.year, on.month, on.day))
    dialog.onset.setTime(QTime(22, 15))
    press(dialog.go)


def test_a_grade_is_recorded_and_its_hold_accepted_with_a_button(opened, session, press, after_c2d1):
    chosen, on = after_c2d1
    dialog = opened(ToxicityDialog, chosen)
    recorded(dialog, press, on=on, grade=2)
    sentences = " ".join(dialog.proposals.sentences)
    hold = next(button for button in dialog.proposals.buttons if button.text().startswith("Hold"))
    press(hold)
    event, held = session.desk.happened("0042").toxicities[0], session.desk.happened("0042").holds[0]

    assert (event.grade, event.visit, event.resolved) == (2, "C2D1", None)
    assert sentences.startswith("CRS grade 2 after C2D1, proposed: hold")
    assert sentences.endswith("(from the prescribing information; see “Dose modifications for CRS”)")
    assert (held.agent, held.since) == (event.agent, "C2D15")
    assert not hold.isEnabled()


def test_what_another_program_recorded_meanwhile_is_told_and_can_be_chosen(
    opened, session, clock, press, after_c2d1
):
    chosen, on = after_c2d1
    dialog = opened(ToxicityDialog, chosen)
    onset = datetime.combine(on, time(22, 0), tzinfo=session.now().tzinfo)
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.record_toxicity("0042", ToxicityKind.CRS, 2, after="C2D1", onset=onset)
    recorded(dialog, press, on=on, grade=3)
    head, refused = dialog.head.text(), dialog.refusal.text()
    dialog.which.setCurrentIndex(1)
    dialog.grade.setCurrentText("3")
    press(dialog.go)

    assert head.startswith("Recorded meanwhile: CRS")
    assert "look again" in refused
    assert [one.grade for one in session.desk.happened("0042").toxicities] == [3]


def test_an_event_that_another_program_took_back_is_chosen_no_longer(
    opened, session, clock, press, after_c2d1
):
    chosen, on = after_c2d1
    recorded(opened(ToxicityDialog, chosen), press, on=on, grade=2)
    dialog = opened(ToxicityDialog, chosen)
    dialog.which.setCurrentIndex(1)
    with Desk.open(session.desk.path, now=clock) as other:
        other.undo()
    press(dialog.go)

    assert dialog.which.currentData() is None
    assert dialog.onset.isEnabled()
    assert not session.desk.happened("0042").toxicities


def test_crs_is_offered_after_the_last_dose_that_can_cause_it_and_not_after_the_other_drug(
    opened, session, press, treated
):
    dialog = opened(ToxicityDialog, treated)
    offered = [dialog.after.itemText(number) for number in range(dialog.after.count())]
    dialog.grade.setCurrentText("1")
    press(dialog.go)

    assert treated.code == "C2D8"
    assert not {"C1D8", "C2D8"} & set(offered)
    assert [event.visit for event in session.desk.happened("0042").toxicities] == ["C2D1"]


def test_no_grade_is_chosen_for_the_nurse(opened, after_c2d1):
    dialog = opened(ToxicityDialog, after_c2d1[0])
    before, said = dialog.go.isEnabled(), dialog.foot.why_not.text()
    dialog.grade.setCurrentIndex(0)

    assert (before, said) == (False, "Choose first which grade the clinician gave.")
    assert dialog.go.isEnabled()


def test_before_the_first_dose_there_is_nothing_to_record(opened):
    dialog = opened(ToxicityDialog)

    assert "No dose has been given" in dialog.head.text()
    assert not dialog.go.isEnabled()


def test_an_onset_before_the_dose_is_refused(opened, session, press, after_c2d1):
    chosen, on = after_c2d1
    dialog = opened(ToxicityDialog, chosen)
    recorded(dialog, press, on=on.replace(day=1), grade=1)

    assert "before the dose" in dialog.refusal.text()
    assert not session.desk.happened("0042").toxicities


def test_a_known_event_takes_its_end(opened, session, press, after_c2d1):
    chosen, on = after_c2d1
    recorded(opened(ToxicityDialog, chosen), press, on=on, grade=2)
    dialog = opened(ToxicityDialog, chosen)
    dialog.which.setCurrentIndex(1)
    dialog.is_over.setChecked(True)
    press(dialog.go)
    events = session.desk.happened("0042").toxicities

    assert len(events) == 1
    assert events[0].resolved is not None
    assert not [text for text in dialog.proposals.sentences if "proposed: hold" in text]


def test_a_known_event_of_an_earlier_visit_noted_to_the_second_takes_its_end_and_stays_one(
    opened, session, press, after_c2d1
):
    given = next(one.on for one in session.desk.happened("0042").given if one.visit == "C1D15")
    onset = datetime.combine(given, time(22, 0, 17), tzinfo=session.now().tzinfo)
    session.desk.treatment.record_toxicity("0042", ToxicityKind.ICANS, 2, after="C1D15", onset=onset)
    dialog = opened(ToxicityDialog, after_c2d1[0])
    dialog.which.setCurrentIndex(1)
    dialog.is_over.setChecked(True)
    press(dialog.go)
    (event,) = session.desk.happened("0042").toxicities

    assert (event.what, event.visit, event.onset) == (ToxicityKind.ICANS, "C1D15", onset)
    assert event.resolved is not None


def test_a_new_event_takes_nothing_over_from_one_that_was_looked_at_before(opened, session, after_c2d1):
    chosen, on = after_c2d1
    onset = datetime.combine(on, time(22, 0), tzinfo=session.now().tzinfo)
    session.desk.treatment.record_toxicity(
        "0042", ToxicityKind.CRS, 2, after="C2D1", onset=onset, resolved=session.now()
    )
    dialog = opened(ToxicityDialog, chosen)
    dialog.which.setCurrentIndex(1)
    taken = dialog.grade.currentText(), dialog.resolved.isEnabled(), dialog.onset.instant
    dialog.which.setCurrentIndex(0)

    assert taken == ("2", True, onset)
    assert (dialog.grade.currentIndex(), dialog.go.isEnabled()) == (-1, False)
    assert (dialog.is_over.isChecked(), dialog.resolved.isEnabled()) == (False, False)
    assert dialog.onset.instant == session.now().replace(second=0, microsecond=0)
    assert len(session.desk.happened("0042").toxicities) == 1


def test_what_ends_the_drug_opens_the_end_of_treatment(opened, session, press, after_c2d1, answered):
    chosen, on = after_c2d1
    dialog = opened(ToxicityDialog, chosen)
    recorded(dialog, press, on=on, grade=4)
    answered(lambda box: box.go.click())
    press(dialog.proposals.buttons[0])

    assert session.desk.happened("0042").off.because == "CRS grade 4 after C2D1"


def test_of_a_grade_without_a_rule_it_is_said_that_a_person_decides(opened, press, after_c2d1):
    chosen, on = after_c2d1
    dialog = opened(ToxicityDialog, chosen)
    recorded(dialog, press, on=on, grade=5)
    (sentence,) = dialog.proposals.sentences

    assert "The study file says nothing about grade 5: a person decides." in sentence
    assert "Grade 5 is death (ASTCT" in sentence


def test_beside_the_highest_grade_the_death_can_be_recorded(opened, session, press, after_c2d1, answered):
    chosen, on = after_c2d1
    dialog = opened(ToxicityDialog, chosen)
    recorded(dialog, press, on=on, grade=5)
    asked = []
    answered(lambda box: (asked.append((box.how.currentText(), box.because.text())), box.go.click()))
    (died,) = dialog.proposals.buttons
    press(died)

    assert asked == [("Died", "CRS grade 5 after C2D1")]
    assert session.desk.participant("0042").status is ParticipantStatus.OFF_STUDY
    assert (died.isEnabled(), died.text()) == (False, "Recorded.")


def test_the_grading_tables_open_beside_it_with_their_source(window, session, press, qtbot):
    qtbot.waitUntil(lambda: window.guide.help is not None)
    dialog = ToxicityDialog(session, TODAY, window)
    dialog.open()
    press(dialog.tables)
    shown = dialog.findChild(HelpWindow).text.toPlainText()
    dialog.close()

    assert shown.startswith("CRS and ICANS grades")
    assert "Lee and others" in shown
    assert "low-flow nasal cannula (6 L/min or less) or blow-by" in shown
    assert "|" not in shown  # tables, not their source


def test_a_refusal_goes_once_what_it_is_about_is_mended(opened, session, press, after_c2d1):
    chosen, on = after_c2d1
    dialog = opened(ToxicityDialog, chosen)
    recorded(dialog, press, on=on.replace(year=on.year - 1), grade=2)
    refused = dialog.refusal.text()
    dialog.onset.setDate(QDate(on.year, on.month, on.day))

    assert "is before the dose of C2D1" in refused
    assert dialog.refusal.text() == ""
    assert dialog.refusal.isHidden()
    assert not session.desk.happened("0042").toxicities
