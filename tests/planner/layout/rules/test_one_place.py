"""A participant is in one place at a time."""

from dataclasses import replace

from planner.layout.day import CarriedStay, DayVisit
from planner.layout.rules import one_place
from planner.model.places import PlaceKind
from tests.planner.layout.days import a_day, a_visit, in_chair, placed


def test_yesterdays_monitoring_must_be_over() -> None:
    held = CarriedStay("001/S2", "Slot 1", PlaceKind.SLOT, -600, 500)
    day = replace(a_day(a_visit(1)), carried=(held,))

    assert [finding.visits for finding in one_place.findings(day, (placed(1, 499),))] == [
        ("001/S2", "001/C1D1")
    ]
    assert not tuple(one_place.findings(day, (placed(1, 500),)))


def test_two_visits_of_one_participant_follow_each_other() -> None:
    other = DayVisit("001/CT", in_chair(30))
    day = a_day(a_visit(1), other)
    ct = replace(placed(1, 530, chair="Chair 2"), key="001/CT")

    assert len(tuple(one_place.findings(day, (placed(1, 480), ct)))) == 1
    assert not tuple(one_place.findings(day, (placed(1, 480), replace(ct, arrival=540))))


def test_two_participants_do_not_matter_to_each_other() -> None:
    day = a_day(a_visit(1), a_visit(2))

    assert not tuple(one_place.findings(day, (placed(1, 480), placed(2, 480, chair="Chair 2"))))
