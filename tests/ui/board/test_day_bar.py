"""The head of the day on the smallest screen: one line of it leaves the board a row more."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMainWindow

from tests.ui.boards import MONDAY
from ui import theme
from ui.board.day_bar import DayBar
from ui.board.day_counts import DayCounts
from ui.qactions import qactions

BUSY = DayCounts(
    visits=13, first_doses=3, two_drugs=5, overnight=2, missed=0, cancelled=0,
    still_here=2, unplaced=0, findings=2,
)  # fmt: skip
ROOM = 1366 - 102  # beside the rooms, in high contrast


@pytest.mark.parametrize("chosen", [theme.Theme.LIGHT, theme.Theme.DARK, theme.Theme.CONTRAST])
def test_the_numbers_of_a_busy_day_stand_beside_its_date_on_a_small_screen(qtbot, qapp, chosen):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = DayBar(qactions(window), today=lambda: MONDAY, is_closed=lambda _: False)
    window.setCentralWidget(bar)
    window.resize(ROOM, 300)
    window.show()
    theme.apply(qapp, chosen)
    bar.show_day(MONDAY, BUSY)
    qapp.processEvents()
    is_one_line = bar._counts.geometry().top() < bar.date.geometry().bottom()
    theme.apply(qapp, theme.Theme.LIGHT)

    assert str(BUSY).count("·") == 4
    assert is_one_line


def test_a_window_left_open_overnight_says_that_its_day_is_yesterday(window, clock):
    page = window.pages.day
    before = page.bar._counts.text()
    clock.turn(MONDAY + timedelta(days=1), "07:00")
    page.ticking.turn()
    after = page.bar._counts.text()
    page.show_day(MONDAY + timedelta(days=2))
    tomorrow = page.bar._counts.text()
    page.show_day(MONDAY + timedelta(days=3))

    assert after == f"Yesterday · {before}"
    assert page.bar.date.text() == "Thursday 26 November 2026"
    assert tomorrow.startswith("Tomorrow · ")
    assert page.bar._counts.text().startswith("Closed: ")
