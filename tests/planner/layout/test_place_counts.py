"""Places counted, whichever is whose."""

from dataclasses import replace

from planner.layout.day import CarriedStay, DaySlot
from planner.layout.place_counts import BEDS, CHAIRS, OVERNIGHT, SLOTS
from planner.model.places import PlaceKind
from tests.planner.layout.days import a_day, a_path, a_visit, in_chair, overnight

DAY = a_day(
    chairs=2,
    beds=1,
    slots=(DaySlot("Slot 1"), DaySlot("Slot 2")),
    carried=(CarriedStay("009/S1", "Slot 1", PlaceKind.SLOT, -300, 500),),
)


def test_there_are_as_many_as_are_in_service_and_those_held_from_yesterday_are_taken() -> None:
    assert [count.limit(DAY).at(480) for count in (CHAIRS, BEDS, SLOTS)] == [3, 1, 2]
    assert [count.standing(DAY) for count in (CHAIRS, BEDS, SLOTS)] == [(), (), ((-300, 500, 1),)]


def test_a_visit_draws_the_places_of_its_stays() -> None:
    in_bed, by_night = a_visit(1, a_path((PlaceKind.BED, 0, 45))), a_visit(2, overnight(chair=60, hours=2))

    assert [count.draws(DAY, in_bed) for count in (CHAIRS, BEDS, SLOTS)] == [((0, 45, 1),), ((0, 45, 1),), ()]
    assert [count.draws(DAY, by_night) for count in (CHAIRS, BEDS, SLOTS)] == [
        ((0, 60, 1),),
        (),
        ((60, 180, 1),),
    ]


def test_two_pinned_into_one_chair_hold_it_once_and_one_in_a_chair_that_is_gone_holds_none() -> None:
    pins = [a_visit(n, in_chair(60), arrival=480 + 30 * n, chair="Chair 1", pinned=True) for n in range(2)]
    gone = a_visit(3, in_chair(60), arrival=480, chair="Chair 99", pinned=True)
    anywhere = a_visit(4, in_chair(60), arrival=700, pinned=True)
    day = replace(DAY, visits=(*pins, gone, anywhere))

    assert sorted(CHAIRS.standing(day)) == [(480, 510, 1), (510, 540, 1), (540, 570, 1), (700, 760, 1)]
    assert CHAIRS.draws(day, pins[0]) == ()


def test_whoever_is_pinned_in_a_bed_holds_it_though_a_chair_would_do() -> None:
    day = replace(DAY, visits=(a_visit(1, in_chair(60), arrival=480, chair="Bed 1", pinned=True),))

    assert BEDS.standing(day) == ((480, 540, 1),)


def test_only_a_stay_past_closing_needs_a_slot_staffed_overnight() -> None:
    visit = a_visit(1, overnight(chair=60, hours=2), pinned=True, arrival=480)
    late = replace(visit, arrival=DAY.closes - 100)

    assert OVERNIGHT.standing(replace(DAY, visits=(visit,), carried=())) == ()
    assert OVERNIGHT.standing(replace(DAY, visits=(late,), carried=())) != ()
