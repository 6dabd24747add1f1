"""Move to…, pin, take off, and the tray's visits dropped on the board."""

from datetime import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from planner.model.clinic_dates import HoursOn
from planner.model.moment import Moment
from tests.ui.board.test_carrying import KEY, point, stands
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW
from tests.ui.tables import texts_of
from ui.act import Act
from ui.board.move_dialog import MoveDialog
from ui.board.tray import VISIT_KEY
from ui.treatment.chosen_visit import ChosenVisit


@pytest.fixture
def page(window):
    window.acts[Act.SHOW_FREE].setChecked(True)
    return window.pages.day


def place(session, hour=8):
    arrival = NOW.replace(hour=hour, minute=0)
    session.attempt(lambda: session.desk.placing.place(KEY, arrival=arrival, chair="Chair 4"))


def test_the_best_spot_is_taken_with_one_press_of_return(page, session, qtbot):
    place(session, hour=12)
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)
    dialog.show()
    first = texts_of(dialog.table)[0]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    assert first == ("12:00", first[1], "Chair 1", "Same time, another place")
    assert stands(session) == ("12:00", "Chair 1", None)


def test_move_to_says_the_latest_arrival_that_fits_and_lists_it(page, session, qtbot):
    place(session)
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)
    latest = max(arrives for arrives, *_ in texts_of(dialog.table))
    by_hand = session.desk.placing.by_hand(KEY)
    fitting = max(placed.arrival for placed in by_hand.fits())

    assert f"the latest arrival that fits is {latest}." in dialog.head.text()
    assert latest == f"{fitting // 60:02}:{fitting % 60:02}"


def test_of_a_visit_that_has_begun_move_to_speaks_of_places_and_of_no_other_time(page, session, qtbot):
    place(session)
    session.desk.treatment.note("0007", "C3D1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)

    assert "has begun" in dialog.head.text()
    assert "told" not in dialog.head.text()


def test_only_one_place_can_be_listed_and_what_is_listed_breaks_nothing(page, session, qtbot):
    place(session)
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)
    dialog.place.setCurrentIndex(dialog.place.findText("Chair 9"))
    dialog.accept()

    assert {places for _, _, places, _ in texts_of(dialog.table)} == {"Chair 9"}
    assert stands(session)[1] == "Chair 9"
    assert session.desk.placing.findings(KEY) == ()


def test_where_nothing_can_take_a_visit_that_is_said_and_nothing_can_be_pressed(page, session, qtbot):
    unit = session.desk.unit
    unit.make(unit.set_dated(HoursOn(MONDAY, time(7), time(7, 30), "Training")))
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)

    assert "0007 C3D1 as the day stands" in dialog.head.text()
    assert texts_of(dialog.table) == ()
    assert not dialog.go.isEnabled()


def test_a_spot_that_another_program_has_taken_meanwhile_is_listed_no_longer(page, session, qtbot):
    place(session, hour=12)
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)
    dialog.show()
    before = texts_of(dialog.table)[0]
    with Desk.open(session.desk.path, now=session.now) as other:
        other.placing.place("0012/S1", arrival=NOW.replace(hour=12, minute=0), chair="Chair 1", slot="Slot 1")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    after = texts_of(dialog.table)[0]

    assert (before[0], before[2], after[0], after[2]) == ("12:00", "Chair 1", "12:00", "Chair 2")
    assert dialog.isVisible()
    assert "look again" in dialog.refusal.text()
    assert stands(session) == ("12:00", "Chair 4", None)


def test_move_to_leaves_a_visit_that_another_program_has_ended(page, session, qtbot):
    place(session)
    dialog = MoveDialog(session, ChosenVisit("0007", "C3D1"))
    qtbot.addWidget(dialog)
    dialog.show()
    with Desk.open(session.desk.path, now=session.now) as other:
        other.treatment.missed("0007", "C3D1", reason="Has a cold")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    assert not dialog.isVisible()


def test_move_to_is_about_the_line_of_the_tray_that_has_the_focus(page, session, hands):
    tray = page.tray
    tray.setCurrentRow(0)
    tray.setFocus()
    titles = []

    def take_first(dialog):
        titles.append(dialog.windowTitle())
        dialog.accept()

    hands.press(Act.MOVE_TO, into=take_first)

    assert titles == ["Move to: 0007"]
    assert stands(session) == ("10:45", "Chair 1", None)  # the first quarter from now on


def test_pin_and_unpin_go_back_and_forth(page, session, hands):
    place(session)
    page.board.choose(KEY)
    hands.press(Act.PIN)
    unpinned = session.desk.places("0007")[0].pinned
    hands.press(Act.PIN)

    assert (unpinned, session.desk.places("0007")[0].pinned) == (False, True)


def test_taken_off_the_board_it_waits_in_the_tray(page, session, hands):
    place(session)
    page.board.choose(KEY)
    hands.press(Act.UNPLACE)

    assert session.desk.places("0007") == ()
    assert page.tray.item(0).text().startswith("0007 C3D1")


def test_a_line_of_the_tray_dropped_on_a_chair_is_placed_there(page, session):
    item = page.tray.item(0)
    data = page.tray.mimeData([item])
    port, at = page.board.viewport(), point(page, 9 * 60 + 31, "Chair 8")
    send_drop(port, data, at)

    assert port.acceptDrops()  # else nobody is asked of what is dragged
    assert data.hasFormat(VISIT_KEY)
    assert stands(session) == ("09:30", "Chair 8", None)


def test_what_is_dragged_out_again_is_let_go_and_other_things_are_not_taken(page, session):
    text = QMimeData()
    text.setText("0007/C3D1")
    send_drop(page.board.viewport(), text, QPoint(300, 100))

    assert session.desk.places("0007") == ()
    assert page.placing.carrying.carry is None


def send_drop(port, data, at):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(at, move, data, left, none),
        QDragMoveEvent(at, move, data, left, none),
        QDropEvent(QPointF(at), move, data, left, none),
    ):
        QApplication.sendEvent(port, event)


def test_the_key_locks_the_board_for_the_keyboard_too_and_unlocks_it(page, session, hands):
    def a_step_later():
        page.board.choose(KEY)
        page.board.setFocus()
        QTest.keyClick(page.board, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(page.board, Qt.Key.Key_Return)
        return stands(session)[0]

    place(session)
    hands.press(Act.LOCK_BOARD)
    page.board.choose(KEY)
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    locked, held = stands(session)[0], page.placing.carrying.carry
    hands.press(Act.LOCK_BOARD)

    assert (locked, held) == ("08:00", None)
    assert a_step_later() == "08:05"
