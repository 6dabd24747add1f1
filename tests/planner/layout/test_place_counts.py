"""Places counted, whichever is whose."""

from planner.layout.day import CarriedStay, DaySlot
from planner.layout.place_counts import BEDS, CHAIRS, SLOTS
from planner.model.places import PlaceKind
from tests.planner.layout.days import a_day, a_path, a_visit, overnight

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
