"""Nurses' hands: as many moments at once as there are nurses."""

from collections.abc import Iterator

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.rules.load import UNLIMITED, Draw, LoadLimit, Profile, when
from planner.model.day_layout import Finding
from planner.model.places import PlaceKind

NAME = "nurses' hands"
SENTENCE = (
    "At no time do more participants need a nurse's hands than nurses are on shift; "
    "at night a monitoring slot has its own staff."
)


def _touches(_day: Day, visit: DayVisit) -> tuple[Draw, ...]:
    return tuple((touch.at, touch.at + touch.minutes, 1) for touch in visit.path.touches)


def _touches_in_chairs(_day: Day, visit: DayVisit) -> tuple[Draw, ...]:
    return tuple(
        (touch.at, touch.at + touch.minutes, 1)
        for touch in visit.path.touches
        if touch.place is not PlaceKind.SLOT
    )


def _carried(day: Day) -> tuple[Draw, ...]:
    return tuple((at, at + minutes, 1) for stay in day.carried for at, minutes in stay.touches)


def _carried_in_chairs(day: Day) -> tuple[Draw, ...]:
    return tuple(
        (at, at + minutes, 1)
        for stay in day.carried
        if stay.kind is not PlaceKind.SLOT
        for at, minutes in stay.touches
    )


def _nurses(day: Day) -> Profile:
    return Profile(((start, end, n - UNLIMITED) for start, end, n in day.nurses), outside=UNLIMITED)


def _anybody(day: Day) -> Profile:
    return Profile((start, end, UNLIMITED) for start, end, _ in day.nurses)


AT_ONCE = LoadLimit(
    NAME,
    _touches,
    _carried,
    _nurses,
    lambda at, to, load, limit: (
        f"{when(at, to)} {load} participants need a nurse's hands; nurses on shift: {limit}."
    ),
)
SOMEBODY = LoadLimit(
    NAME,
    _touches_in_chairs,
    _carried_in_chairs,
    _anybody,
    lambda at, to, _load, _limit: (
        f"{when(at, to)} a participant in a chair needs hands and no nurse is on shift."
    ),
)
LIMITS = (AT_ONCE, SOMEBODY)


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Each stretch with too few hands."""
    for limit in LIMITS:
        yield from limit.findings(day, placements)
