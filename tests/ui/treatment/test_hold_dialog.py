from planner.desk import Desk
from planner.model.hold import HoldReason
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.hold_dialog import HoldDialog


def test_one_drug_is_held_from_the_chosen_visit(opened, session, press, treated):
    dialog = opened(HoldDialog, treated)
    dialog.agent.setCurrentText("sacituzumab govitecan")
    dialog.reason.setCurrentIndex(dialog.reason.findData(HoldReason.LABS))
    dialog.note.setText("ANC")
    press(dialog.go)
    held = session.desk.happened("0042").holds[0]

    assert not dialog.isVisible()
    assert (held.since, held.reason, held.note) == ("C2D8", HoldReason.LABS, "ANC")
    assert session.desk.study.agent(held.agent).name == "sacituzumab govitecan"


def test_the_drug_of_the_visit_is_offered_where_it_is_the_only_one(opened, treated):
    alone = opened(HoldDialog, treated)
    both = opened(HoldDialog, ChosenVisit("0042", "C3D1"))

    assert alone.agent.currentText() == "sacituzumab govitecan"
    assert both.agent.currentIndex() == -1


def test_the_next_visit_does_not_say_which_drug_of_the_chosen_one_is_held(opened, treated):
    # C2D1 has been, and both drugs were given at it; at C2D8, the next, there is one alone.
    dialog = opened(HoldDialog, ChosenVisit("0042", "C2D1"))
    dialog.reason.setCurrentIndex(dialog.reason.findData(HoldReason.TOXICITY))
    offered = (dialog.since.currentText(), dialog.agent.currentIndex())

    assert offered == ("C2D8", -1)
    assert not dialog.go.isEnabled()
    assert dialog.foot.why_not.text() == "Choose first which drug is held, or everything."


def test_only_visits_still_ahead_are_offered(opened, treated):
    dialog = opened(HoldDialog, treated)
    offered = [dialog.since.itemText(row) for row in range(dialog.since.count())]

    assert offered[0] == "C2D8"
    assert "C2D1" not in offered


def test_a_visit_that_another_program_recorded_meanwhile_is_offered_no_longer(
    opened, session, press, treated, clock
):
    dialog = opened(HoldDialog, treated)
    dialog.agent.setCurrentText("sacituzumab govitecan")
    dialog.reason.setCurrentIndex(0)
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.done("0042", "C2D8")
    press(dialog.go)

    assert "look again" in dialog.refusal.text()
    assert dialog.since.findText("C2D8") == -1
    assert dialog.since.currentText() != ""


def test_what_is_held_already_is_refused(opened, session, press, treated):
    session.desk.treatment.hold("0042", since="C2D8", reason=HoldReason.LABS)
    dialog = opened(HoldDialog, treated)
    dialog.agent.setCurrentText("sacituzumab govitecan")
    dialog.reason.setCurrentIndex(dialog.reason.findData(HoldReason.LABS))
    press(dialog.go)

    assert "held already" in dialog.refusal.text()
    assert len(session.desk.happened("0042").holds) == 1


def test_no_reason_is_taken_for_granted(opened, treated):
    dialog = opened(HoldDialog, treated)
    before, said = dialog.go.isEnabled(), dialog.foot.why_not.text()
    dialog.reason.setCurrentIndex(0)

    assert (before, said) == (False, "Choose the reason first.")
    assert dialog.go.isEnabled()
    assert dialog.foot.why_not.text() == ""
