"""A day's loads as curves: places, who is monitored, hands and acuity, from the same numbers as the rules."""

from collections.abc import Callable, Iterable, Iterator

from planner.layout.day import Day, Placement
from planner.layout.rules import acuity, chairs, monitoring_slots, touches
from planner.layout.rules.load import Draw, Profile
from planner.layout.rules.places import Held
from planner.model.care_path import StepKind
from planner.model.day_load import DayLoad, LoadCurve, LoadKind
from planner.model.places import PlaceKind

QUARTER = 15
MIDNIGHT = 24 * 60
FIRST, LAST = 0, 36 * 60  # until noon of the day after: no stay of this day is much longer

Limit = Callable[[int], float | None]


def day_load(day: Day, placements: tuple[Placement, ...]) -> DayLoad:
    """The loads of the placements with what other days hold."""
    shifts = Profile(day.nurses)

    def carried(minute: int) -> float | None:
        nurses = shifts.at(minute)
        return nurses * day.acuity.per_nurse if nurses else None

    def staffed(minute: int) -> int:
        return sum(slot.overnight or minute < day.closes for slot in day.slots)

    return DayLoad(
        first=FIRST,
        minutes=QUARTER,
        curves=(
            _curve(LoadKind.CHAIRS, _held(chairs.held(day, placements)), lambda _: len(day.chairs)),
            _curve(LoadKind.SLOTS, _held(monitoring_slots.held(day, placements)), staffed),
            _curve(LoadKind.MONITORED, Profile(_monitored(day, placements)), lambda _: None),
            _curve(LoadKind.HANDS, touches.AT_ONCE.load(day, placements), lambda m: shifts.at(m) or None),
            _curve(LoadKind.ACUITY, acuity.CARRIED.load(day, placements), carried, unit=acuity.HUNDREDTHS),
        ),
    )


def _held(held: dict[str, list[Held]]) -> Profile:
    return Profile((start, end, 1) for stays in held.values() for start, end, _ in stays)


def _monitored(day: Day, placements: Iterable[Placement]) -> Iterator[Draw]:
    """Each participant once, wherever they are; who stays on from the day before is here to be monitored."""
    stretches: dict[str, list[tuple[int, int]]] = {}
    for stay in day.carried:
        if stay.is_monitored and (stay.kind is PlaceKind.SLOT or stay.start < 0):
            stretches.setdefault(stay.visit_key, []).append((stay.start, stay.end))
    for placed in placements:
        for step in day.visit(placed.key).path.steps_of(StepKind.MONITORING):
            at = placed.arrival
            stretches.setdefault(placed.key, []).append((at + step.start, at + step.end))
    for of_one in stretches.values():
        here = Profile((start, end, 1) for start, end in of_one)
        yield from ((start, end, 1) for start, end, _ in here.stretches())


def _curve(kind: LoadKind, load: Profile, limit: Limit, *, unit: int = 1) -> LoadCurve:
    quarters = range(FIRST, LAST, QUARTER)
    return LoadCurve(
        kind,
        loads=tuple(max(map(load.at, load.steps(at, at + QUARTER))) / unit for at in quarters),
        limits=tuple(_least(map(limit, (at, at + QUARTER - 1))) for at in quarters),
        own=(MIDNIGHT - FIRST) // QUARTER,
    )


def _least(limits: Iterable[float | None]) -> float | None:
    return min((limit for limit in limits if limit is not None), default=None)
