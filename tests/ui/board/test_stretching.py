"""The end of a block pulled, and the same from a dialog."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.desk import Desk
from planner.errors import EditRefused
from tests.ui.board.test_carrying import move
from tests.ui.conftest import NOW, a_participant
from ui.act import Act
from ui.board.stay_dialog import StayDialog
from ui.treatment.chosen_visit import ChosenVisit

KEY = "0012/S1"


@pytest.fixture
def page(window, session):
    """0012 has S1, monitored for 22 to 24 h, in Slot 1; 0007 has C3D1, monitored for 3 to 4 h, in Chair 4."""
    for key, places in ((KEY, {"chair": "Bed 1", "slot": "Slot 1"}), ("0007/C3D1", {"chair": "Chair 4"})):
        arrival = NOW.replace(hour=8, minute=0)
        session.attempt(lambda key=key, places=places, arrival=arrival: session.desk.placing.place(
            key, arrival=arrival, **places
        ))  # fmt: skip
    return window.pages.day


def end_of(page, key, place):
    block = page.model.blocks[page.model.number_of(key, place)]
    rect = page.board.visualRect(page.model.index(page.model.number_of(key, place)))
    x = round(page.board.grid.scale.x(block.end)) - page.board.horizontalOffset() - 1
    return QPoint(x, rect.center().y())


def pull(page, start, pixels, *, drop=True):
    port = page.board.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    end = QPoint(start.x() + pixels, start.y())
    move(port, end, Qt.KeyboardModifier.NoModifier)
    if drop:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def hours(session, key):
    return session.desk.places(key.partition("/")[0])[0].monitoring_hours


def test_the_end_is_pulled_by_quarter_hours_within_the_study_files_range(page, session):
    minutes = page.board.grid.scale.pixels
    pull(page, end_of(page, "0007/C3D1", "Chair 4"), round(32 * minutes))
    longer = hours(session, "0007/C3D1")
    pull(page, end_of(page, "0007/C3D1", "Chair 4"), 400)

    assert longer == 3.5
    assert hours(session, "0007/C3D1") == 4
    assert session.desk.undo_label() == "Monitor 0007 C3D1 for 4 h"


def test_a_press_elsewhere_on_the_block_moves_it_and_leaves_its_length(page, session):
    rect = page.board.visualRect(page.model.index(page.model.number_of("0007/C3D1")))
    pull(page, rect.center(), 60)

    assert hours(session, "0007/C3D1") is None
    assert session.desk.undo_label() == "Move 0007 C3D1 to 09:10"


def test_escape_leaves_the_length_as_it_was(page, session):
    pull(page, end_of(page, "0007/C3D1", "Chair 4"), 60, drop=False)
    QTest.keyClick(page.board, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.board.viewport(), Qt.MouseButton.LeftButton)

    assert hours(session, "0007/C3D1") is None


def test_a_locked_board_is_not_pulled(page, session, window):
    window.acts[Act.LOCK_BOARD].setChecked(True)
    pull(page, end_of(page, "0007/C3D1", "Chair 4"), 60)

    assert hours(session, "0007/C3D1") is None


def test_the_dialog_says_when_the_stay_would_end_and_keeps_to_the_range(page, session, qtbot):
    dialog = StayDialog(session, ChosenVisit("0012", "S1"))
    qtbot.addWidget(dialog)
    dialog.hours.setValue(30)
    at_most = dialog.hours.value()
    dialog.hours.setValue(22)
    said = dialog.foreseen.text()
    dialog.accept()

    assert at_most == 24
    assert dialog.head.text().endswith("from the start of the infusion (from the prescribing information).")
    assert said.splitlines() == ["Leaves at Tue 07:00", "✓ Breaks no rule"]
    assert hours(session, KEY) == 22


def test_the_dialog_shows_the_stay_from_where_another_program_has_put_it_meanwhile(page, session, qtbot):
    dialog = StayDialog(session, ChosenVisit("0012", "S1"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.hours.setValue(22)
    before = dialog.foreseen.text().splitlines()[0]
    with Desk.open(session.desk.path, now=session.now) as other:
        other.placing.place(KEY, arrival=NOW.replace(hour=9, minute=0), chair="Bed 1", slot="Slot 1")
    dialog.accept()

    assert "look again" in dialog.refusal.text()
    assert (before, dialog.foreseen.text().splitlines()[0]) == ("Leaves at Tue 07:00", "Leaves at Tue 08:00")


def test_the_dialog_leaves_a_visit_that_another_program_has_taken_off_the_board(page, session, qtbot):
    dialog = StayDialog(session, ChosenVisit("0012", "S1"))
    qtbot.addWidget(dialog)
    dialog.show()
    with Desk.open(session.desk.path, now=session.now) as other:
        other.placing.unplace(KEY)
    dialog.accept()

    assert not dialog.isVisible()


def test_a_visit_without_a_range_is_refused_in_a_sentence(page, session):
    session.desk.enrol(a_participant("0044"))

    with pytest.raises(EditRefused, match="0044 S1 has no place yet"):
        StayDialog(session, ChosenVisit("0044", "S1"))


def test_the_key_opens_it_over_the_chosen_block_and_the_arrows_choose_the_hours(page, session, hands):
    def two_quarters_less(dialog):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(dialog.focusWidget(), key)

    page.board.choose(KEY)
    before = session.desk.placing.monitoring(KEY).planned_hours
    hands.press(Act.STAY, into=two_quarters_less)

    assert hours(session, KEY) == before - 0.5
    assert session.desk.undo_label() == f"Monitor {KEY.replace('/', ' ')} for {before - 0.5} h"
