"""First doses: so many a day, and not too close together."""

from collections.abc import Iterator

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.rules.load import Draw, LoadLimit, Profile, nothing_standing, when
from planner.model.day_layout import Finding

NAME = "first doses"
SENTENCE = "No more first doses than the clinic takes in a day, and so long between their infusion starts."


def _starts(day: Day, visit: DayVisit) -> tuple[Draw, ...]:
    if not visit.first_dose or not day.first_dose_stagger:
        return ()
    return ((visit.first_infusion, visit.first_infusion + day.first_dose_stagger, 1),)


def _one(_day: Day) -> Profile:
    return Profile((), outside=1)


STAGGER = LoadLimit(
    NAME,
    _starts,
    nothing_standing,
    _one,
    lambda at, to, _load, _limit: f"{when(at, to)} a first dose starts too soon after another.",
)
LIMITS = (STAGGER,)


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Too many first doses, and each pair too close together."""
    keys = tuple(placed.key for placed in placements if day.visit(placed.key).first_dose)
    yield from _too_many(day, keys)
    yield from STAGGER.findings(day, placements)


def findings_of(day: Day, placed: Placement, *, others: tuple[Placement, ...]) -> Iterator[Finding]:
    """Is this first dose one too many beside the others?"""
    if day.visit(placed.key).first_dose:
        keys = (placed.key, *(other.key for other in others if day.visit(other.key).first_dose))
        yield from _too_many(day, keys)


def _too_many(day: Day, keys: tuple[str, ...]) -> Iterator[Finding]:
    if len(keys) > day.first_dose_cap:
        said = f"{len(keys)} first doses are placed on this day; the clinic takes {day.first_dose_cap}."
        yield Finding(NAME, said, keys, day.on)
