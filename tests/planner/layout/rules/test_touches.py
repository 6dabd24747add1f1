"""Nurses' hands."""

from dataclasses import replace

from planner.layout.day import CarriedStay, Day, Placement
from planner.layout.rules import touches
from planner.model.places import PlaceKind
from tests.planner.layout.days import a_day, a_path, a_visit, in_chair, placed

TOUCHED = in_chair(60, touches=((0, 15),))


def sentences(day: Day, *placements: Placement) -> list[str]:
    return [finding.sentence for finding in touches.findings(day, placements)]


def test_two_at_once_are_too_many_for_one_nurse() -> None:
    day = a_day(a_visit(1, TOUCHED), a_visit(2, TOUCHED), nurses=((420, 1200, 1),))

    assert not sentences(day, placed(1, 480), placed(2, 495, chair="Chair 2"))
    assert sentences(day, placed(1, 480), placed(2, 490, chair="Chair 2")) == [
        "At 08:10 2 participants need a nurse's hands; nurses on shift: 1."
    ]


def test_a_nurse_who_goes_home_is_missed() -> None:
    day = a_day(a_visit(1, TOUCHED), a_visit(2, TOUCHED), nurses=((420, 490, 2), (490, 1200, 1)))

    assert len(sentences(day, placed(1, 480), placed(2, 480, chair="Chair 2"))) == 1


def test_nobody_in_a_chair_is_touched_when_nobody_is_on_shift() -> None:
    day = a_day(a_visit(1, TOUCHED), nurses=((490, 1200, 1),))

    assert sentences(day, placed(1, 480)) == [
        "At 08:00 a participant in a chair needs hands and no nurse is on shift."
    ]


def test_what_is_too_much_after_midnight_is_told_with_its_date() -> None:
    day = a_day(a_visit(1, TOUCHED), nurses=((490, 1200, 1),))

    assert sentences(day, placed(1, 26 * 60))[0].startswith("At 02:00 on ")
    assert ", a participant in a chair" in sentences(day, placed(1, 26 * 60))[0]


def test_at_night_a_slot_has_its_own_staff() -> None:
    night = a_path((PlaceKind.SLOT, 0, 1440), touches=((900, 10),))
    day = a_day(a_visit(1, night))

    assert not sentences(day, placed(1, 480, chair=None, slot="Slot 1"))


def test_hands_for_those_carried_over_count() -> None:
    held = CarriedStay("009/S1", "Slot 1", PlaceKind.SLOT, -600, 600, touches=((485, 5),))
    day = replace(a_day(a_visit(1, TOUCHED), nurses=((420, 1200, 1),)), carried=(held,))

    assert len(sentences(day, placed(1, 480))) == 1


def test_somebody_who_stays_in_a_chair_over_midnight_needs_a_nurse_there_and_in_a_slot_none() -> None:
    in_a_chair = CarriedStay("009/S1", "Chair 3", PlaceKind.CHAIR, -600, 600, touches=((485, 5),))
    in_a_slot = replace(in_a_chair, place="Slot 1", kind=PlaceKind.SLOT)
    loads = [
        touches.SOMEBODY.load(replace(a_day(), carried=(stay,)), ()).stretches()
        for stay in (in_a_chair, in_a_slot)
    ]

    assert loads == [((485, 490, 1),), ()]


def test_too_few_hands_for_those_carried_over_alone_are_no_visits_fault() -> None:
    held = tuple(
        CarriedStay(f"00{n}/S1", f"Slot {n}", PlaceKind.SLOT, -600, 600, touches=((900, 5),)) for n in (7, 8)
    )
    day = replace(a_day(a_visit(1, TOUCHED), nurses=((420, 1200, 1),)), carried=held)

    assert not sentences(day, placed(1, 480))


def test_what_comes_again_within_the_hour_is_said_once_from_and_to() -> None:
    path = in_chair(300, touches=tuple((at, 5) for at in range(0, 240, 30)))
    day = a_day(a_visit(1, path), nurses=((420, 480, 2),))

    assert sentences(day, placed(1, 480)) == [
        "Repeatedly from 08:00 to 11:35 a participant in a chair needs hands and no nurse is on shift."
    ]


def test_what_comes_again_after_an_hour_is_said_once_and_later_a_second_time() -> None:
    within = a_day(a_visit(1, in_chair(300, touches=((0, 5), (65, 5)))), nurses=((420, 480, 2),))
    later = a_day(a_visit(1, in_chair(300, touches=((0, 5), (66, 5)))), nurses=((420, 480, 2),))

    assert [len(sentences(day, placed(1, 480))) for day in (within, later)] == [1, 2]
