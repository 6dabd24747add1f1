"""The one day within the window that breaks a distance: C1D8, six days after a C1D1 that was put off."""

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from planner.model.delay import DelayReason
from ui.treatment.chosen_visit import ChosenVisit
from ui.weeks.outlook import Verdict, outlook
from ui.weeks.rebook_dialog import RebookDialog
from ui.weeks.week_lines import WeekVisit

C1D8, TO = ChosenVisit("0012", "C1D8"), date(2026, 12, 14)


@pytest.fixture
def put_off(session):
    """C1D1 is a day late, and C1D8 set for the day that is due then."""
    session.desk.treatment.rebook("0012", "C1D1", to=date(2026, 12, 8), reason=DelayReason.TRAVEL)
    return WeekVisit(0, "0012", session.desk.course_visit(*C1D8), date(2026, 12, 15))


@pytest.fixture
def dialog(qtbot, session, put_off):
    dialog = RebookDialog(session, C1D8, outlook(session, put_off, TO))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_names_the_rule(dialog):
    assert "Only with an override." in dialog.head.text()
    assert "at least 7 days" in dialog.head.text()


def test_both_reasons_are_asked_for_and_the_due_date_stays(dialog, session, qtbot):
    without_any = dialog.go.isEnabled(), dialog.foot.why_not.text()
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.LABS))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    without_override = dialog.refusal.text()
    QTest.keyClicks(dialog.override, "Agreed with the sponsor")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    visit, why = session.desk.course_visit(*C1D8), session.desk.trail.lines(at_most=1)[0].reason

    assert without_any == (False, "Choose the reason first.")
    assert "override" in without_override
    assert not dialog.isVisible()
    assert (visit.booked, visit.planned.nominal) == (TO, TO)
    assert "Agreed with the sponsor" in why


def test_what_another_program_wrote_is_said_before_it_moves(dialog, session, qtbot, clock):
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.LABS))
    QTest.keyClicks(dialog.override, "Agreed with the sponsor")
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.rebook("0012", "C1D1", to=date(2026, 12, 7), reason=DelayReason.TRAVEL)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    refused, said, is_asked = dialog.refusal.text(), dialog.head.text(), dialog.override.isEnabled()
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.rebook("0012", "C1D8", to=TO, reason=DelayReason.TRAVEL)
    session.follow_others()

    assert "look again" in refused
    assert "Only with an override." not in said
    assert not is_asked
    assert "It is on this day now." in dialog.head.text()
    assert not dialog.go.isEnabled()


def test_a_drop_on_that_day_opens_it(page, put_off, session):
    row = page.model.row_of("0012", "C1D8")
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    page.view.choose_row(row)
    page.view.drag.aim(row, TO)
    verdict = page.view.drag.outlook.verdict
    QTest.keyClick(page.view, Qt.Key.Key_Return)

    assert verdict is Verdict.OVERRIDES
    assert seen == [RebookDialog]
