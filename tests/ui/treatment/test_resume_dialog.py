from planner.desk import Desk
from planner.model.hold import HoldReason
from ui.treatment.resume_dialog import ResumeDialog


def test_it_says_what_is_held_and_gives_it_again(opened, session, press, treated):
    session.desk.treatment.hold("0042", since="C2D8", reason=HoldReason.LABS)
    dialog = opened(ResumeDialog, treated)
    said = dialog.head.text()
    dialog.at.setCurrentText("C2D15")
    dialog.reason.setText("ANC 1,600")
    press(dialog.go)

    assert said == "Held: everything from C2D8 on (labs)."
    assert session.desk.happened("0042").holds[0].until == "C2D15"
    assert not dialog.isVisible()
    assert session.desk.undo().reason == "ANC 1,600"


def test_it_begins_with_the_next_visit_that_lacks_the_drug_and_is_not_refused(
    opened, session, press, treated
):
    session.desk.treatment.hold("0042", since="C2D8", reason=HoldReason.LABS, agent="sg")
    dialog = opened(ResumeDialog, treated)
    press(dialog.go)

    assert session.desk.happened("0042").holds[0].until == "C3D1"


def test_what_another_program_held_meanwhile_is_said_and_offered(opened, session, press, treated, clock):
    session.desk.treatment.hold("0042", since="C2D8", reason=HoldReason.LABS, agent="sg")
    dialog = opened(ResumeDialog, treated)
    dialog.agent.setCurrentIndex(1)
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.hold("0042", since="C2D15", reason=HoldReason.TOXICITY, agent="tarlatamab")
    press(dialog.go)
    offered = [dialog.agent.itemText(number) for number in range(dialog.agent.count())]

    assert "look again" in dialog.refusal.text()
    assert "tarlatamab from C2D15 on (toxicity)" in dialog.head.text()
    assert offered == ["Everything that is held", "sacituzumab govitecan", "tarlatamab"]
    assert dialog.agent.currentData() == "sg"


def test_a_drug_that_another_program_gave_again_meanwhile_does_not_become_everything(
    opened, session, press, treated, clock
):
    for agent in ("sg", "tarlatamab"):
        session.desk.treatment.hold("0042", since="C3D1", reason=HoldReason.LABS, agent=agent)
    dialog = opened(ResumeDialog, treated)
    dialog.agent.setCurrentIndex(1)
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.resume("0042", at="C3D8", agent="sg")
    press(dialog.go)
    press(dialog.go)
    still_held = [one.agent for one in session.desk.happened("0042").holds if one.until is None]

    assert dialog.agent.currentIndex() == -1
    assert dialog.refusal.text() == "Choose which drug is given again, or everything."
    assert dialog.focusWidget() is dialog.agent
    assert still_held == ["tarlatamab"]


def test_where_nothing_is_held_it_says_so(opened, press, treated):
    dialog = opened(ResumeDialog, treated)
    press(dialog.go)

    assert dialog.head.text() == "Nothing is held."
    assert "no current hold" in dialog.refusal.text()


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
