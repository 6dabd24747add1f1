"""Placing, unplacing and pinning, as edits."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from planner.errors import EditRefused
from planner.model.day_layout import Assignment
from planner.model.edit import Change
from planner.model.visit import Visit
from planner.operations.place import pin, place, unplace

DAY = date(2026, 11, 30)
SEATED = Assignment("0012", "C2D1", DAY, datetime(2026, 11, 30, 13, tzinfo=UTC), "Chair 7", None)


def test_a_visit_that_was_nowhere_is_placed() -> None:
    edit = place(SEATED, before=None, zone=UTC)

    assert edit.label == "Place 0012 C2D1 in Chair 7"
    assert edit.changes == (Change(before=None, after=SEATED),)


def test_a_move_is_called_by_what_is_new_of_it() -> None:
    later = replace(SEATED, arrival=SEATED.arrival + timedelta(minutes=40))
    elsewhere = replace(SEATED, chair="Chair 4")

    assert place(later, before=SEATED, zone=UTC).label == "Move 0012 C2D1 to 13:40"
    assert place(elsewhere, before=SEATED, zone=UTC).label == "Move 0012 C2D1 to Chair 4"
    both = replace(later, chair="Chair 4")
    assert place(both, before=SEATED, zone=UTC).label == "Move 0012 C2D1 to 13:40, Chair 4"


def test_a_proposed_visit_is_booked_in_the_same_edit_before_it_is_placed() -> None:
    booking = Visit("0012", "C2D1", DAY)

    edit = place(SEATED, before=None, zone=UTC, booking=booking)

    assert [change.record for change in edit.changes] == [booking, SEATED]


def test_the_inverse_of_taking_off_the_board_puts_back_the_same_assignment() -> None:
    edit = unplace(SEATED)

    assert edit.inverse.changes == (Change(before=None, after=SEATED),)


def test_pinning_twice_is_refused_in_a_sentence() -> None:
    pinned = pin(SEATED, pinned=True).changes[0].after
    assert isinstance(pinned, Assignment)

    with pytest.raises(EditRefused, match="0012 C2D1 is pinned already"):
        pin(pinned, pinned=True)
