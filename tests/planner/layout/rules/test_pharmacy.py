"""The pharmacy's rate."""

from planner.layout.day import Day, Placement
from planner.layout.rules import pharmacy
from tests.planner.layout.days import a_day, a_visit, in_chair, placed

WITH_BAG = in_chair(60, bags=(30,))


def sentences(day: Day, *placements: Placement) -> list[str]:
    return [finding.sentence for finding in pharmacy.findings(day, placements)]


def test_two_bags_begun_within_half_an_hour_are_too_many_for_a_rate_of_one() -> None:
    day = a_day(a_visit(1, WITH_BAG), a_visit(2, WITH_BAG), bags_per_half_hour=1)

    assert not sentences(day, placed(1, 480), placed(2, 510, chair="Chair 2"))
    assert sentences(day, placed(1, 480), placed(2, 505, chair="Chair 2")) == [
        "In the half hour to 08:25 2 bags are begun; the pharmacy can begin 1."
    ]


def test_a_bag_is_begun_so_long_before_it_is_due() -> None:
    day = a_day(a_visit(1, WITH_BAG), bag_ready_minutes=45)

    assert pharmacy.RATE.draws(day, day.visits[0]) == ((-15, 15, 1),)
