"""The curves of a day, from the same numbers as its rules."""

from dataclasses import replace

from hypothesis import given

from planner.layout.day import CarriedStay, DaySlot
from planner.layout.day_load import day_load
from planner.layout.findings import findings
from planner.layout.first_fit import first_fit
from planner.layout.rules import touches
from planner.model.care_path import Step, StepKind
from planner.model.day_load import DayLoad, LoadCurve, LoadKind
from planner.model.places import PlaceKind
from tests.planner.layout.days import SEVEN, a_day, a_path, a_visit, days, in_chair, overnight, placed


def curve(load: DayLoad, kind: LoadKind) -> LoadCurve:
    return next(one for one in load.curves if one.kind is kind)


def test_a_quarter_says_the_most_that_is_in_use_at_once_within_it() -> None:
    day = a_day(a_visit(1, in_chair(20)), a_visit(2, in_chair(60)), chairs=3)
    load = day_load(day, (placed(1, SEVEN, "Chair 1"), placed(2, SEVEN + 10, "Chair 2")))
    first, chairs = load.quarter(SEVEN), curve(load, LoadKind.CHAIRS)
    assert first is not None

    assert chairs.loads[first - 1 : first + 6] == (0, 2, 2, 1, 1, 1, 0)
    assert chairs.limits[first] == 3


def test_a_slot_not_staffed_over_night_is_none_after_closing() -> None:
    slots = (DaySlot("Slot 1"), DaySlot("Slot 2", overnight=False))
    load = day_load(a_day(a_visit(1, overnight()), slots=slots), (placed(1, SEVEN, slot="Slot 1"),))
    last, night = load.quarter(18 * 60 - 15), load.quarter(18 * 60)
    assert last is not None and night is not None  # noqa: PT018 - for mypy

    assert curve(load, LoadKind.SLOTS).limits[last : night + 1] == (2, 1)
    assert curve(load, LoadKind.SLOTS).loads[night] == 1


def test_where_nobody_is_on_shift_nothing_is_over_a_limit() -> None:
    day = a_day(a_visit(1, in_chair(60, touches=((0, 10),))), nurses=())
    hands = curve(day_load(day, (placed(1, SEVEN),)), LoadKind.HANDS)

    assert max(hands.loads) == 1
    assert set(hands.limits) == {None}
    assert not any(map(hands.is_over, range(len(hands.loads))))


def test_the_least_staffing_of_a_quarter_is_its_limit() -> None:
    day = a_day(a_visit(1), nurses=((SEVEN, SEVEN + 10, 4), (SEVEN + 10, 1000, 2)))
    load = day_load(day, ())
    first = load.quarter(SEVEN)
    assert first is not None

    assert curve(load, LoadKind.HANDS).limits[first] == 2


@given(days())
def test_hands_are_over_in_some_quarter_exactly_where_the_rule_finds_it(day) -> None:
    day = replace(day, carried=())
    layout = first_fit(replace(day, nurses=((0, 2 * 1440, 99),)))
    hands = curve(day_load(day, layout), LoadKind.HANDS)
    over = any(map(hands.is_over, range(len(hands.loads))))
    broken = [
        one for one in findings(day, layout) if one.rule == touches.NAME and "on shift:" in one.sentence
    ]

    assert over or not broken


def test_each_participant_monitored_counts_once_wherever_they_are() -> None:
    path = a_path((PlaceKind.CHAIR, 0, 120), (PlaceKind.SLOT, 120, 600))
    steps = (Step(StepKind.MONITORING, 60, 300, agent="x"), Step(StepKind.MONITORING, 120, 600, agent="y"))
    here = CarriedStay("7/S1", "Slot 2", PlaceKind.SLOT, -300, SEVEN + 60)
    day = a_day(a_visit(1, replace(path, steps=steps)), carried=(here,))
    load = day_load(day, (placed(1, SEVEN, "Chair 1", "Slot 1"),))
    first = load.quarter(SEVEN)
    assert first is not None
    loads = curve(load, LoadKind.MONITORED).loads

    assert loads[first : first + 6] == (1, 1, 1, 1, 1, 1)
    assert loads[first + 40] == 0
    assert max(loads) == 1


def test_the_peak_is_that_of_the_day_and_not_of_the_morning_after() -> None:
    tomorrows = tuple(
        CarriedStay(f"{number}/S1", f"Chair {number}", PlaceKind.CHAIR, 1440 + SEVEN, 1440 + SEVEN + 60)
        for number in (1, 2)
    )
    load = day_load(a_day(a_visit(1, in_chair(60)), carried=tomorrows), (placed(1, SEVEN),))

    assert curve(load, LoadKind.CHAIRS).peak == load.quarter(SEVEN)
