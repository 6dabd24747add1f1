"""A participant in one place: rows only for those with two visits on one day."""

from planner.layout.day import DayVisit
from planner.layout.rules.load import Draw, Profile
from planner.layout.rules.one_place import participant
from planner.layout.solver.counts import Counts


def constrain(counts: Counts) -> None:
    """The visits of one participant follow each other."""
    who = [participant(kind.visit.key) for kind in counts.kinds]
    for twice in {name for name in who if who.count(name) > 1}:

        def here(visit: DayVisit, twice: str = twice) -> list[Draw]:
            return [(0, visit.path.minutes, 1)] if participant(visit.key) == twice else []

        counts.limit(here, Profile((), outside=1))
