"""The pharmacy: so many bags begun in any half hour."""

from collections.abc import Iterator

from planner.layout.day import Day, DayVisit, Placement
from planner.layout.rules.load import Draw, LoadLimit, Profile, nothing_standing
from planner.model.day_layout import Finding

NAME = "pharmacy"
SENTENCE = "The pharmacy begins no more bags in any half hour than it can make."

HALF_HOUR = 30


def _bags(day: Day, visit: DayVisit) -> tuple[Draw, ...]:
    """A bag is begun so long before it is due, and counts for half an hour from then."""
    begun = (due - day.bag_ready_minutes for _, due in visit.path.bags)
    return tuple((minute, minute + HALF_HOUR, 1) for minute in begun)


def _rate(day: Day) -> Profile:
    return Profile((), outside=day.bags_per_half_hour)


RATE = LoadLimit(
    NAME,
    _bags,
    nothing_standing,
    _rate,
    lambda at, to, load, limit: (
        f"In the half hour to {at}{f', and again until {to},' if to else ''} {load} bags are begun; "
        f"the pharmacy can begin {limit}."
    ),
)
LIMITS = (RATE,)


def findings(day: Day, placements: tuple[Placement, ...]) -> Iterator[Finding]:
    """Each stretch with too many bags."""
    yield from RATE.findings(day, placements)
