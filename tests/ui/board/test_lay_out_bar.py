from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.errors import EditRefused
from tests.ui.conftest import NOW, a_participant
from tests.ui.tables import texts_of
from ui.act import Act
from ui.theme import LIGHT


@pytest.fixture
def bar(window):
    return window.pages.day.lay_out


@pytest.fixture
def found(hands, bar, qtbot):
    """The bar with a layout to keep or throw away."""
    hands.press(Act.LAY_OUT)
    qtbot.waitUntil(bar.keep.isVisible, timeout=60_000)
    return bar


@pytest.mark.slow
def test_a_layout_is_kept_as_one_edit_that_can_be_undone(found, hands, session):
    said = found.said.text()
    QTest.keyClick(found.keep, Qt.Key.Key_Return)
    placed = {block.visit_key for block in session.desk.day(date(2026, 11, 23)).blocks}
    hands.press(Act.UNDO)

    assert said.startswith("Mon 23 Nov 2026: 2 of 2 visits placed.")
    assert placed == {"0007/C3D1", "0012/S1"}
    assert session.desk.day(date(2026, 11, 23)).blocks == ()
    assert found.isHidden()


@pytest.mark.slow
def test_the_day_is_read_once_as_a_layout_is_kept(found, window, monkeypatch, qtbot):
    page, read = window.pages.day, []
    monkeypatch.setattr(page.pane, "show_day", lambda board, *_more: read.append(board))
    qtbot.mouseClick(found.keep, Qt.MouseButton.LeftButton)

    assert [{block.visit_key for block in board.blocks} for board in read] == [{"0007/C3D1", "0012/S1"}]


@pytest.mark.slow
def test_where_it_cannot_be_kept_the_day_is_shown_as_it_is(found, window, session, monkeypatch, told):
    def refuse(*_about, **_more):
        raise EditRefused("Somebody else was quicker.")

    monkeypatch.setattr(session.desk, "accept_layout", refuse)
    found.keep.click()
    page = window.pages.day

    assert told == ["Somebody else was quicker."]
    assert page.model.board.blocks == ()
    assert page.board.hasFocus()


@pytest.mark.slow
def test_laying_out_stands_back_while_a_layout_of_the_day_waits_to_be_kept(found, window, qtbot):
    def ground():
        button = window.pages.day.bar.lay_out
        return button.grab().toImage().pixelColor(8, button.height() // 2).name()

    waiting = ground()
    qtbot.mouseClick(found.drop, Qt.MouseButton.LeftButton)

    assert waiting == LIGHT.button
    assert ground() == LIGHT.accent


@pytest.mark.slow
def test_a_layout_thrown_away_changes_nothing(found, session, qtbot):
    changes = texts_of(found.changes.table)
    qtbot.mouseClick(found.drop, Qt.MouseButton.LeftButton)

    assert [row[1] for row in changes] == ["no place", "no place"]
    assert session.desk.day(date(2026, 11, 23)).blocks == ()
    assert found.isHidden()


@pytest.mark.slow
def test_a_new_layout_is_shown_as_proposed_though_the_last_was_looked_at_as_it_is(found, hands, qtbot):
    asked = []
    found.asItIs.connect(asked.append)
    words = found.look.text()
    qtbot.mouseClick(found.look, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(found.drop, Qt.MouseButton.LeftButton)
    hands.press(Act.LAY_OUT)
    qtbot.waitUntil(found.keep.isVisible, timeout=60_000)

    assert (found.look.isChecked(), found.look.text()) == (False, words)
    assert asked == [True, False]


@pytest.mark.slow
def test_stopping_gives_the_best_so_far(hands, session, bar, qtbot):
    for number in range(20, 24):  # more first doses, one after another: nothing that arithmetic settles
        session.desk.enrol(a_participant(f"00{number}"))
    hands.press(Act.LAY_OUT)
    qtbot.waitUntil(lambda: bar._best.text().startswith("Best so far"), timeout=30_000)
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.keep.isVisible() and bar.work is None, timeout=30_000)

    assert "placed" in bar.said.text()


@pytest.mark.slow
def test_the_board_shows_what_is_proposed_and_the_day_as_it_is_on_demand(found, window, session, qtbot):
    page = window.pages.day
    proposed = {block.visit_key for block in page.model.blocks}
    status = page.status()
    qtbot.mouseClick(found.look, Qt.MouseButton.LeftButton)
    as_it_is = page.model.blocks
    words = found.look.text()
    qtbot.mouseClick(found.look, Qt.MouseButton.LeftButton)

    assert proposed == {"0007/C3D1", "0012/S1"}
    assert status == "Only a proposal: nothing is stored yet."
    assert as_it_is == ()
    assert words == "Show the proposal"
    assert {block.visit_key for block in page.model.blocks} == proposed
    assert session.desk.day(date(2026, 11, 23)).blocks == ()


@pytest.mark.slow
def test_nothing_is_moved_by_hand_while_it_is_only_proposed(found, window, qtbot):
    page, said = window.pages.day, []
    page.said.connect(said.append)
    page.placing.carrying.begin("0012/S1", kind=None)
    qtbot.mouseClick(found.drop, Qt.MouseButton.LeftButton)
    held = page.placing.carrying.carry
    page.placing.carrying.begin("0012/S1", kind=None)

    assert said[0] == "The layout shown is only a proposal: keep it or discard it first."
    assert held is None
    assert page.placing.carrying.carry is not None


@pytest.mark.slow
def test_a_row_of_the_table_leads_to_its_block(found, window):
    found.changes.table.selectRow(1)

    assert window.pages.day.choice.block.visit_key == found.changes._changes[1].key


@pytest.mark.slow
def test_another_day_is_shown_as_it_is_while_one_is_proposed(found, window, hands):
    hands.press(Act.NEXT_DAY)
    elsewhere, is_there = window.pages.day.model.blocks, found.isVisible()
    hands.press(Act.PREVIOUS_DAY)

    assert elsewhere == ()
    assert not is_there
    assert found.isVisible()
    assert found.keep.isVisible()
    assert len(window.pages.day.model.blocks) > 0


@pytest.mark.slow
def test_laying_out_another_day_asks_before_what_is_proposed_goes(found, window, session, hands, answered):
    asked = []

    def leave(box):
        asked.append(box.text())
        box.reject()

    monday = session.today()
    window.pages.show_day(session.desk.course_visit("0007", "C3D8").day)
    hands.press(Act.LAY_OUT, into=leave)
    is_idle = found.work is None
    window.pages.show_day(monday)

    assert asked == ["The layout proposed for Mon 23 Nov 2026 is neither kept nor discarded yet."]
    assert is_idle
    assert found.keep.isVisible()


@pytest.mark.slow
def test_what_changes_nothing_is_closed_by_the_first_button(found, hands, session, qtbot):
    QTest.keyClick(found.keep, Qt.Key.Key_Return)
    kept = session.desk.undo_label()
    hands.press(Act.LAY_OUT)
    qtbot.waitUntil(found.drop.isVisible, timeout=60_000)
    said, first = found._best.text(), (found.drop.text(), found.drop.objectName(), found.keep.objectName())
    QTest.keyClick(found.drop, Qt.Key.Key_Return)

    assert said == "Nothing changes."
    assert first == ("Close", "primary", "")
    assert found.isHidden()
    assert session.desk.undo_label() == kept


@pytest.mark.slow
def test_three_rows_are_seen_without_scrolling(hands, session, bar, qtbot):
    session.desk.enrol(a_participant("0020"))
    hands.press(Act.LAY_OUT)
    qtbot.waitUntil(bar.keep.isVisible, timeout=60_000)
    table = bar.changes.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)

    assert bar._best.text() == "If you keep it: 3 participants to be told their time."
    assert not table.verticalScrollBar().isVisible()


@pytest.mark.slow
def test_the_tray_alone_is_laid_out_beside_who_has_a_place(hands, session, bar, qtbot):
    arrival = NOW.replace(hour=13, minute=0)
    session.attempt(lambda: session.desk.placing.place("0012/S1", arrival=arrival))
    session.attempt(lambda: session.desk.placing.pin("0012/S1", pinned=False))
    hands.press(Act.LAY_OUT_TRAY)
    qtbot.waitUntil(bar.keep.isVisible, timeout=60_000)
    who = [row[0] for row in texts_of(bar.changes.table)]
    QTest.keyClick(bar.keep, Qt.Key.Key_Return)
    starts = {block.visit_key: block.start for block in reversed(session.desk.day(date(2026, 11, 23)).blocks)}

    assert who == ["0007  C3D1"]
    assert starts["0012/S1"] == 13 * 60
    assert "0007/C3D1" in starts


@pytest.mark.slow
def test_the_whole_day_anew_moves_what_was_pinned_and_says_whom_to_call(hands, session, bar, qtbot):
    arrival = NOW.replace(hour=15, minute=0)
    session.attempt(lambda: session.desk.placing.place("0007/C3D1", arrival=arrival))
    hands.press(Act.LAY_OUT_DAY)
    qtbot.waitUntil(bar.keep.isVisible, timeout=60_000)

    row = texts_of(bar.changes.table)[0]
    assert row[0] == "0007  C3D1"
    assert row[3].startswith("Call:")
    assert row[3].endswith("earlier (was pinned)")


def test_the_button_beside_offers_every_way_to_lay_out(window):
    offered = window.pages.day.bar.how.menu().actions()

    assert offered == [window.acts[act] for act in (Act.LAY_OUT, Act.LAY_OUT_TRAY, Act.LAY_OUT_DAY)]


def test_an_empty_tray_says_so(hands, session, bar):
    for key, hour in (("0012/S1", 8), ("0007/C3D1", 9)):
        at = NOW.replace(hour=hour, minute=0)
        session.attempt(lambda key=key, at=at: session.desk.placing.place(key, arrival=at))
    told = []

    def close(box):
        told.append(box.text())
        box.accept()

    hands.press(Act.LAY_OUT_TRAY, into=close)

    assert told == ["Everybody due on Mon 23 Nov 2026 has a place: the tray is empty."]


def test_after_a_fault_nothing_is_said_to_be_under_way_any_more(bar, hands, monkeypatch, qtbot):
    faults = []
    monkeypatch.setattr("ui.background._raise_as_fault", faults.append)
    monkeypatch.setattr("planner.desk.solve_day", lambda *_, **__: 1 // 0)
    hands.press(Act.LAY_OUT)
    qtbot.waitUntil(lambda: bool(faults))
    qtbot.waitUntil(lambda: bar.work is None)

    assert bar.isHidden()
