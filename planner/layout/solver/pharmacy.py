"""The pharmacy: each bag counts for the half hour from when it is begun."""

from planner.layout.day import DayVisit
from planner.layout.rules.load import Draw, Profile
from planner.layout.solver.counts import Counts

HALF_HOUR = 30


def constrain(counts: Counts) -> None:
    """No more bags begun in any half hour than the pharmacy can make."""
    ready = counts.day.bag_ready_minutes

    def begun(visit: DayVisit) -> list[Draw]:
        return [(due - ready, due - ready + HALF_HOUR, 1) for _, due in visit.path.bags]

    counts.limit(begun, Profile((), outside=counts.day.bags_per_half_hour))
