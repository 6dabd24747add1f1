from planner.model.hold import HoldReason
from ui.treatment.resume_dialog import ResumeDialog


def test_it_says_what_is_held_and_gives_it_again(opened, session, press, treated):
    session.desk.treatment.hold("0042", since="C2D8", reason=HoldReason.LABS)
    dialog = opened(ResumeDialog, treated)
    said = dialog.head.text()
    dialog.at.setCurrentText("C2D15")
    press(dialog.go)

    assert said == "Held: everything from C2D8 on (labs)."
    assert session.desk.happened("0042").holds[0].until == "C2D15"
    assert not dialog.isVisible()


def test_where_nothing_is_held_it_says_so(opened, press, treated):
    dialog = opened(ResumeDialog, treated)
    press(dialog.go)

    assert dialog.head.text() == "Nothing is held."
    assert "no hold" in dialog.refusal.text()


def test_a_distance_that_is_too_long_asks_for_an_override(opened, session, press, treated):
    session.desk.treatment.hold("0042", since="C2D8", reason=HoldReason.TOXICITY)
    dialog = opened(ResumeDialog, treated)
    dialog.at.setCurrentText("C5D1")
    press(dialog.go)
    asked = dialog.override.isVisible()
    dialog.override.setText("Agreed with the sponsor")
    press(dialog.go)

    assert asked
    assert session.desk.happened("0042").holds[0].until == "C5D1"
