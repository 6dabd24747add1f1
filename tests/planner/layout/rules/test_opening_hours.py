"""Opening hours."""

from dataclasses import replace

from planner.layout.day import Day, DaySlot, Placement
from planner.layout.rules import opening_hours
from tests.planner.layout.days import a_day, a_visit, in_chair, overnight, placed

CLOSES = 18 * 60


def sentences(day: Day, *placements: Placement) -> list[str]:
    return [finding.sentence for finding in opening_hours.findings(day, placements)]


def test_nobody_arrives_before_opening() -> None:
    assert sentences(a_day(a_visit(1)), placed(1, 415)) == [
        "The arrival at 06:55 is before opening at 07:00."
    ]


def test_a_chair_is_free_by_closing() -> None:
    day = a_day(a_visit(1))

    assert not sentences(day, placed(1, CLOSES - 60))
    assert sentences(day, placed(1, CLOSES - 55)) == [
        "The stay in the chair ends at 18:05; it must end by 18:00."
    ]


def test_a_visit_that_no_day_can_hold_may_run_over() -> None:
    day = a_day(a_visit(1, in_chair(661)))

    assert not sentences(day, placed(1, 420))
    assert not sentences(day, placed(1, 479))
    assert sentences(day, placed(1, 480)) == ["The stay in the chair ends at 19:01; it must end by 19:00."]


def test_a_night_needs_a_slot_that_is_staffed_overnight() -> None:
    slots = (DaySlot("Slot 1"), DaySlot("Day slot", overnight=False))
    day = a_day(a_visit(1, overnight(chair=60)), slots=slots)

    assert not sentences(day, placed(1, 480, slot="Slot 1"))
    assert sentences(day, placed(1, 480, slot="Day slot")) == [
        "The slot Day slot is staffed until 18:00; the stay ends at 09:00 on Wed 21 Oct."
    ]


def test_nothing_fits_on_a_day_on_which_the_clinic_is_shut() -> None:
    day = replace(a_day(a_visit(1)), opens=0, closes=0)

    assert sentences(day, placed(1, 480)) == ["The clinic is closed on this day."]
