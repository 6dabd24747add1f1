"""Which rules keep one visit out."""

import pytest

from planner.layout.day import DaySlot, DayVisit
from planner.layout.in_the_way import rules_in_the_way
from planner.layout.rules import chairs, first_doses, monitoring_slots, opening_hours, touches
from tests.planner.layout.days import a_day, a_visit, in_chair, overnight, placed


def test_nothing_is_in_the_way_where_there_is_room() -> None:
    day = a_day(a_visit(1), a_visit(2), chairs=1)

    assert rules_in_the_way(day, day.visits[0], (placed(2, 420),)) == ()


@pytest.mark.parametrize(
    ("visit", "more", "rule"),
    [
        (a_visit(1, in_chair(900)), {}, opening_hours.NAME),
        (a_visit(1, overnight()), {"slots": ()}, monitoring_slots.NAME),
        (a_visit(1, overnight()), {"slots": (DaySlot("Slot 1", overnight=False),)}, opening_hours.NAME),
        (a_visit(1), {"chairs": 0}, chairs.NAME),
        (a_visit(1, first_dose=True), {"first_dose_cap": 0}, first_doses.NAME),
        (a_visit(1, in_chair(60, touches=((0, 5),))), {"nurses": ()}, touches.NAME),
    ],
    ids=["too long", "no slot", "no night", "no chair", "no first dose", "no nurse"],
)
def test_the_one_rule_in_the_way_of_a_visit_alone_is_named(
    visit: DayVisit, more: dict[str, object], rule: str
) -> None:
    assert rules_in_the_way(a_day(visit, **more), visit, ()) == (rule,)
