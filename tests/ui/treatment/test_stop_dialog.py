from planner.model.participant import ParticipantStatus
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
