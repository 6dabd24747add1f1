"""Days to lay out, small enough to think about; and a strategy for odd ones."""

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from planner.layout.arrivals import arrivals
from planner.layout.colouring import coloured
from planner.layout.day import AcuityWeights, CarriedStay, Day, DaySlot, DayVisit, Placement
from planner.layout.soundness import unexcused
from planner.model.care_path import CarePath, Stay, Step, StepKind, Touch
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind

TUESDAY = date(2026, 10, 20)
NEW_YORK = ZoneInfo("America/New_York")
SEVEN = 7 * 60


def a_path(
    *stays: tuple[PlaceKind, int, int],
    touches: tuple[tuple[int, int], ...] = (),
    bags: tuple[int, ...] = (),
    infusion: tuple[int, int] | None = None,
) -> CarePath:
    """Stays, and touches (minute, minutes) wherever the participant then is."""

    def place(at: int) -> PlaceKind:
        return next((kind for kind, start, end in stays if start <= at < end), PlaceKind.CHAIR)

    steps = () if infusion is None else (Step(StepKind.INFUSION, *infusion, agent="x"),)
    return CarePath(
        steps=steps,
        checks=(),
        stays=tuple(Stay(*stay) for stay in stays),
        touches=tuple(Touch(at, minutes, place(at)) for at, minutes in touches),
        bags=tuple(("x", due) for due in bags),
    )


def in_chair(minutes: int = 60, **more: Any) -> CarePath:
    """A stay in a chair and nothing else, unless said."""
    return a_path((PlaceKind.CHAIR, 0, minutes), **more)


def overnight(chair: int = 60, hours: int = 24) -> CarePath:
    """A chair, then a slot for a day and a night."""
    end = chair + 60 * hours
    return a_path(
        (PlaceKind.CHAIR, 0, chair),
        (PlaceKind.SLOT, chair, end),
        touches=((0, 15), (chair, 10), (chair + 600, 5)),
        bags=(chair,),
        infusion=(chair, chair + 60),
    )


def a_visit(number: int, path: CarePath | None = None, **more: Any) -> DayVisit:
    """The C1D1 of participant ``number``."""
    return DayVisit(f"{number:03}/C1D1", in_chair() if path is None else path, **more)


def a_day(*visits: DayVisit, chairs: int = 2, beds: int = 0, **more: Any) -> Day:
    """A Tuesday from 07:00 to 18:00 on which nothing is scarce unless said."""
    day = Day(
        on=TUESDAY,
        clock=DayClock(TUESDAY, NEW_YORK),
        opens=SEVEN,
        closes=18 * 60,
        finish_by=17 * 60 + 30,
        latest_end=19 * 60,
        grid=5,
        chairs=(
            *((f"Chair {number}", PlaceKind.CHAIR) for number in range(1, chairs + 1)),
            *((f"Bed {number}", PlaceKind.BED) for number in range(1, beds + 1)),
        ),
        slots=(DaySlot("Slot 1"),),
        nurses=((SEVEN, 20 * 60, 9),),
        calm_share=0.5,
        bags_per_half_hour=99,
        bag_ready_minutes=30,
        first_dose_cap=9,
        first_dose_stagger=0,
        acuity=AcuityWeights(infusing=1.0, observing=0.5, monitoring=0.25, per_nurse=9.0),
        visits=visits,
    )
    return replace(day, **more)


def placed(number: int, at: int, chair: str | None = "Chair 1", slot: str | None = None) -> Placement:
    """Participant ``number`` arriving at a minute."""
    return Placement(f"{number:03}/C1D1", at, chair, slot)


PATHS = (
    in_chair(35, touches=((0, 15),), bags=(10,), infusion=(10, 30)),
    in_chair(60, touches=((0, 10), (52, 8)), bags=(0, 30), infusion=(5, 50)),
    in_chair(130, touches=((0, 15), (5, 20))),
    a_path((PlaceKind.BED, 0, 45), touches=((0, 5),)),
    overnight(chair=30),
    a_path((PlaceKind.CHAIR, 0, 25), (PlaceKind.SLOT, 25, 70), touches=((25, 10),), infusion=(25, 40)),
    a_path(),
)


@st.composite
def days(draw: st.DrawFn, *, most_visits: int = 6, grid: int = 15) -> Day:
    """Short, crowded days: everything can be scarce, some visits are pinned or told, some places are held."""
    opens, hours = SEVEN, draw(st.integers(2, 5))
    chairs, beds, slots = draw(st.integers(0, 3)), draw(st.integers(0, 1)), draw(st.integers(0, 2))
    names = [f"Chair {n}" for n in range(1, chairs + 1)] + [f"Bed {n}" for n in range(1, beds + 1)]
    visits = []
    for number in range(draw(st.integers(1, most_visits))):
        path = draw(st.sampled_from(PATHS))
        arrival = draw(st.none() | st.integers(opens - 5, opens + 60 * hours))
        chair = draw(st.sampled_from([None, *names])) if path.stay(PlaceKind.CHAIR, PlaceKind.BED) else None
        visits.append(
            a_visit(
                number,
                path,
                first_dose=draw(st.booleans()),
                arrival=arrival,
                chair=chair,
                pinned=arrival is not None and draw(st.integers(0, 3)) == 0,
                told=arrival is not None and draw(st.booleans()),
            )
        )
    carried = []
    for place in range(1, slots + 1):
        if draw(st.booleans()):
            end, is_monitored = draw(st.integers(0, 12 * 60)), draw(st.booleans())
            hands = ((opens, 5),) if is_monitored else ()
            carried.append(
                CarriedStay(
                    f"9{place}/S1",
                    f"Slot {place}",
                    PlaceKind.SLOT,
                    -300,
                    end,
                    hands,
                    is_monitored=is_monitored,
                )
            )
    return a_day(
        *visits,
        since=draw(st.none() | st.integers(opens - 30, opens + 60 * hours)),
        chairs=chairs,
        beds=beds,
        opens=opens,
        closes=opens + 60 * hours,
        finish_by=opens + 60 * hours - 30,
        latest_end=opens + 60 * hours + 30,
        grid=grid,
        slots=tuple(DaySlot(f"Slot {n}", overnight=draw(st.booleans())) for n in range(1, slots + 1)),
        nurses=(
            (opens, opens + 60, draw(st.integers(1, 3))),
            (opens + 60, opens + 600, draw(st.integers(1, 3))),
        ),
        calm_share=draw(st.sampled_from((0.34, 0.5, 1.0))),
        bags_per_half_hour=draw(st.integers(1, 3)),
        first_dose_cap=draw(st.integers(0, 3)),
        first_dose_stagger=draw(st.sampled_from((0, 30))),
        acuity=AcuityWeights(1.0, 0.5, 0.25, draw(st.sampled_from((1.0, 1.5, 9.0)))),
        carried=tuple(carried),
    )


def every_layout(day: Day) -> list[tuple[Placement, ...]]:
    """Each visit left out or at each of its minutes, wherever places can be found that break no rule."""
    found = []
    for minutes in product(*([*arrivals(day, v), *([] if v.pinned else [None])] for v in day.visits)):
        times = {v.key: minute for v, minute in zip(day.visits, minutes, strict=True) if minute is not None}
        placements = coloured(day, times)
        if placements is None or unexcused(day, placements) or displaces(day, placements):
            continue
        found.append(placements)
    return found


def displaces(day: Day, placements: tuple[Placement, ...]) -> bool:
    """Does somebody who is free to move hold a place that a pinned one, who is there, goes without?"""
    stays = [
        (placed.pinned, stay.place, placed.arrival + stay.start, placed.arrival + stay.end, has_it)
        for placed in placements
        for stay in day.visit(placed.key).path.stays
        for has_it in [(placed.slot if stay.place is PlaceKind.SLOT else placed.chair) is not None]
    ]
    without = [stay for stay in stays if stay[0] and not stay[-1]]
    held = [stay for stay in stays if not stay[0] and stay[-1]]
    return any(a[1] is b[1] and a[2] < b[3] and b[2] < a[3] for a in without for b in held)
