"""A day's loads as curves: places, hands and acuity, drawn from the same numbers as the rules."""

from collections.abc import Callable, Iterable

from planner.layout.day import Day, Placement
from planner.layout.rules import acuity, chairs, monitoring_slots, touches
from planner.layout.rules.load import Profile
from planner.layout.rules.places import Held
from planner.model.day_load import DayLoad, LoadCurve, LoadKind

QUARTER = 15
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
            _curve(LoadKind.HANDS, touches.AT_ONCE.load(day, placements), lambda m: shifts.at(m) or None),
            _curve(LoadKind.ACUITY, acuity.CARRIED.load(day, placements), carried, unit=acuity.HUNDREDTHS),
        ),
    )


def _held(held: dict[str, list[Held]]) -> Profile:
    return Profile((start, end, 1) for stays in held.values() for start, end, _ in stays)


def _curve(kind: LoadKind, load: Profile, limit: Limit, *, unit: int = 1) -> LoadCurve:
    quarters = range(FIRST, LAST, QUARTER)
    return LoadCurve(
        kind,
        loads=tuple(max(map(load.at, load.steps(at, at + QUARTER))) / unit for at in quarters),
        limits=tuple(_least(map(limit, (at, at + QUARTER - 1))) for at in quarters),
    )


def _least(limits: Iterable[float | None]) -> float | None:
    return min((limit for limit in limits if limit is not None), default=None)
