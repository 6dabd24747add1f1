"""One visit moved by hand beside a day that stays."""

from dataclasses import replace

from hypothesis import given

from planner.layout.by_hand import ByHand
from planner.layout.day import DaySlot
from planner.layout.findings import findings
from planner.layout.first_fit import first_fit
from planner.layout.rules import chairs, pins
from tests.planner.layout.days import SEVEN, a_day, a_visit, days, in_chair, overnight, placed

SLOTS = (DaySlot("Slot 1"), DaySlot("Slot 2"))


def test_a_free_place_is_chosen_where_none_is_named() -> None:
    by_hand = ByHand(a_day(a_visit(1), a_visit(2), chairs=2), (placed(2, SEVEN),), key="001/C1D1")

    assert by_hand.placement(SEVEN).chair == "Chair 2"
    assert by_hand.placement(SEVEN + 60).chair == "Chair 1"


def test_the_place_it_has_comes_before_any_other() -> None:
    day = a_day(replace(a_visit(1), arrival=SEVEN, chair="Chair 2"), chairs=3)
    by_hand = ByHand(day, (placed(1, SEVEN, "Chair 2"),), key="001/C1D1")

    assert by_hand.placement(SEVEN + 30).chair == "Chair 2"


def test_where_every_place_is_taken_the_finding_says_so() -> None:
    by_hand = ByHand(a_day(a_visit(1), a_visit(2), chairs=1), (placed(2, SEVEN),), key="001/C1D1")
    broken = by_hand.findings(by_hand.placement(SEVEN))

    assert [finding.rule for finding in broken] == [chairs.NAME]
    assert "Chair 1 is held by two participants at once" in broken[0].sentence


def test_its_own_pin_does_not_hold_what_a_person_moves_but_that_of_another_does() -> None:
    pinned = replace(a_visit(1), arrival=SEVEN, pinned=True)
    day = a_day(pinned, chairs=2)
    by_hand = ByHand(day, (placed(1, SEVEN),), key=pinned.key)
    moved = by_hand.placement(SEVEN + 15)

    assert by_hand.findings(moved) == ()
    assert [finding.rule for finding in findings(day, (moved,))] == [pins.NAME]


def test_somebody_who_is_here_can_only_change_places() -> None:
    day = a_day(replace(a_visit(1), arrival=SEVEN, chair="Chair 1"), chairs=3)
    by_hand = ByHand(day, (placed(1, SEVEN),), key="001/C1D1", only_places=True)

    assert {(spot.arrival, spot.chair) for spot in by_hand.fits()} == {(SEVEN, "Chair 2"), (SEVEN, "Chair 3")}


BOTH_NEED_HANDS = in_chair(240, touches=((0, 15), (120, 15), (180, 15)))
ONE_NURSE = ((SEVEN, 20 * 60, 1),)


def moved_at(minute):
    """What moving one of two would break at that minute; both need the nurse at 07:00, 09:00 and 10:00."""
    visits = (a_visit(1, BOTH_NEED_HANDS), a_visit(2, BOTH_NEED_HANDS))
    day = a_day(*visits, chairs=3, nurses=ONE_NURSE, since=minute)
    by_hand = ByHand(day, (placed(1, SEVEN), placed(2, SEVEN, "Chair 2")), key="001/C1D1", only_places=True)
    moved = placed(1, SEVEN, "Chair 3")

    return [finding.sentence[:8] for finding in by_hand.findings(moved)], moved in by_hand.fits()


def test_what_is_over_is_no_reason_against_a_place_for_somebody_who_is_here() -> None:
    assert moved_at(None) == (["At 07:00"], False)
    assert moved_at(SEVEN + 15) == (["At 09:00"], False)
    assert moved_at(SEVEN + 130) == (["At 09:10"], False)
    assert moved_at(SEVEN + 195) == ([], True)


def test_who_came_before_opening_may_still_change_places() -> None:
    day = a_day(a_visit(1), since=SEVEN - 30)
    by_hand = ByHand(day, (placed(1, SEVEN - 60),), key="001/C1D1", only_places=True)

    assert [spot.chair for spot in by_hand.fits()] == ["Chair 2"]


def test_a_stay_over_night_can_change_its_slot_alone() -> None:
    stands = placed(1, SEVEN, slot="Slot 1")
    by_hand = ByHand(a_day(a_visit(1, overnight()), slots=SLOTS), (stands,), key="001/C1D1")

    assert replace(stands, slot="Slot 2") in tuple(by_hand.fits())


def test_no_spot_is_where_the_visit_stands_and_none_twice() -> None:
    stands = placed(1, SEVEN)
    by_hand = ByHand(a_day(a_visit(1, in_chair(60)), chairs=3), (stands,), key="001/C1D1")
    spots = tuple(by_hand.fits())

    assert stands not in spots
    assert len(set(spots)) == len(spots) > 100


@given(days())
def test_what_fits_by_hand_breaks_no_rule_of_the_whole_day_that_was_not_broken_before(day) -> None:
    layout = first_fit(day)
    for visit in day.visits[:2]:
        others = tuple(one for one in layout if one.key != visit.key)
        free = replace(day, visits=tuple(replace(v, pinned=False) if v is visit else v for v in day.visits))
        before = set(findings(free, others))
        for spot in tuple(ByHand(day, layout, key=visit.key).fits())[:5]:
            assert {one for one in findings(free, (*others, spot)) if visit.key in one.visits} <= before
