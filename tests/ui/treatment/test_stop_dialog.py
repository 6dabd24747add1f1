from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.participant import ParticipantStatus
from ui.act import Act
from ui.treatment.stop_dialog import StopDialog


def test_stopping_needs_a_reason_and_begins_follow_up(opened, session, press, treated):
    dialog = opened(StopDialog, treated)
    press(dialog.go)
    refused = dialog.refusal.text()
    dialog.because.setText("Progression on CT")
    dialog.progression.setChecked(True)
    press(dialog.go)
    off = session.desk.happened("0042").off

    assert "reason" in refused
    assert (off.because, off.progression) == ("Progression on CT", True)
    assert not dialog.isVisible()


def test_somebody_who_withdrew_has_left(opened, session, press, treated):
    dialog = opened(StopDialog, treated)
    dialog.how.setCurrentText("Withdrew consent")
    asked = dialog.on.isVisible()
    press(dialog.go)

    assert not asked
    assert session.desk.participants()[-1].status is ParticipantStatus.OFF_STUDY


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
