from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.visit import VisitStatus
from tests.ui.treatment.conftest import TODAY
from ui.act import Act
from ui.treatment.history_dialog import HistoryDialog


def test_every_line_about_the_participant_is_there_the_newest_first(opened, session):
    session.desk.treatment.cancel("0012", "S1", reason="Snowed in")
    session.desk.treatment.cancel("0007", "C3D1", reason="Ill")
    dialog = opened(HistoryDialog)

    assert [line.label for line in dialog.view.model.shown] == ["Record 0012 S1 as cancelled", "Enroll 0012"]
    assert "0012 S1, booked for Mon 23 Nov 2026, cancelled" in dialog.view.details.toPlainText()
    assert "Reason: Snowed in" in dialog.view.details.toPlainText()


def test_the_key_takes_an_edit_back_and_the_line_of_it_appears(opened, session, answered, qtbot):
    session.desk.treatment.cancel("0012", "S1", reason="Snowed in")
    session.desk.treatment.cancel("0007", "C3D1", reason="Ill")
    dialog = opened(HistoryDialog)

    def agree(asked):
        qtbot.waitUntil(asked.go.isEnabled)
        asked.go.click()

    answered(agree)
    QTest.keyClick(
        dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )

    assert session.desk.course_visit(*TODAY).status is None
    assert session.desk.course_visit("0007", "C3D1").status is VisitStatus.CANCELLED
    assert dialog.view.model.shown[0].label == "Take back no. 4: Record 0012 S1 as cancelled"


def test_the_key_opens_it_over_the_chosen_line_of_a_course(session, window, hands):
    session.desk.treatment.cancel("0012", "C1D8", reason="Snowed in")
    seen = []

    def look(dialog):
        seen.append((dialog.windowTitle(), *(line.label for line in dialog.view.model.shown)))
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    window.pages.show_participant(*TODAY)
    hands.press(Act.HISTORY, into=look)

    assert seen == [("History: 0012", "Record 0012 C1D8 as cancelled", "Enroll 0012")]
