from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from planner.model.day_clock import DayClock
from planner.model.proposed_day import ProposedDay
from tests.ui.boards import MONDAY, NEW_YORK, board, chair_block
from ui.board.proposal import Proposal

TUESDAY = MONDAY + timedelta(days=1)
AS_IT_IS = board()
FOUND = ProposedDay(board(chair_block("0001", place="Chair 1", start=480)), ())


class Bar(QObject):
    """What is asked of the bar under which a day is laid out."""

    proposed = Signal(object)
    keeping = Signal()
    asItIs = Signal(bool)  # noqa: N815 - as Qt names its own

    def __init__(self):
        super().__init__()
        self.look = QPushButton()
        self.look.setCheckable(True)


@pytest.fixture
def bar(qapp):
    return Bar()


@pytest.fixture
def proposal(bar):
    return Proposal(bar, bar)


@pytest.fixture
def told(proposal):
    """What the proposal told, in order."""
    told = []
    proposal.turned.connect(lambda: told.append("turned"))
    proposal.over.connect(lambda: told.append("over"))
    return told


def test_a_day_stands_beside_what_is_proposed_for_it_and_no_other_does(proposal, bar, told):
    bar.proposed.emit(FOUND)
    beside = proposal.comparison(AS_IT_IS)
    other = proposal.comparison(replace(AS_IT_IS, clock=DayClock(TUESDAY, NEW_YORK)))

    assert told == ["turned"]
    assert beside.shown is FOUND.board
    assert other is None


def test_the_day_can_be_seen_as_it_is_meanwhile(proposal, bar, told):
    bar.proposed.emit(FOUND)
    bar.look.setChecked(True)
    bar.asItIs.emit(True)

    assert told == ["turned", "turned"]
    assert proposal.comparison(AS_IT_IS).shown is AS_IT_IS


def test_only_the_board_that_is_proposed_is_said_to_be(proposal, bar):
    before = proposal.is_shown_by(None)
    bar.proposed.emit(FOUND)

    assert not before
    assert proposal.is_shown_by(FOUND.board)
    assert not proposal.is_shown_by(AS_IT_IS)


def test_thrown_away_it_has_the_day_read_before_it_says_that_it_is_over(proposal, bar, told):
    bar.proposed.emit(FOUND)
    bar.proposed.emit(None)

    assert told == ["turned", "turned", "over"]
    assert proposal.comparison(AS_IT_IS) is None


def test_kept_it_has_the_day_read_only_where_the_edit_did_not(proposal, bar, told):
    bar.proposed.emit(FOUND)
    bar.keeping.emit()
    proposal.comparison(AS_IT_IS)  # as the edit has it
    bar.proposed.emit(None)
    kept = [*told]
    bar.proposed.emit(FOUND)
    bar.keeping.emit()
    bar.proposed.emit(None)

    assert kept == ["turned", "over"]
    assert told[len(kept) :] == ["turned", "turned", "over"]
