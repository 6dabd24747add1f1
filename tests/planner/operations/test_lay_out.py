"""Taking over a computed layout, as one edit."""

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.model.day_layout import Assignment, DayLayout, LayoutStatus
from planner.model.edit import Change
from planner.model.visit import Visit
from planner.operations.lay_out import lay_out

DAY = date(2026, 11, 30)
STAYS = Assignment("0012", "C2D1", DAY, datetime(2026, 11, 30, 13, tzinfo=UTC), "Chair 7", None)
MOVES = Assignment("0013", "C1D8", DAY, datetime(2026, 11, 30, 14, tzinfo=UTC), "Chair 8", None)
LAYOUT = DayLayout(DAY, LayoutStatus.OPTIMAL, (), (), 0.5)


def test_only_what_differs_is_changed_and_bookings_come_first() -> None:
    booking = Visit("0014", "S1", DAY)
    moved = replace(MOVES, chair="Chair 9")

    edit = lay_out(
        DAY,
        bookings=(booking,),
        before={STAYS.key: STAYS, MOVES.key: MOVES},
        after={STAYS.key: STAYS, MOVES.key: moved},
        old_layout=None,
        layout=LAYOUT,
    )

    assert edit.changes == (
        Change(before=None, after=booking),
        Change(before=MOVES, after=moved),
        Change(before=None, after=LAYOUT),
    )


def test_a_visit_that_lost_its_place_is_taken_off() -> None:
    edit = lay_out(DAY, bookings=(), before={STAYS.key: STAYS}, after={}, old_layout=LAYOUT, layout=LAYOUT)

    assert edit.changes == (Change(before=STAYS, after=None),)
