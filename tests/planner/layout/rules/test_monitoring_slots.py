"""One participant a monitoring slot, yesterday's counted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from planner.layout.day import CarriedStay, Day, Placement
from planner.layout.rules import monitoring_slots
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind
from tests.planner.layout.days import NEW_YORK, a_day, a_visit, overnight, placed


def broken(day: Day, *placements: Placement) -> list[tuple[str, ...]]:
    return [finding.visits for finding in monitoring_slots.findings(day, placements)]


def test_two_in_one_slot_are_a_finding_of_both() -> None:
    day = a_day(a_visit(1, overnight()), a_visit(2, overnight()))

    assert broken(day, placed(1, 480, slot="Slot 1"), placed(2, 600, chair="Chair 2", slot="Slot 1")) == [
        ("001/C1D1", "002/C1D1")
    ]


def test_who_is_still_there_from_yesterday_counts() -> None:
    held = CarriedStay("009/S1", "Slot 1", PlaceKind.SLOT, -600, 600)
    day = replace(a_day(a_visit(1, overnight(chair=60))), carried=(held,))

    assert broken(day, placed(1, 539, slot="Slot 1")) == [("009/S1", "001/C1D1")]
    assert not broken(day, placed(1, 540, slot="Slot 1"))


def test_who_comes_tomorrow_counts_too() -> None:
    tomorrow = CarriedStay("009/S1", "Slot 1", PlaceKind.SLOT, 1440 + 540, 3000)
    day = replace(a_day(a_visit(1, overnight(chair=60))), carried=(tomorrow,))

    assert not broken(day, placed(1, 480, slot="Slot 1"))
    assert broken(day, placed(1, 485, slot="Slot 1")) == [("001/C1D1", "009/S1")]


@pytest.mark.parametrize("night", [date(2026, 10, 31), date(2027, 3, 13)], ids=["back", "forward"])
def test_a_stay_of_24_hours_over_a_change_of_summer_time_is_24_hours(night: date) -> None:
    """Into the slot at 09:00 on the Saturday: free again at 09:00 by the elapsed clock, not by the wall's."""
    clock = DayClock(night, NEW_YORK)
    enters = clock.minute(datetime(night.year, night.month, night.day, 9, tzinfo=NEW_YORK))
    leaves = clock.minute(clock.instant(enters).astimezone(UTC) + timedelta(hours=24))
    tomorrow = CarriedStay("009/S1", "Slot 1", PlaceKind.SLOT, leaves, leaves + 60)
    day = replace(a_day(a_visit(1, overnight(chair=60)), on=night), clock=clock, carried=(tomorrow,))

    assert leaves - enters == 1440
    assert clock.local(leaves).hour != 9
    assert not broken(day, placed(1, enters - 60, slot="Slot 1"))
    assert broken(day, placed(1, enters - 59, slot="Slot 1"))


def test_a_slot_out_of_service_is_no_slot() -> None:
    assert broken(a_day(a_visit(1, overnight())), placed(1, 480, slot="Slot 9")) == [("001/C1D1",)]


def test_a_visit_that_needs_a_slot_must_have_one() -> None:
    assert broken(a_day(a_visit(1, overnight())), placed(1, 480)) == [("001/C1D1",)]
