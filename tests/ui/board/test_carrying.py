"""Blocks dragged and nudged on a real board, and what the clinic file holds afterwards."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.model.moment import Moment
from tests.ui.conftest import NOW
from ui.act import Act
from ui.board.carrying import IN_HAND
from ui.language import tr

KEY = "0007/C3D1"


@pytest.fixture
def page(window, session):
    """0007 has C3D1 in Chair 4 from 08:00, 0012 S1 in Bed 1 and Slot 1 from 09:00; free places are shown."""
    window.acts[Act.SHOW_FREE].setChecked(True)
    for key, hour, places in (
        (KEY, 8, {"chair": "Chair 4"}),
        ("0012/S1", 9, {"chair": "Bed 1", "slot": "Slot 1"}),
    ):
        arrival = NOW.replace(hour=hour, minute=0)
        session.attempt(lambda key=key, arrival=arrival, places=places: session.desk.placing.place(
            key, arrival=arrival, **places
        ))  # fmt: skip
    return window.pages.day


def stands(session, key=KEY):
    """Where a visit stands: its arrival as HH:MM, its chair and its slot."""
    place = next(one for one in session.desk.places(key.partition("/")[0]) if one.key == key)
    return f"{place.arrival.astimezone(NOW.tzinfo):%H:%M}", place.chair, place.slot


def point(page, minute, place):
    """Where a minute of a place is on the viewport."""
    board = page.board
    row = next(
        number
        for number, row in enumerate(board.grid.lanes.rows)
        if getattr(row, "row", None) is not None and row.row.place == place
    )
    y = (board.grid.lanes.tops[row] + 0.5) * board.grid.lane - board.verticalOffset()
    return QPoint(round(board.grid.scale.x(minute)) - board.horizontalOffset(), round(y))


def drag(page, start, end, *, modifier=Qt.KeyboardModifier.NoModifier, drop=True):
    """Press, move in steps and (unless it is only to be looked at) let go."""
    port, left = page.board.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.3, 0.7, 1.0):
        at = QPoint(
            round(start.x() + share * (end.x() - start.x())), round(start.y() + share * (end.y() - start.y()))
        )
        move(port, at, modifier)
    if drop:
        QTest.mouseRelease(port, left, modifier, end)


def move(port, at, modifier):
    """A mouse move with the button down: QTest's own carries no modifiers."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(port.mapToGlobal(at)),
        Qt.MouseButton.NoButton, left, modifier,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def test_a_block_dragged_to_another_time_and_chair_is_there_pinned_by_one_edit(page, session):
    drag(page, point(page, 500, "Chair 4"), point(page, 561, "Chair 6"))

    assert stands(session) == ("09:00", "Chair 6", None)
    assert page.choice.block.pinned
    session.desk.undo()
    assert stands(session) == ("08:00", "Chair 4", None)


def test_how_far_it_was_dragged_is_told_from_the_time_it_has(page):
    drag(page, point(page, 500, "Chair 4"), point(page, 560, "Chair 4"), drop=False)

    assert "1 h later than its current time" in page.placing.carrying.carry.words()


def test_while_it_is_dragged_nothing_is_stored_and_what_it_would_break_is_said(page, session):
    drag(page, point(page, 500, "Chair 4"), point(page, 570, "Bed 1"), drop=False)
    carry = page.placing.carrying.carry

    assert "! Bed 1 is held by two participants at once" in "\n".join(carry.words())
    assert page.placing.carrying._layer.isVisible()
    assert stands(session) == ("08:00", "Chair 4", None)


def test_escape_lets_go_and_a_press_again_starts_anew(page, session):
    drag(page, point(page, 500, "Chair 4"), point(page, 600, "Chair 6"), drop=False)
    QTest.keyClick(page.board, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.board.viewport(), Qt.MouseButton.LeftButton)

    assert page.placing.carrying.carry is None
    assert stands(session) == ("08:00", "Chair 4", None)


@pytest.mark.parametrize(
    ("modifier", "there"),
    [
        (Qt.KeyboardModifier.ShiftModifier, ("08:00", "Chair 6", None)),
        (Qt.KeyboardModifier.ControlModifier, ("09:00", "Chair 4", None)),
    ],
    ids=["shift keeps the time", "ctrl keeps the chair"],
)
def test_a_modifier_keeps_the_time_or_the_chair(page, session, modifier, there):
    drag(page, point(page, 500, "Chair 4"), point(page, 561, "Chair 6"), modifier=modifier)

    assert stands(session) == there


def test_arrivals_snap_to_the_grid_and_with_alt_to_the_minute(page):
    start = point(page, 500, "Chair 4")
    drag(page, start, QPoint(start.x() + 41, start.y()), drop=False)
    on_grid = page.placing.carrying.carry.placement.arrival
    move(page.board.viewport(), QPoint(start.x() + 41, start.y()), Qt.KeyboardModifier.AltModifier)
    to_the_minute = page.placing.carrying.carry.placement.arrival

    assert on_grid % 5 == 0
    assert to_the_minute % 5 != 0
    assert abs(to_the_minute - on_grid) <= 2


def test_over_the_heading_any_free_chair_is_meant(page, session, window):
    window.acts[Act.SHOW_FREE].setChecked(False)
    heading = QPoint(point(page, 500, "Chair 4").x(), 5)
    drag(page, point(page, 500, "Chair 4"), heading, modifier=Qt.KeyboardModifier.ShiftModifier)

    assert stands(session) == ("08:00", "Chair 4", None)  # its own is free for it


def test_a_slot_is_changed_by_the_block_in_the_slot_and_never_for_a_chair(page, session):
    drag(
        page,
        point(page, 700, "Slot 1"),
        point(page, 700, "Slot 3"),
        modifier=Qt.KeyboardModifier.ShiftModifier,
    )
    there = stands(session, "0012/S1")
    drag(page, point(page, 500, "Chair 4"), point(page, 500, "Slot 5"))

    assert there == ("09:00", "Bed 1", "Slot 3")
    assert stands(session) == ("08:00", "Chair 4", None)


def test_by_keyboard_alone_a_visit_is_taken_moved_and_put_down(page, session):
    page.board.choose(KEY)
    page.board.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(page.board, Qt.Key.Key_Right, alt)
    QTest.keyClick(page.board, Qt.Key.Key_Right, alt)
    QTest.keyClick(page.board, Qt.Key.Key_Down)
    before = stands(session)
    QTest.keyClick(page.board, Qt.Key.Key_Return)

    assert before == ("08:00", "Chair 4", None)
    assert stands(session) == ("08:10", "Chair 5", None)
    assert session.desk.undo_label() == "Move 0007 C3D1 to 08:10, Chair 5"


def test_put_down_where_it_stood_is_no_edit(page, session):
    label = session.desk.undo_label()
    page.board.choose(KEY)
    page.board.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(page.board, key, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.board, Qt.Key.Key_Return)

    assert session.desk.undo_label() == label


def test_a_locked_board_says_so_and_moves_nothing(page, session, window):
    window.acts[Act.LOCK_BOARD].setChecked(True)
    said = []
    page.said.connect(said.append)
    drag(page, point(page, 500, "Chair 4"), point(page, 561, "Chair 6"))

    assert stands(session) == ("08:00", "Chair 4", None)
    assert "locked" in said[-1]


def test_somebody_who_is_here_keeps_the_time_whatever_the_hand_does(page, session):
    session.attempt(
        lambda: session.desk.treatment.note("0007", "C3D1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    )
    drag(page, point(page, 500, "Chair 4"), point(page, 620, "Chair 7"))

    assert stands(session) == ("08:00", "Chair 7", None)


def test_another_edit_while_a_visit_is_in_hand_lets_it_go(page, session):
    drag(page, point(page, 500, "Chair 4"), point(page, 561, "Chair 6"), drop=False)
    session.attempt(lambda: session.desk.placing.unplace("0012/S1"))

    assert page.placing.carrying.carry is None


def test_how_to_put_down_what_is_in_hand_is_said_until_it_is(page, session):
    said = []
    page.said.connect(said.append)
    drag(page, point(page, 8 * 60 + 20, "Chair 4"), point(page, 10 * 60, "Chair 4"), drop=False)
    in_hand = said[-1]
    QTest.keyClick(page.board, Qt.Key.Key_Escape)
    left = said[-1]
    page.board.choose(KEY)
    QTest.keyClick(page.board, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    by_key = said[-1]
    QTest.keyClick(page.board, Qt.Key.Key_Left)
    QTest.keyClick(page.board, Qt.Key.Key_Return)

    assert in_hand == by_key == tr(IN_HAND)
    assert left == "Left where it was."
    assert said[-1] == page.status()
