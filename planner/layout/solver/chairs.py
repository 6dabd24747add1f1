"""Chairs and beds are alike, so one row a minute counts them; beds again for those who need one."""

from planner.layout.day import DayVisit
from planner.layout.rules.load import Draw, Profile
from planner.layout.solver.counts import Counts
from planner.model.places import PlaceKind


def constrain(counts: Counts) -> None:
    """No more in chairs and beds than there are, nor in beds alone."""
    day = counts.day
    beds = {name for name, kind in day.chairs if kind is PlaceKind.BED}
    known = {name for name, _ in day.chairs}
    for names, draws in ((known, _in_chairs), (beds, _in_beds)):
        carried = ((stay.start, stay.end, 1) for stay in day.carried if stay.place in names)
        counts.limit(draws, Profile((), outside=len(names)), carried=carried)


def _in_chairs(visit: DayVisit) -> tuple[Draw, ...]:
    stay = visit.chair_stay
    return () if stay is None else ((stay.start, stay.end, 1),)


def _in_beds(visit: DayVisit) -> tuple[Draw, ...]:
    stay = visit.chair_stay
    return () if stay is None or stay.place is not PlaceKind.BED else ((stay.start, stay.end, 1),)
