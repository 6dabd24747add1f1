from dataclasses import replace
from datetime import date

import pytest

from planner.model.clinic_dates import OutOfService
from tests.ui.boards import board, chair_block
from ui.board.dated_strip import DatedStrip

REPAIR = OutOfService("Chair 9", None, date(2026, 11, 23), date(2026, 11, 27), "Repair")


@pytest.fixture
def strip(qtbot):
    made = DatedStrip()
    qtbot.addWidget(made)
    return made


def test_a_day_like_any_other_has_no_strip(strip):
    strip.show_board(board(chair_block()))

    assert strip.isHidden()


def test_what_is_other_is_said(strip):
    strip.show_board(replace(board(chair_block()), dated=(REPAIR,)))

    assert strip.said.text() == "Exceptions: Chair 9 out of service (Repair)."
    assert not strip.isHidden()


def test_a_closed_day_on_which_somebody_is_still_here_says_that_it_is_closed(strip):
    closed = replace(board(chair_block()), opens=None, closes=None, closed="Saturdays are closed")
    strip.show_board(closed)

    assert strip.said.text() == "Closed: Saturdays are closed."


def test_of_an_empty_closed_day_the_board_itself_says_so(strip):
    strip.show_board(replace(board(), opens=None, closes=None, closed="Thanksgiving Day"))

    assert strip.isHidden()
