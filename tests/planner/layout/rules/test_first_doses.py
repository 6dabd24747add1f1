"""First doses: cap and stagger."""

from planner.layout.day import Day, Placement
from planner.layout.rules import first_doses
from tests.planner.layout.days import a_day, a_visit, in_chair, placed

INFUSED = in_chair(60, infusion=(30, 60))


def broken(day: Day, *placements: Placement) -> list[str]:
    return [finding.sentence for finding in first_doses.findings(day, placements)]


def test_more_first_doses_than_the_cap_are_a_finding() -> None:
    day = a_day(a_visit(1, INFUSED, first_dose=True), a_visit(2, INFUSED, first_dose=True), first_dose_cap=1)

    assert not broken(day, placed(1, 480))
    assert broken(day, placed(1, 480), placed(2, 600)) == [
        "2 first doses are placed on this day; the clinic takes 1."
    ]


def test_first_doses_start_so_long_after_each_other() -> None:
    day = a_day(
        a_visit(1, INFUSED, first_dose=True), a_visit(2, INFUSED, first_dose=True), first_dose_stagger=30
    )

    assert not broken(day, placed(1, 480), placed(2, 510, chair="Chair 2"))
    assert len(broken(day, placed(1, 480), placed(2, 505, chair="Chair 2"))) == 1


def test_later_doses_are_not_counted() -> None:
    day = a_day(a_visit(1, INFUSED), a_visit(2, INFUSED), first_dose_cap=0, first_dose_stagger=30)

    assert not broken(day, placed(1, 480), placed(2, 480, chair="Chair 2"))
