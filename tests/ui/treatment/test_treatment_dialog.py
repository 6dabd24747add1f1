import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from planner.model.hold import HoldReason
from ui.treatment.delay_dialog import DelayDialog
from ui.treatment.hold_dialog import HoldDialog
from ui.treatment.level_dialog import LevelDialog
from ui.treatment.record_dialog import RecordDialog
from ui.treatment.restart_dialog import RestartDialog
from ui.treatment.resume_dialog import ResumeDialog
from ui.treatment.stop_dialog import StopDialog


def tabbed(dialog, times):
    """What has the focus at first, and after each press of Tab."""
    seen = [dialog.focusWidget()]
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    return seen


def test_one_begins_in_the_first_field_and_comes_to_the_buttons_last(opened):
    dialog = opened(HoldDialog)
    for choice in (dialog.agent, dialog.reason):
        choice.setCurrentIndex(0)
    cancel = dialog.buttons.button(dialog.buttons.StandardButton.Cancel)
    seen = tabbed(dialog, 5)

    assert seen[:4] == [dialog.agent, dialog.since, dialog.reason, dialog.note]
    assert set(seen[4:]) == {dialog.go, cancel}


@pytest.mark.parametrize("kind", [DelayDialog, StopDialog])
def test_no_dialog_begins_on_a_button_that_closes_it(opened, kind):
    dialog = opened(kind)

    assert not dialog.buttons.isAncestorOf(dialog.focusWidget())


def test_where_a_dialog_says_what_comes_next_it_begins_there(opened):
    dialog = opened(RecordDialog)

    assert dialog.focusWidget() is dialog.rows[0].button


@pytest.fixture
def end_elsewhere(session, clock):
    """Has another program stop the treatment of 0042; what is told of it here."""

    def end():
        noted = []
        session.noted.connect(noted.append)
        with Desk.open(session.desk.path, now=clock) as other:
            other.treatment.stop("0042", on=session.today(), because="progression")
        session.follow_others()
        return noted

    return end


@pytest.mark.parametrize("kind", [DelayDialog, HoldDialog, LevelDialog, RestartDialog, ResumeDialog])
def test_it_closes_and_says_why_where_another_program_ended_what_it_is_about(
    opened, session, treated, end_elsewhere, kind
):
    session.desk.treatment.hold("0042", since="C3D1", reason=HoldReason.LABS)
    dialog = opened(kind, treated)
    noted = end_elsewhere()

    assert not dialog.isVisible()
    assert any(said.startswith("The course of 0042 has no visit C2D8") for said in noted)
