from dataclasses import replace

from tests.ui.boards import board, chair_block, slot_block
from ui.board.who_is_counted import who_is_counted
from ui.plain import tooltip


def test_who_stays_the_night_is_named_once_with_the_place_of_the_night():
    first = replace(chair_block(visit="S1"), first_of=("sg",), overnight=True)
    slot = replace(slot_block(visit="S1", start=700, end=2100), first_of=("sg",), overnight=True)
    who = f"{first.subject_id} ({slot.place})"

    assert who_is_counted(board(first, slot)) == (f"First dose: {who}", f"Overnight: {who}")


def test_of_a_day_with_nobody_nobody_is_named():
    assert who_is_counted(board()) == ()


def test_the_numbers_over_the_board_say_who_is_behind_them(window, session):
    arrival = session.now().replace(hour=11, minute=0)
    session.attempt(lambda: session.desk.placing.place("0012/S1", arrival=arrival, slot="Slot 2"))
    counts = window.pages.day.bar._counts

    assert counts.toolTip() == tooltip(
        f"{counts.text()}\nFirst dose: 0012 (Slot 2)\nOvernight: 0012 (Slot 2)"
    )
    assert "Overnight: 0012 (Slot 2)." in counts.accessibleDescription()
