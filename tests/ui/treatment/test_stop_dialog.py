from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.desk import Desk
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from ui.act import Act
from ui.treatment.stop_dialog import StopDialog


def test_stopping_needs_a_reason_leads_to_its_field_and_begins_follow_up(opened, session, press, treated):
    dialog = opened(StopDialog, treated)
    verb = dialog.go.text()
    press(dialog.go)
    refused = dialog.refusal.text()
    led_to = dialog.focusWidget()
    dialog.because.setText("Progression on CT")
    dialog.progression.setChecked(True)
    press(dialog.go)
    off = session.desk.happened("0042").off

    assert verb == "Stop treatment"
    assert "reason" in refused
    assert led_to is dialog.because
    assert (off.because, off.progression) == ("Progression on CT", True)
    assert not dialog.isVisible()


def test_somebody_who_withdrew_has_left(opened, session, press, treated):
    dialog = opened(StopDialog, treated)
    dialog.how.setCurrentText("Withdrew consent")
    asked, verb = dialog.progression.isVisible(), dialog.go.text()
    press(dialog.go)
    person = session.desk.participant("0042")

    assert (asked, verb) == (False, "Record it")
    assert (person.status, person.leaving) == (ParticipantStatus.OFF_STUDY, Leaving.WITHDRAWN)
    assert person.left_on == session.today()


def test_of_a_death_the_day_is_asked_for_and_nothing_else_is_needed(opened, session, press, treated):
    dialog = opened(StopDialog, treated)
    dialog.how.setCurrentText("Died")
    asked, said = dialog.day.text().replace("&", ""), dialog.head.text()
    press(dialog.go)
    person = session.desk.participant("0042")

    assert asked == dialog.on.accessibleName() == "Died on"
    assert "no dose, no check and no call" in said
    assert (person.leaving, person.died_on) == (Leaving.DIED, session.today())


def test_what_was_refused_of_one_way_is_not_said_of_another(opened, press, treated):
    dialog = opened(StopDialog, treated)
    press(dialog.go)
    refused = dialog.refusal.text()
    dialog.how.setCurrentText("Died")

    assert "needs a reason" in refused
    assert dialog.refusal.text() == ""


def test_of_whoever_is_off_treatment_nothing_is_chosen_beforehand(opened, session, press, treated):
    session.desk.treatment.stop("0042", on=session.today(), because="progression")
    dialog = opened(StopDialog, treated)
    offered, said = dialog.how.findText("Treatment ends, follow-up begins"), dialog.foot.why_not.text()
    could_press = dialog.go.isEnabled()
    dialog.how.setCurrentText("Died")

    assert offered == -1
    assert (could_press, said) == (False, "Choose how they leave the study.")
    assert dialog.go.isEnabled()


def test_of_whoever_has_left_it_shows_how_and_sets_it_right(opened, session, press, treated):
    session.desk.treatment.leave("0042", Leaving.LOST)
    dialog = opened(StopDialog, treated)
    shown = dialog.how.currentText()
    press(dialog.go)
    refused = dialog.refusal.text()
    dialog.how.setCurrentText("Died")
    press(dialog.go)

    assert shown == "Lost to follow-up"
    assert "has left the study already" in refused
    assert session.desk.participant("0042").leaving is Leaving.DIED


def test_treatment_that_another_program_has_ended_meanwhile_is_not_ended_again(opened, session, treated):
    dialog = opened(StopDialog, treated)
    died = opened(StopDialog, treated)
    died.how.setCurrentText("Died")
    with Desk.open(session.desk.path, now=session.now) as other:
        other.treatment.stop("0042", on=other.today(), because="Progression", progression=True)
    session.follow_others()

    assert dialog.how.findText("Treatment ends, follow-up begins") == -1
    assert dialog.how.currentIndex() == -1
    assert not dialog.go.isEnabled()
    assert died.how.currentText() == "Died"
    assert died.go.isEnabled()


def test_the_key_opens_it_over_the_chosen_visit_and_it_is_filled_in_by_keyboard(
    treated, window, hands, session
):
    def stop(dialog):
        dialog.because.setFocus()
        QTest.keyClicks(dialog.because, "Progression on CT")
        QTest.keyClick(dialog.because, Qt.Key.Key_Tab)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    window.pages.show_participant(*treated)
    hands.press(Act.STOP_TREATMENT, into=stop)
    off = session.desk.happened("0042").off

    assert (off.because, off.progression) == ("Progression on CT", True)
    assert "C2D8" not in {visit.planned.code for visit in session.desk.course("0042").visits}
