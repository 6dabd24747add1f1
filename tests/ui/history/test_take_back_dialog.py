"""Taking an older edit back: which findings it would bring is seen first."""

from datetime import datetime, time, timedelta
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.participant import Participant
from planner.model.trail import TrailSearch
from planner.schedule.study_file import shipped_study_text
from planner.trail import Trail
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.tables import texts_of
from ui.asking import WORKING
from ui.history.take_back_dialog import SENTENCES, TakeBackDialog
from ui.language import tr


def place(session, key, chair):
    arrival = datetime.combine(MONDAY, time(11), tzinfo=NEW_YORK)
    session.desk.placing.place(key, arrival=arrival, chair=chair)


def line_of(session, label):
    return next(line for line in session.desk.trail.lines(TrailSearch()) if line.label.startswith(label))


@pytest.fixture
def opened(qtbot, session):
    def make(label):
        dialog = TakeBackDialog(session, line_of(session, label))
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


@pytest.fixture
def moved(session):
    """0012 came to Chair 2, moved to Chair 3, and then 0007 came to Chair 2 at the same time."""
    place(session, "0012/S1", "Chair 2")
    place(session, "0012/S1", "Chair 3")
    place(session, "0007/C3D1", "Chair 2")


def test_who_would_no_longer_fit_the_study_file_before_is_named(opened, session, qtbot):
    text = shipped_study_text()[1].replace("levels = [10, 7.5]", "levels = [10, 7.5, 5]", 1)
    session.desk.protocol.set_text(text, "mine.toml")
    for number in range(SENTENCES + 2):
        session.desk.enrol(Participant(f"01{number:02}", "P2", 5.0, MONDAY))
    dialog = opened("Follow 001942-C")
    qtbot.waitUntil(lambda: not dialog.refusal.isHidden())
    lines = dialog.refusal.text().splitlines()

    assert lines[0].startswith("0100: Cohort P2 needs a sacituzumab govitecan level of 10 or 7.5")
    assert lines[SENTENCES:] == ["And 2 more."]
    assert not dialog.go.isEnabled()


def test_what_would_break_is_named_before_it_is_taken_back_all_the_same(opened, session, moved, qtbot):
    dialog = opened("Move 0012 S1")
    qtbot.waitUntil(dialog.go.isEnabled)
    rows, words = texts_of(dialog.broken.table), dialog.go.text()
    QTest.keyClicks(dialog.reason, "Asked for it")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    wrong = [one.sentence for one in session.desk.day(MONDAY).findings if "Chair 2" in one.sentence]

    assert [row[0] for row in rows] == ["Mon 23 Nov 2026"]
    assert "Chair 2" in rows[0][2]
    assert words == "Take it back anyway"
    assert not dialog.isVisible()
    assert [place.chair for place in session.desk.places("0012")] == ["Chair 2"]
    assert len(wrong) == 1


def test_that_nothing_would_break_is_said_too(opened, session, qtbot):
    place(session, "0012/S1", "Chair 2")
    dialog = opened("Place 0012 S1")
    qtbot.waitUntil(dialog.go.isEnabled)

    assert dialog.said.text().endswith("Nothing that is booked or placed would break.")
    assert dialog.broken.table.isHidden()
    assert dialog.go.text() == "Take it back"


def test_of_a_closure_it_is_said_how_many_proposed_visits_get_another_day(opened, session, qtbot):
    closing = session.desk.unit.close(MONDAY + timedelta(days=7), MONDAY + timedelta(days=7), "Boiler")
    session.desk.unit.make(closing)
    dialog = opened("Close")
    qtbot.waitUntil(dialog.go.isEnabled)

    assert dialog.said.text().endswith(
        f"{len(closing.moved)} proposed visits (2 participants) get another day."
    )
    assert "anew" not in dialog.said.text()


def test_what_would_be_mended_is_counted(opened, session, qtbot):
    place(session, "0012/S1", "Chair 2")
    place(session, "0007/C3D1", "Chair 2")
    dialog = opened("Place 0007 C3D1")
    qtbot.waitUntil(dialog.go.isEnabled)

    assert "would go away" in dialog.said.text()


def test_what_cannot_be_taken_back_any_more_says_why(opened, session, qtbot):
    place(session, "0012/S1", "Chair 2")
    line = line_of(session, "Place 0012 S1")
    session.desk.undo()
    dialog = TakeBackDialog(session, line)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.refusal.isVisible)

    assert "was taken back already" in dialog.refusal.text()
    assert not dialog.go.isEnabled()
    assert dialog.go.accessibleDescription() == dialog.refusal.text()


def test_the_window_goes_on_while_it_is_worked_out(opened, session, moved, qtbot, monkeypatch):
    asked, let_go, preview = [], Event(), Trail.preview

    def slowly(trail, number):
        asked.append("window" if current_thread() is main_thread() else "elsewhere")
        let_go.wait(10)
        return preview(trail, number)

    monkeypatch.setattr(Trail, "preview", slowly)
    dialog = opened("Move 0012 S1")
    qtbot.waitUntil(lambda: bool(asked))
    said, ready, why_not = dialog.said.text(), dialog.go.isEnabled(), dialog.go.accessibleDescription()
    dialog.accept()
    is_open = dialog.isVisible()
    let_go.set()
    qtbot.waitUntil(dialog.go.isEnabled)

    assert (said, ready, is_open) == (tr(WORKING), False, True)
    assert why_not == tr(WORKING)
    assert asked == ["elsewhere"]
    assert [place.chair for place in session.desk.places("0012")] == ["Chair 3"]
