from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from planner.model.trail import TrailSearch
from planner.model.visit import VisitStatus
from planner.trail import Trail
from ui.history.take_back_dialog import TakeBackDialog
from ui.history.trail_view import TrailView


@pytest.fixture
def view(qtbot, lived):
    view = TrailView(lived)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show_search(TrailSearch())
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def choose(qtbot):
    """Chooses the line of an edit, and waits until it is known whether it can be taken back."""

    def choose(view, number):
        row = next(row for row, line in enumerate(view.model.shown) if line.number == number)
        view.table.selectRow(row)
        qtbot.waitUntil(lambda: not view._standing.is_waiting)

    return choose


def test_what_the_chosen_line_did_is_said_in_words(view, choose):
    choose(view, 4)
    said = view.details.toPlainText()

    assert said.startswith("No. 4, Mon 23 Nov 2026 10:42, nurse at ")
    assert "New: hold 1 of 0007, of sacituzumab govitecan, from C3D1 on, reason labs" in said
    assert "Reason: labs: ANC 800 <img src=file" in said


def test_the_newest_line_is_chosen_at_first_and_the_arrow_goes_to_the_next(view):
    first = view.chosen().number
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)

    assert (first, view.chosen().number) == (7, 6)
    assert view.details.toPlainText().startswith("No. 6, ")


def test_what_cannot_be_taken_back_says_why(view, choose):
    choose(view, 5)
    undone = view.why_not.text()
    choose(view, 3)

    assert undone == "No. 5 (Record 0012 S1 as cancelled) was taken back already."
    assert "Before it, take back no. 7 (Record 0012 S1 as cancelled)." in view.why_not.text()
    assert not view.take_back.isEnabled()
    choose(view, 4)
    assert view.why_not.text() == ""
    assert view.take_back.isEnabled()


def test_an_older_edit_is_taken_back_with_a_reason(view, lived, answered, qtbot, choose):
    choose(view, 4)

    def agree(dialog):
        assert "New: hold 1 of 0007" in dialog.told.toPlainText()
        QTest.keyClicks(dialog.reason, "Wrong participant")
        qtbot.waitUntil(dialog.go.isEnabled)
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)

    answered(agree)
    qtbot.mouseClick(view.take_back, Qt.MouseButton.LeftButton)
    newest = lived.desk.trail.lines(at_most=1)[0]

    assert lived.desk.happened("0007").holds == ()
    assert lived.desk.course_visit("0012", "S1").status is VisitStatus.CANCELLED
    assert (newest.label, newest.reason) == (
        "Take back no. 4: Hold sacituzumab govitecan of 0007 from C3D1",
        "Wrong participant",
    )
    lived.desk.undo()
    assert len(lived.desk.happened("0007").holds) == 1


def test_taking_back_is_not_done_where_it_was_not_wanted(view, lived, answered, qtbot, choose):
    choose(view, 4)
    answered(lambda dialog: dialog.reject())
    qtbot.mouseClick(view.take_back, Qt.MouseButton.LeftButton)

    assert len(lived.desk.happened("0007").holds) == 1


def test_copy_takes_what_is_said_of_the_line(view, choose):
    choose(view, 4)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == view.details.toPlainText()


def test_the_chosen_line_stays_when_something_new_is_done(view, lived, choose):
    choose(view, 4)
    lived.desk.treatment.reopen("0012", "S1", reason="Came after all")
    view.show_search(TrailSearch())

    assert view.chosen().number == 4
    assert view.model.shown[0].number == 8


def test_nothing_found_leaves_nothing_to_take_back(view, qtbot):
    view.show_search(TrailSearch(text="blizzard"))
    qtbot.waitUntil(lambda: not view.model.is_searching)
    buttons = (view.take_back, view.copy)

    assert view.chosen() is None
    assert {(one.isEnabled(), one.accessibleDescription()) for one in buttons} == {
        (False, "Choose a line first.")
    }
    assert view.details.toPlainText() == ""


@pytest.fixture
def slow(monkeypatch):
    """Has a search, and what stands, take until they are let go; on which thread they were asked for."""
    asked, let_go = [], Event()

    def slowly(name):
        done = getattr(Trail, name)

        def ask(trail, *args, **more):
            if args and getattr(args[0], "text", "text"):  # a search without a text takes no time
                asked.append((name, "window" if current_thread() is main_thread() else "elsewhere"))
                let_go.wait(10)
            return done(trail, *args, **more)

        monkeypatch.setattr(Trail, name, ask)

    slowly("lines")
    slowly("why_not")
    slowly.asked, slowly.let_go = asked, let_go
    yield slowly
    let_go.set()


def test_the_window_goes_on_while_a_text_is_looked_for(view, slow, qtbot):
    view.show_search(TrailSearch(text="snowed in"))
    qtbot.waitUntil(lambda: bool(slow.asked))
    meanwhile = len(view.model.shown), view.model.is_searching
    slow.let_go.set()
    qtbot.waitUntil(lambda: not view.model.is_searching)

    assert meanwhile == (7, True)
    assert ("lines", "elsewhere") in slow.asked
    assert [line.number for line in view.model.shown] == [6, 5]


def test_of_two_texts_typed_the_second_is_found(view, slow, qtbot):
    view.show_search(TrailSearch(text="snowed in"))
    qtbot.waitUntil(lambda: bool(slow.asked))
    view.show_search(TrailSearch(text="anc 800"))
    slow.let_go.set()
    qtbot.waitUntil(lambda: not view.model.is_searching)

    assert [line.number for line in view.model.shown] == [4]


def test_by_its_key_it_is_asked_for_before_it_is_known_whether_it_can_be(view, slow, qtbot, monkeypatch):
    asked = []

    def look(dialog):
        asked.append(dialog.windowTitle())
        dialog.reject()

    monkeypatch.setattr(TakeBackDialog, "ask", look)
    view.table.selectRow(3)
    qtbot.waitUntil(lambda: bool(slow.asked))
    was_known = view.take_back.isEnabled()
    view.ask_to_take_back()

    assert not was_known
    assert asked == ["Take back no. 4"]


def test_whether_it_can_be_taken_back_is_looked_at_elsewhere(view, slow, qtbot):
    view.table.selectRow(3)
    qtbot.waitUntil(lambda: bool(slow.asked))
    meanwhile = view.take_back.isEnabled(), view.details.toPlainText()[:5]
    slow.let_go.set()
    qtbot.waitUntil(view.take_back.isEnabled)

    assert meanwhile == (False, "No. 4")
    assert set(slow.asked) == {("why_not", "elsewhere")}
