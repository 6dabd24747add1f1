"""Acuity: participants weigh on the nurses on shift by what is being done to them."""

from collections.abc import Iterator
from itertools import pairwise

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.rules.load import UNLIMITED, Draw, LoadLimit, Profile, when
from planner.model.care_path import StepKind
from planner.model.day_layout import Finding
from planner.model.places import PlaceKind

NAME = "acuity"
SENTENCE = "The participants infusing, observed and monitored are no more than the nurses on shift may carry."

HUNDREDTHS = 100


def _weights(day: Day) -> dict[StepKind, int]:
    infusing, observing = (round(HUNDREDTHS * w) for w in (day.acuity.infusing, day.acuity.observing))
    return {
        StepKind.INFUSION: infusing,
        StepKind.FLUSH: infusing,
        StepKind.HYDRATION: observing,
        StepKind.OBSERVATION: observing,
        StepKind.MONITORING: round(HUNDREDTHS * day.acuity.monitoring),
    }


def _draws(day: Day, visit: DayVisit) -> tuple[Draw, ...]:
    """The heaviest step under way at each time, as stretches; hydration counts as being observed."""
    weights = _weights(day)
    heavy = [(step.start, step.end, weights[step.kind]) for step in visit.path.steps if step.kind in weights]
    minutes = sorted({minute for start, end, _ in heavy for minute in (start, end)})
    stretches: list[Draw] = []
    for start, end in pairwise(minutes):
        weight = max((w for a, b, w in heavy if a <= start < b), default=0)
        if stretches and stretches[-1][1:] == (start, weight):
            stretches[-1] = (stretches[-1][0], end, weight)
        elif weight:
            stretches.append((start, end, weight))
    return tuple(stretches)


def _carried(day: Day) -> tuple[Draw, ...]:
    monitoring = round(HUNDREDTHS * day.acuity.monitoring)
    return tuple(
        (stay.start, stay.end, monitoring)
        for stay in day.carried
        if stay.kind is PlaceKind.SLOT and stay.is_monitored
    )


def _bearable(day: Day) -> Profile:
    each = round(HUNDREDTHS * day.acuity.per_nurse)
    return Profile(((start, end, n * each - UNLIMITED) for start, end, n in day.nurses), outside=UNLIMITED)


CARRIED = LoadLimit(
    NAME,
    _draws,
    _carried,
    _bearable,
    lambda at, to, load, limit: (
        f"{when(at, to)} the participants' acuity is {load / HUNDREDTHS:g}; "
        f"the nurses on shift may carry {limit / HUNDREDTHS:g}."
    ),
)
LIMITS = (CARRIED,)


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Each stretch in which the nurses carry too much. Where nobody is on shift, others carry."""
    yield from CARRIED.findings(day, placements)
