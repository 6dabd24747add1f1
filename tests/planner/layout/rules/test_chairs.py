"""One participant a chair."""

from dataclasses import replace

from planner.layout.day import CarriedStay, Day, Placement
from planner.layout.rules import chairs
from planner.model.places import PlaceKind
from tests.planner.layout.days import a_day, a_path, a_visit, in_chair, placed

IN_BED = a_path((PlaceKind.BED, 0, 60))


def sentences(day: Day, *placements: Placement) -> list[str]:
    return [finding.sentence for finding in chairs.findings(day, placements)]


def test_two_participants_in_one_chair_at_once_are_a_finding_with_its_time() -> None:
    day = a_day(a_visit(1), a_visit(2))

    assert sentences(day, placed(1, 480), placed(2, 510)) == [
        "Chair 1 is held by two participants at once at 08:30."
    ]


def test_one_may_sit_down_as_the_other_gets_up() -> None:
    assert not sentences(a_day(a_visit(1), a_visit(2)), placed(1, 480), placed(2, 540))


def test_a_long_stay_is_seen_behind_a_short_one() -> None:
    day = a_day(a_visit(1, in_chair(300)), a_visit(2, in_chair(10)), a_visit(3))

    assert len(sentences(day, placed(1, 480), placed(2, 490), placed(3, 600))) == 2


def test_a_chair_still_held_by_another_day_is_not_free() -> None:
    day = replace(a_day(a_visit(1)), carried=(CarriedStay("009/S1", "Chair 1", PlaceKind.CHAIR, -60, 500),))

    assert len(sentences(day, placed(1, 480))) == 1


def test_a_chair_out_of_service_is_no_chair() -> None:
    assert sentences(a_day(a_visit(1)), placed(1, 480, chair="Chair 9")) == ["Chair 9 is not in service."]


def test_that_a_chair_is_out_of_service_is_over_for_whoever_has_left_it() -> None:
    day = a_day(a_visit(1))
    (out,) = chairs.findings(day, (placed(1, 480, chair="Chair 9"),))

    assert not out.seen_at(day.clock.instant(539)).is_note
    assert out.seen_at(day.clock.instant(540)).is_note


def test_a_visit_that_needs_a_chair_must_have_one() -> None:
    assert sentences(a_day(a_visit(1)), placed(1, 480, chair=None)) == [
        "The visit needs a chair and has none."
    ]


def test_of_a_visit_that_needs_a_bed_no_chair_is_said_to_lack() -> None:
    day = a_day(a_visit(2, IN_BED), beds=2)

    assert sentences(day, placed(2, 480, chair=None)) == ["The visit needs a bed and has none."]


def test_a_bed_may_serve_as_a_chair_but_a_chair_not_as_a_bed() -> None:
    day = a_day(a_visit(1), a_visit(2, IN_BED), beds=2)

    assert not sentences(day, placed(1, 480, chair="Bed 1"), placed(2, 480, chair="Bed 2"))
    assert sentences(day, placed(2, 480)) == ["The visit needs a bed; Chair 1 is a chair."]


def test_a_visit_without_a_chair_stay_is_given_none() -> None:
    day = a_day(a_visit(1, a_path()), beds=2)

    assert not sentences(day, placed(1, 480, chair=None))
    assert sentences(day, placed(1, 480)) == ["The visit needs no chair; it was given Chair 1."]
    assert sentences(day, placed(1, 480, chair="Bed 1")) == ["The visit needs no bed; it was given Bed 1."]
