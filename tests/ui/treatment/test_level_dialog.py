from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.desk import Desk
from ui.act import Act
from ui.language import tr
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.level_dialog import UNSAID, LevelDialog


def texts(box):
    return [box.itemText(row) for row in range(box.count())]


def test_the_one_level_below_is_offered_from_the_chosen_visit_on(opened, treated):
    dialog = opened(LevelDialog, treated)

    assert dialog.head.text().startswith("0042 is on 10 mg/kg of sacituzumab govitecan.")
    assert texts(dialog.level) == ["7.5 mg/kg"]
    assert dialog.since.currentText() == "C2D8"
    assert "C2D15" not in texts(dialog.since)


def test_it_says_whose_the_levels_are_and_that_the_reductions_of_the_trial_are_open(opened, treated):
    dialog = opened(LevelDialog, treated)
    said = dialog.head.text()

    assert "(from the prescribing information)." in said
    assert "the trial's own reductions are open." in said
    assert said.endswith("The study team decides.")


def test_it_is_lowered_with_a_reason_and_one_undo_takes_it_back(opened, session, treated):
    dialog = opened(LevelDialog, treated)
    before, said = dialog.go.isEnabled(), dialog.foot.why_not.text()
    QTest.keyClicks(dialog.reason, "Neutropenia again")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    (change,) = session.desk.happened("0042").level_changes
    reason = session.desk.trail.lines(at_most=1)[0].reason
    session.desk.undo()

    assert (before, said) == (False, tr(UNSAID))
    assert not dialog.isVisible()
    assert (change.level, change.visit, reason) == (7.5, "C2D8", "Neutropenia again")
    assert session.desk.happened("0042").level_changes == ()


def test_a_level_that_another_program_lowered_meanwhile_is_the_present_one(
    opened, session, treated, press, clock
):
    dialog = opened(LevelDialog, treated)
    dialog.since.setCurrentText("C3D1")
    QTest.keyClicks(dialog.reason, "Neutropenia again")
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.lower_level("0042", 7.5, since="C2D8", reason="Neutropenia")
    press(dialog.go)

    assert dialog.head.text().startswith("0042 is on 7.5 mg/kg")
    assert texts(dialog.level) == ["5 mg/kg"]
    assert (dialog.since.currentText(), dialog.reason.text()) == ("C3D1", "Neutropenia again")


def test_on_the_lowest_level_there_is_nothing_to_lower(opened, session, treated):
    session.desk.treatment.lower_level("0042", 7.5, since="C2D8", reason="Neutropenia")
    session.desk.treatment.lower_level("0042", 5.0, since="C3D1", reason="Neutropenia")
    dialog = opened(LevelDialog, ChosenVisit("0042", "C3D1"))

    assert dialog.head.text() == "0042 is on 5 mg/kg of sacituzumab govitecan. There is no lower level."
    assert not dialog.go.isEnabled()


def test_where_no_visit_ahead_gives_the_drug_it_says_so(opened, session, treated):
    session.desk.treatment.stop("0042", on=session.today(), because="progression")
    dialog = opened(LevelDialog, ChosenVisit("0042", "C2D1"))

    assert dialog.foot.why_not.text() == "sacituzumab govitecan is given at no visit ahead."
    assert not dialog.go.isEnabled()


def test_the_key_opens_it_over_the_chosen_visit_and_return_lowers_the_dose(treated, window, hands, session):
    def lower(dialog):
        QTest.keyClicks(dialog.focusWidget(), "Neutropenia")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    window.pages.show_participant(*treated)
    hands.press(Act.LOWER_LEVEL, into=lower)
    (change,) = session.desk.happened("0042").level_changes

    assert (change.level, change.visit) == (7.5, "C2D8")
    assert session.desk.trail.lines(at_most=1)[0].reason == "Neutropenia"
