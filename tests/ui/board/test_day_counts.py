from dataclasses import replace

from planner.model.did_not_come import DidNotCome
from planner.model.visit import VisitStatus
from tests.ui.boards import board, chair_block, full_board, slot_block
from ui.board.day_counts import day_counts


def test_a_nurse_reads_the_day_at_a_glance():
    counts = day_counts(full_board())

    assert (
        str(counts)
        == "11 visits · 1 first dose · 3 with two drugs · 1 stays the night · 2 here since yesterday"
    )
    assert (counts.unplaced, counts.findings) == (1, 1)


def test_a_visit_with_a_chair_and_a_slot_counts_once():
    first = replace(chair_block(visit="S1"), first_of=("sg",), overnight=True)
    slot = replace(slot_block(visit="S1", start=700, end=2100), first_of=("sg",))

    assert str(day_counts(board(first, slot))) == "1 visit · 1 first dose · 1 stays the night"


def test_who_did_not_come_is_counted_apart_from_the_visits_of_the_day():
    gone = [DidNotCome("0009", "C3D1", VisitStatus.MISSED), DidNotCome("0011", "S2", VisitStatus.CANCELLED)]
    day = replace(board(chair_block()), did_not_come=tuple(gone))

    assert str(day_counts(day)) == "1 visit · 1 missed · 1 cancelled"


def test_an_empty_day_says_so():
    assert str(day_counts(board())) == "0 visits"
