from dataclasses import replace

from tests.ui.boards import board, closed_board, full_board
from ui.board.surface import empty_in_words


def test_an_empty_board_says_whether_somebody_waits():
    waiting = board(tray=full_board().tray)

    assert empty_in_words(replace(board(), is_nobody_enrolled=True)).startswith(
        "Nobody is enrolled yet. Press Ctrl+N"
    )
    assert empty_in_words(replace(closed_board(), is_nobody_enrolled=True)) == (
        "Closed: Thanksgiving Day\nNobody is enrolled yet. Press Ctrl+N to enroll a participant, or "
        "Ctrl+I to import a roster."
    )
    assert empty_in_words(board()) == "Nobody comes on this day."
    assert empty_in_words(waiting).startswith("Nobody has a place yet: lay out the day")
    assert empty_in_words(closed_board()) == "Closed: Thanksgiving Day"
