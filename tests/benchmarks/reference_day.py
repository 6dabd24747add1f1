"""The straightforward model of a day, as anyone would write it: an interval for each stay, touch and bag.

Visits hold a chair, some then a slot into the next day; touches need a nurse; a bag needs the
pharmacy in the half hour before. Goals in strict order, a solve for each: visits not placed, minutes late,
peak of touches, sum of starts. Instances are drawn from this trial's mix of visits.
"""

import random
import time
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from ortools.sat.python import cp_model

from planner.layout.day import AcuityWeights, CarriedStay, Day, DaySlot, DayVisit
from planner.model.care_path import CarePath, Stay, Touch
from planner.model.day_clock import DayClock
from planner.model.places import PlaceKind

GRID, OPENS, CLOSES, HORIZON = 5, 420, 1080, 2880
FINISH_BY, HELD_UNTIL = CLOSES - 30, 540


@dataclass(frozen=True, slots=True)
class Shape:
    """Minutes in the chair, then in a slot; touches as (minute, minutes); minutes at which bags are due."""

    chair: int
    slot: int
    touches: tuple[tuple[int, int], ...]
    bags: tuple[int, ...]
    weight: int


START = ((0, 15), (30, 10), (60, 10))
SHAPES = {
    "S": Shape(125, 1315, (*START, (120, 5), (125, 10), (180, 5), (240, 5)), (60,), 2),
    "C1D1": Shape(
        720, 0, (*START, (240, 5), (275, 10), (335, 5), (400, 5), (460, 5), (690, 10)), (60, 275), 1
    ),
    "D1mid": Shape(460, 0, (*START, (180, 5), (215, 10), (275, 5), (450, 10)), (60, 215), 2),
    "D1": Shape(400, 0, (*START, (180, 5), (215, 10), (275, 5), (390, 10)), (60, 215), 8),
    "D8": Shape(215, 0, (*START, (180, 5), (205, 10)), (60,), 11),
    "D15": Shape(215, 0, ((0, 15), (30, 10), (90, 5), (205, 10)), (30,), 11),
}


@dataclass(frozen=True, slots=True)
class Unit:
    """Chairs, monitoring slots, nurses, and bags per half hour."""

    chairs: int
    slots: int
    nurses: int
    bags: int


UNITS = {
    12: Unit(6, 3, 3, 2),
    18: Unit(8, 4, 4, 3),
    24: Unit(10, 4, 5, 3),
    40: Unit(18, 5, 8, 5),
    60: Unit(24, 8, 10, 6),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """What one solve reached: its value (None: nothing), its bound, and the seconds it took."""

    value: int | None
    bound: int
    seconds: float

    @property
    def is_proven(self) -> bool:
        """Does nothing better exist?"""
        return self.value is not None and self.value <= self.bound


def instance(visits: int, seed: int) -> list[str]:
    """So many kinds of visit, no more of them overnight than slots are free (one is held from yesterday)."""
    draw = random.Random(seed)
    weights = [shape.weight for shape in SHAPES.values()]
    kinds = [draw.choices(list(SHAPES), weights)[0] for _ in range(visits)]
    overnight = [index for index, kind in enumerate(kinds) if kind == "S"]
    for index in overnight[UNITS[visits].slots - 1 :]:
        kinds[index] = "D8"
    return sorted(kinds)


def as_day(kinds: list[str]) -> Day:
    """The same instance as the program knows days."""
    unit, on = UNITS[len(kinds)], date(2026, 10, 20)
    paths = {kind: _path(shape) for kind, shape in SHAPES.items()}
    return Day(
        on=on,
        clock=DayClock(on, ZoneInfo("America/New_York")),
        opens=OPENS,
        closes=CLOSES,
        finish_by=FINISH_BY,
        latest_end=CLOSES + 60,
        grid=GRID,
        chairs=tuple((f"Chair {number}", PlaceKind.CHAIR) for number in range(unit.chairs)),
        slots=tuple(DaySlot(f"Slot {number}") for number in range(unit.slots)),
        nurses=((0, HORIZON, unit.nurses),),
        calm_share=0.5,
        bags_per_half_hour=unit.bags,
        bag_ready_minutes=30,
        first_dose_cap=len(kinds),
        first_dose_stagger=0,
        acuity=AcuityWeights(infusing=0, observing=0, monitoring=0, per_nurse=1),
        visits=tuple(DayVisit(f"{number:03}/{kind}", paths[kind]) for number, kind in enumerate(kinds)),
        carried=(CarriedStay("999/S", "Slot 0", PlaceKind.SLOT, 0, HELD_UNTIL),),
    )


def straightforward(kinds: list[str], *, seconds: float) -> list[Stage]:
    """The four stages, each with its own time limit; fewer if one finds nothing."""
    unit, model = UNITS[len(kinds)], cp_model.CpModel()
    chairs, slots, touches, bags = [], [], [], []
    starts, placed, lates = [], [], []
    for kind in kinds:
        shape = SHAPES[kind]
        latest = max(OPENS, CLOSES + (60 if shape.chair > CLOSES - OPENS else 0) - shape.chair)
        start, is_placed = model.new_int_var(OPENS // GRID, latest // GRID, ""), model.new_bool_var("")

        def held(
            minute: int, minutes: int, start: cp_model.IntVar = start, is_placed: cp_model.IntVar = is_placed
        ) -> cp_model.IntervalVar:
            size = max(1, -(-minutes // GRID))
            return model.new_optional_fixed_size_interval_var(start + minute // GRID, size, is_placed, "")

        chairs.append(held(0, shape.chair))
        if shape.slot:
            slots.append(held(shape.chair, shape.slot))
        touches += [held(minute, minutes) for minute, minutes in shape.touches]
        bags += [held(due - 30, 30) for due in shape.bags]
        late = model.new_int_var(0, HORIZON // GRID, "")
        model.add(late >= start + shape.chair // GRID - FINISH_BY // GRID).only_enforce_if(is_placed)
        starts.append(start)
        placed.append(is_placed)
        lates.append(late)
    for one, other in zip(range(len(kinds)), range(1, len(kinds)), strict=False):
        if kinds[one] == kinds[other]:
            model.add(starts[one] <= starts[other])
            model.add_implication(placed[other], placed[one])
    slots.append(model.new_fixed_size_interval_var(0, HELD_UNTIL // GRID, ""))
    peak = model.new_int_var(1, unit.nurses, "")
    for intervals, most in ((chairs, unit.chairs), (slots, unit.slots), (touches, peak), (bags, unit.bags)):
        model.add_cumulative(intervals, [1] * len(intervals), most)
    stages = []
    for goal in (len(kinds) - sum(placed), sum(lates), peak, sum(starts)):
        model.minimize(goal)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 2
        solver.parameters.max_time_in_seconds = seconds
        began = time.perf_counter()
        status = solver.solve(model)
        took, bound = time.perf_counter() - began, round(solver.best_objective_bound)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return [*stages, Stage(None, bound, took)]
        stages.append(Stage(round(solver.objective_value), bound, took))
        model.add(goal <= stages[-1].value)
        model.clear_hints()
        for variable in (*starts, *placed):
            model.add_hint(variable, solver.value(variable))
    return stages


def _path(shape: Shape) -> CarePath:
    stays = [Stay(PlaceKind.CHAIR, 0, shape.chair)]
    if shape.slot:
        stays.append(Stay(PlaceKind.SLOT, shape.chair, shape.chair + shape.slot))
    touches = tuple(Touch(minute, minutes, PlaceKind.CHAIR) for minute, minutes in shape.touches)
    return CarePath((), (), tuple(stays), touches, tuple(("bag", due) for due in shape.bags))
