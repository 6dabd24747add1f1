from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.treatment.conftest import TODAY
from ui.act import Act
from ui.language import tr
from ui.plain import tooltip
from ui.treatment.tolerated_dialog import NOT_YET, ToleratedDialog


def test_the_last_infusion_is_offered_with_what_it_makes_of_the_next(opened, treated):
    dialog = opened(ToleratedDialog, treated)

    assert [dialog.at.itemText(row) for row in range(dialog.at.count())] == ["C1D1", "C1D8", "C2D1"]
    assert dialog.at.currentText() == "C2D1"
    assert dialog.head.text() == (
        "From the next dose on, sacituzumab govitecan is planned with 1 h instead of 2 h, "
        "as the study file says."
    )


def test_noting_it_shortens_the_next_visit_and_one_undo_takes_it_back(opened, session, treated, press):
    before = session.desk.care_path("0042", "C2D8").minutes
    dialog = opened(ToleratedDialog, treated)
    press(dialog.go)
    after = session.desk.care_path("0042", "C2D8").minutes
    session.desk.undo()

    assert before - after == 60
    assert not dialog.isVisible()
    assert session.desk.happened("0042").tolerated == ()


def test_what_is_noted_already_is_said(opened, session, treated):
    session.desk.treatment.tolerated("0042", "C1D1")
    dialog = opened(ToleratedDialog, treated)

    assert "already recorded that 0042 tolerated sacituzumab govitecan at C1D1" in dialog.head.text()
    assert not dialog.go.isEnabled()


def test_before_the_first_dose_there_is_nothing_to_note(opened):
    dialog = opened(ToleratedDialog, TODAY)

    assert dialog.head.text() == tr(NOT_YET)
    assert not dialog.go.isEnabled()
    assert dialog.go.toolTip() == tooltip(tr(NOT_YET))


def test_the_key_opens_it_over_the_chosen_visit_and_return_notes_it(treated, window, hands, session):
    window.pages.show_participant(*treated)
    hands.press(Act.TOLERATED, into=lambda dialog: QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return))
    (noted,) = session.desk.happened("0042").tolerated

    assert (noted.agent, noted.visit) == ("sg", "C2D1")
