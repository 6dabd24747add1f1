"""Visits that are alike are told apart only once the times are known."""

from dataclasses import replace

from planner.layout.day import CarriedStay
from planner.layout.kinds import kinds
from planner.model.places import PlaceKind
from tests.planner.layout.days import a_day, a_visit, in_chair


def test_visits_that_draw_the_same_are_one_kind_whoever_they_are() -> None:
    day = a_day(a_visit(1, in_chair(60)), a_visit(2, in_chair(90)), a_visit(3, in_chair(60)))

    assert [[visit.key for visit in kind.visits] for kind in kinds(day)] == [
        ["001/C1D1", "003/C1D1"],
        ["002/C1D1"],
    ]


def test_a_participant_still_here_from_yesterday_is_a_kind_apart_with_fewer_minutes() -> None:
    held = CarriedStay("002/S2", "Slot 1", PlaceKind.SLOT, -600, 600)
    free, late = kinds(replace(a_day(a_visit(1), a_visit(2)), carried=(held,)))

    assert min(free.arrivals) == 420
    assert min(late.arrivals) == 600


def test_those_told_a_time_keep_it_and_the_others_take_what_is_left_in_their_order() -> None:
    (kind,) = kinds(a_day(a_visit(1), a_visit(2, arrival=500, told=True), a_visit(3, arrival=460)))

    assert kind.keys_at({420: 1, 460: 1, 500: 1}) == {"002/C1D1": 500, "003/C1D1": 420, "001/C1D1": 460}


def test_a_told_time_off_the_grid_is_open_to_as_many_as_were_told_it() -> None:
    (kind,) = kinds(a_day(a_visit(1, arrival=503, told=True), a_visit(2)))

    assert kind.arrivals[503] == 1
    assert kind.arrivals[500] == 2


def test_a_pinned_visit_is_no_variable() -> None:
    assert kinds(a_day(a_visit(1, arrival=500, pinned=True))) == ()
