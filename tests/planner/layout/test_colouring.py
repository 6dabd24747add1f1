"""Chairs are given out after the times."""

from hypothesis import given
from hypothesis import strategies as st

from planner.layout.colouring import coloured
from planner.layout.day import CarriedStay, Day, DaySlot
from planner.layout.rules import chairs, monitoring_slots
from planner.model.places import PlaceKind
from tests.planner.layout.days import SEVEN, a_day, a_path, a_visit, days, in_chair, overnight

START_AND_MINUTES = st.tuples(st.integers(0, 500), st.integers(5, 120))


@given(st.lists(START_AND_MINUTES, min_size=1, max_size=12), st.integers(1, 4))
def test_alike_chairs_are_enough_exactly_when_no_more_are_held_at_once(
    stays: list[tuple[int, int]], number: int
) -> None:
    day = a_day(*(a_visit(n, in_chair(minutes)) for n, (_, minutes) in enumerate(stays)), chairs=number)
    times = {visit.key: start for visit, (start, _) in zip(day.visits, stays, strict=True)}
    at_once = max(sum(a <= start < a + minutes for a, minutes in stays) for start, _ in stays)

    assert (coloured(day, times) is not None) is (at_once <= number)


@given(days(), st.data())
def test_places_given_out_are_never_held_twice_nor_unfit(day: Day, data: st.DataObject) -> None:
    times = {
        visit.key: visit.arrival if visit.pinned and visit.arrival else data.draw(st.integers(400, 700))
        for visit in day.visits
    }
    placements = coloured(day, times)
    free = {visit.key for visit in day.visits if not visit.pinned}

    for rule in (chairs, monitoring_slots):
        broken = [f for f in rule.findings(day, placements or ()) if free.intersection(f.visits)]
        assert not broken


def test_a_participant_keeps_the_former_chair() -> None:
    day = a_day(a_visit(1, chair="Chair 2"), a_visit(2), chairs=2)

    placements = coloured(day, {"001/C1D1": SEVEN, "002/C1D1": SEVEN})

    assert placements is not None
    assert [placed.chair for placed in placements] == ["Chair 2", "Chair 1"]


def test_the_longest_stay_gets_the_bed() -> None:
    day = a_day(a_visit(1), a_visit(2, in_chair(300)), chairs=2, beds=1)

    placements = coloured(day, {"001/C1D1": SEVEN, "002/C1D1": SEVEN})

    assert placements is not None
    assert [placed.chair for placed in placements] == ["Chair 1", "Bed 1"]


def test_the_bed_is_left_to_who_needs_one() -> None:
    day = a_day(a_visit(1, in_chair(300)), a_visit(2, a_path((PlaceKind.BED, 0, 30))), chairs=1, beds=1)

    placements = coloured(day, {"001/C1D1": SEVEN, "002/C1D1": SEVEN + 60})

    assert placements is not None
    assert [placed.chair for placed in placements] == ["Chair 1", "Bed 1"]


def test_a_search_finds_the_way_round_two_pinned_chairs() -> None:
    """Chair 1 is pinned late, chair 2 early: who begins first must leave chair 1 to be free in between."""
    day = a_day(
        a_visit(1, in_chair(60), arrival=600, pinned=True, chair="Chair 1"),
        a_visit(2, in_chair(60), arrival=420, pinned=True, chair="Chair 2"),
        a_visit(3, in_chair(150)),
        a_visit(4, in_chair(200)),
    )

    placements = coloured(day, {"001/C1D1": 600, "002/C1D1": 420, "003/C1D1": 430, "004/C1D1": 500})

    assert placements is not None
    assert [placed.chair for placed in placements][2:] == ["Chair 1", "Chair 2"]


def test_a_night_is_spent_in_a_slot_that_is_staffed_overnight_and_free() -> None:
    day = a_day(
        a_visit(1, overnight()),
        slots=(DaySlot("Day slot", overnight=False), DaySlot("Taken"), DaySlot("Free")),
        carried=(CarriedStay("009/S1", "Taken", PlaceKind.SLOT, -600, 800),),
    )

    placements = coloured(day, {"001/C1D1": SEVEN})

    assert placements is not None
    assert placements[0].slot == "Free"
