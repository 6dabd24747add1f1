"""Nurses' hands: a row for each minute at which a touch can begin."""

from planner.layout.day import DayVisit
from planner.layout.rules.load import UNLIMITED, Draw, Profile
from planner.layout.solver.counts import Counts
from planner.model.places import PlaceKind


def constrain(counts: Counts) -> None:
    """No more touches than nurses while any is on shift; none in a chair while nobody is."""
    day = counts.day
    nurses = Profile(((start, end, n - UNLIMITED) for start, end, n in day.nurses), outside=UNLIMITED)
    counts.limit(drawn, nurses, carried=[(at, at + n, 1) for stay in day.carried for at, n in stay.touches])

    def alone(visit: DayVisit, arrival: int) -> bool:
        return any(
            nurses.at(minute) == UNLIMITED
            for touch in visit.path.touches
            if touch.place is not PlaceKind.SLOT
            for minute in nurses.steps(arrival + touch.at, arrival + touch.at + touch.minutes)
        )

    counts.forbid(alone)


def drawn(visit: DayVisit) -> tuple[Draw, ...]:
    """Every touch of a visit."""
    return tuple((touch.at, touch.at + touch.minutes, 1) for touch in visit.path.touches)
