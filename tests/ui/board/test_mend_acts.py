"""A finding chosen, a mend pressed, and the store asked."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.mending import Mending
from planner.model.day_layout import Finding
from planner.model.lay_out_scope import LayOutScope
from planner.model.mend import Mend, MendKind
from planner.model.toxicity import ToxicityKind
from tests.ui.conftest import NOW
from ui.act import Act
from ui.asking import WORKING
from ui.board.mend_bar import HINT, HINT_OF_TRAY, NOT_BY_MOVING, OF_A_NOTE
from ui.language import tr
from ui.standing import LOCKED

CHAIRS = "one participant a chair"


@pytest.fixture
def page(window):
    return window.pages.day


def place(session, key, hour, chair="Chair 2"):
    arrival = NOW.replace(hour=hour, minute=0)
    session.attempt(lambda: session.desk.placing.place(key, arrival=arrival, chair=chair))


def wrong(session):
    return [finding for finding in session.desk.day(session.today()).findings if finding.rule == CHAIRS]


def choose_first_finding(page, qtbot):
    """By keyboard; then wait for what mends it."""
    findings = page.panel.findings
    findings.setFocus()
    QTest.keyClick(findings, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: any(button.isVisible() for button in page.panel.mends.buttons))
    return page.panel.mends.buttons


@pytest.fixture
def clash(page, session):
    """Two in Chair 2."""
    place(session, "0012/S1", 11)
    place(session, "0007/C3D1", 11)
    assert wrong(session)


def test_a_mend_is_one_press_and_one_undo(page, session, clash, qtbot):
    buttons = choose_first_finding(page, qtbot)
    said = buttons[0].accessibleName()
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    label = session.desk.undo_label()

    assert said.startswith("Move 00")
    assert wrong(session) == []
    assert label.startswith("Move 00")
    assert page.panel.mends.buttons == []
    session.desk.undo()
    assert wrong(session)


def test_nothing_is_computed_before_a_finding_is_chosen(page, session, clash, monkeypatch):
    monkeypatch.setattr(Mending, "mends", lambda *_: pytest.fail("asked"))
    page.refresh()

    assert page.panel.mends.said.text() == tr(HINT)


@pytest.fixture
def slow(monkeypatch):
    """Mends that take until they are let go; on which thread each was asked for."""
    asked, let_go, mends = [], Event(), Mending.mends

    def slowly(mending, on, finding):
        asked.append("window" if current_thread() is main_thread() else "elsewhere")
        let_go.wait(10)
        return mends(mending, on, finding)

    monkeypatch.setattr(Mending, "mends", slowly)
    slowly.asked, slowly.let_go = asked, let_go
    yield slowly
    let_go.set()


def test_the_window_goes_on_while_they_are_worked_out(page, session, clash, slow, qtbot):
    page.panel.findings.setCurrentRow(0)
    qtbot.waitUntil(lambda: page.panel.mends.said.text() == tr(WORKING))
    qtbot.waitUntil(lambda: bool(slow.asked))
    meanwhile = list(page.panel.mends.buttons)
    slow.let_go.set()
    qtbot.waitUntil(lambda: bool(page.panel.mends.buttons))

    assert meanwhile == []
    assert slow.asked == ["elsewhere"]


def test_after_an_edit_nothing_is_offered_that_was_worked_out_before_it(page, session, clash, slow, qtbot):
    page.panel.findings.setCurrentRow(0)
    qtbot.waitUntil(lambda: bool(slow.asked))
    place(session, "0012/S1", 13)
    slow.let_go.set()
    qtbot.waitUntil(lambda: page.side.mending._asking.work is None)

    assert page.panel.mends.said.text() == tr(HINT)
    assert page.panel.mends.buttons == []


def test_a_line_of_the_tray_offers_its_mends_and_leaves_the_findings(page, session, window, qtbot):
    place(session, "0012/S1", 11)
    tray = page.tray
    tray.setFocus()
    QTest.keyClick(tray, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: any(button.isVisible() for button in page.panel.mends.buttons))
    words = page.panel.mends.buttons[0].accessibleName()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(session.desk.places("0007")))  # a button pressed by key goes down first

    assert words.startswith("Place 0007 C3D1 at ")
    assert page.panel.findings.currentItem() is None


def test_what_is_unpinned_for_a_layout_has_one_begun(page, session, clash, qtbot):
    buttons = choose_first_finding(page, qtbot)
    button = next((one for one in buttons if one.accessibleName().startswith("Unpin")), None)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    begun = page.lay_out.work is not None
    page.lay_out.close_bar()

    assert begun
    assert session.desk.undo_label().startswith("Unpin 00")
    assert wrong(session)  # nothing is kept before a person has seen it


def test_on_a_locked_board_no_mend_moves_anybody(page, session, clash, told, qtbot):
    page.window().acts[Act.LOCK_BOARD].setChecked(True)
    buttons = choose_first_finding(page, qtbot)
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    assert told == [tr(LOCKED)]
    assert wrong(session)


def test_where_only_the_tray_holds_something_the_hint_speaks_of_that(page, session):
    place(session, "0012/S1", 11, chair="Chair 1")

    assert wrong(session) == []
    assert page.panel.mends.isVisible()
    assert page.panel.mends.said.text() == tr(HINT_OF_TRAY)


def test_without_findings_there_is_nothing_to_mend(page, session):
    place(session, "0012/S1", 11, chair="Chair 1")
    place(session, "0007/C3D1", 11, chair="Chair 2")

    assert wrong(session) == []
    assert page.panel.mends.isHidden()


def test_a_layout_of_the_whole_day_is_begun_as_such(page, session, clash):
    anew = Mend(MendKind.LAY_OUT, "Lay out the whole day again", session.today(), scope=LayOutScope.DAY)
    page.side.mending._mend(anew)
    said, begun = page.lay_out.said.text(), page.lay_out.work is not None
    page.lay_out.close_bar()

    assert begun
    assert "again" in said


@pytest.mark.parametrize(
    ("finding", "said"),
    [
        (Finding("has-left", "Note what ended.", ("0012/S1",)), NOT_BY_MOVING),
        (Finding("acuity", "It was too much.", ("0012/S1",), is_note=True), OF_A_NOTE),
    ],
)
def test_what_no_move_would_fix_is_not_said_to_be_fixed_by_moving(page, qtbot, finding, said):
    page.panel.findings.show_rows([(finding.sentence, finding)])
    page.panel.findings.setFocus()
    QTest.keyClick(page.panel.findings, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: page.panel.mends.said.text() == tr(said))


def test_a_grade_that_is_open_speaks_of_nobody_without_a_place_where_there_is_none(page, session):
    place(session, "0012/S1", 7, chair="Chair 1")
    place(session, "0007/C3D1", 11, chair="Chair 2")
    treatment = session.desk.treatment
    session.attempt(
        lambda: treatment.start_infusion("0012", "S1", "tarlatamab", at=NOW.replace(hour=8, minute=0))
    )
    session.attempt(lambda: treatment.record_toxicity("0012", ToxicityKind.CRS, 2, after="S1", onset=NOW))

    assert session.desk.day(session.today()).marks.toxicities
    assert page.panel.mends.isHidden()
