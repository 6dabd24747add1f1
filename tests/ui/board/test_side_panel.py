"""Beside the board: a chair still held, told as the clock goes on, mended with a press; who did not come."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.care_path import StepKind
from planner.model.day_layout import STILL_HELD, Finding
from tests.planner.treated import Clock, run_until
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW
from ui.act import Act
from ui.board.mend_bar import MENDS
from ui.board.side_panel import findings_head
from ui.language import tr

SITTING, WAITING = "0007/C3D1", "0012/S1"


@pytest.fixture
def clock():
    return Clock(NOW.replace(hour=8, minute=0))


@pytest.fixture
def page(window, session, clock):
    """0007 has Chair 2 from 08:00 until 13:00 and has arrived; 0012 is due there at 13:30."""
    run_until(session.desk, clock, "C3D1", subject_id="0007")
    clock.turn(MONDAY, "08:00")
    for key, hour, minute in ((SITTING, 8, 0), (WAITING, 13, 30)):
        arrival = NOW.replace(hour=hour, minute=minute)
        session.desk.placing.place(key, arrival=arrival, chair="Chair 2")
    page = window.pages.day
    page.board.choose(SITTING)
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Space)
    return page


def held(page):
    """The lines that speak of it."""
    findings = page.panel.findings
    items = [findings.item(row) for row in range(findings.count())]
    return [item for item in items if _finding(item).rule == STILL_HELD]


def _finding(item):
    finding = item.data(Qt.ItemDataRole.UserRole)
    assert isinstance(finding, Finding)
    return finding


def at(page, clock, time):
    clock.turn(MONDAY, time)
    page.ticking.turn()
    return [item.text() for item in held(page)]


def choose(page, qtbot):
    """By the mouse; then wait for what mends it."""
    findings, (item,) = page.panel.findings, held(page)
    findings.scrollToItem(item)
    where = findings.visualItemRect(item).center()
    QTest.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=where)
    await_mends(page, qtbot)


def await_mends(page, qtbot):
    qtbot.waitUntil(lambda: any(button.isVisible() for button in page.panel.mends.buttons))


def over(session):
    """Both infusions ended at their time, and are noted so."""
    desk, arrival = session.desk, NOW.replace(hour=8, minute=0)
    for step in desk.visit_path("0007", "C3D1").path.steps_of(StepKind.INFUSION):
        begun, ended = (arrival + timedelta(minutes=minute) for minute in (step.start, step.end))
        code, agent = "C3D1", step.agent
        session.attempt(lambda: desk.treatment.start_infusion("0007", code, agent, at=begun))  # noqa: B023 - at once
        session.attempt(lambda: desk.treatment.end_infusion("0007", code, agent, at=ended))  # noqa: B023 - at once


def test_the_clock_alone_tells_it_in_a_note_and_then_as_a_finding(page, clock, session):
    clock.turn(MONDAY, "12:50")
    over(session)
    told = [at(page, clock, time) for time in ("13:20", "13:21", "13:30")]
    said = "Chair 2 is still held by 0007 C3D1, planned until 13:00; 0012 S1"

    assert told == [[], [f"Note: {said} is due there at 13:30."], [f"{said} was due there at 13:30."]]


def test_between_two_changes_the_day_is_not_read_again(page, clock, session, monkeypatch):
    clock.turn(MONDAY, "12:50")
    over(session)
    at(page, clock, "13:21")
    monkeypatch.setattr(type(session.desk), "day", lambda *_: pytest.fail("the day was read"))

    assert len(at(page, clock, "13:29")) == 1


def test_what_goes_on_is_told_hours_ahead_and_counted_on_with_the_clock(page, clock, hands):
    for time in ("08:30", "09:00", "09:00"):  # in the chair, checked, and the first infusion
        clock.turn(MONDAY, time)
        page.board.setFocus()
        hands.press(Act.RECORD_NEXT)
    told = [at(page, clock, time) for time in ("10:30", "10:31", "10:36")]
    said = "Chair 2 is held by 0007 C3D1 until about {}, planned until 13:00; 0012 S1 is due there at 13:30."

    assert told == [[], [f"Note: {said.format('13:35')}"], [f"Note: {said.format('13:40')}"]]


def test_it_leads_to_the_block_and_offers_who_is_due_another_chair(page, clock, session, hands, qtbot):
    at(page, clock, "13:05")
    choose(page, qtbot)
    chosen, said = page.choice.block.visit_key, page.panel.mends.said.text()
    qtbot.mouseClick(page.panel.mends.buttons[0], Qt.MouseButton.LeftButton)
    moved, gone = session.desk.placing._stands(WAITING), held(page)
    label = session.desk.undo_label()
    hands.press(Act.UNDO)

    assert (chosen, said) == (SITTING, tr(MENDS))
    assert (moved.chair != "Chair 2", moved.arrival) == (True, NOW.replace(hour=13, minute=30))
    assert label.startswith("Move 0012 S1")
    assert gone == []
    assert len(held(page)) == 1


def test_who_stands_on_it_as_it_comes_true_still_does(page, clock, qtbot):
    at(page, clock, "13:05")
    choose(page, qtbot)
    at(page, clock, "13:31")
    await_mends(page, qtbot)
    chosen = page.panel.findings.chosen()

    assert (chosen.rule, chosen.is_note) == (STILL_HELD, False)


def test_with_the_discharge_noted_it_is_gone(page, clock, session):
    at(page, clock, "13:31")
    session.attempt(lambda: session.desk.running.discharge("0007", "C3D1", early=True))

    assert held(page) == []


@pytest.fixture
def missed(window, session, hands):
    """0007 has Chair 2, and is recorded as missed, by keys, in the dialog that is opened over its block."""
    session.desk.placing.place("0007/C3D1", arrival=NOW.replace(hour=11, minute=0), chair="Chair 2")
    session.changed.emit(frozenset({"assignment"}))
    page = window.pages.day
    page.board.choose("0007/C3D1")
    page.board.setFocus()
    hands.press(Act.RECORD_VISIT, into=_missed)
    return page


def _missed(dialog):
    dialog.reason.setFocus()
    QTest.keyClicks(dialog.reason, "Has a cold")
    dialog.ends.missed.setFocus()
    QTest.keyClick(dialog.ends.missed, Qt.Key.Key_Space)


def named(page):
    return [page.panel.away.item(row).text() for row in range(page.panel.away.count())]


def test_who_did_not_come_is_counted_over_the_board_and_named_beside_it(missed):
    assert "1 missed" in missed.bar._counts.text()
    assert missed.bar._counts.text().startswith("1 visit")
    assert missed.panel._away_head.text() == "Did not come (1)"
    assert named(missed) == ["0007 C3D1, missed: Has a cold"]
    assert missed.panel.away.isVisible()
    assert [block.visit_key for block in missed.model.blocks] == []


def test_another_day_has_nothing_of_who_did_not_come(missed, hands):
    hands.press(Act.NEXT_DAY)

    assert named(missed) == []
    assert missed.panel.away.isHidden()
    assert missed.panel._away_head.isHidden()
    assert "missed" not in missed.bar._counts.text()


def test_a_missed_visit_taken_back_is_named_no_longer(missed, hands):
    hands.press(Act.UNDO)

    assert missed.panel.away.isHidden()
    assert "missed" not in missed.bar._counts.text()


@pytest.mark.parametrize("by_key", [False, True])
def test_the_line_of_who_did_not_come_leads_to_the_course(missed, window, qtbot, by_key):
    away = missed.panel.away
    if by_key:
        away.setFocus()
        QTest.keyClick(away, Qt.Key.Key_Down)
        QTest.keyClick(away, Qt.Key.Key_Return)
    else:
        where = away.visualItemRect(away.item(0)).center()
        qtbot.mouseClick(away.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert window.acts[Act.SHOW_PARTICIPANTS].isChecked()
    assert window.pages.chosen_visit() == ("0007", "C3D1")


def test_the_head_of_the_findings_counts_the_notes_that_stand_under_it():
    said = [findings_head(wrong, notes=notes) for wrong, notes in ((0, 0), (0, 1), (2, 0), (2, 3))]

    assert said == ["No findings", "No findings, 1 note", "Findings (2)", "Findings (2), 3 notes"]
