"""First doses: a cap on the day, and one infusion start in any stagger."""

from planner.layout.day import DayVisit
from planner.layout.rules.load import Draw, Profile
from planner.layout.solver.counts import Counts


def constrain(counts: Counts) -> None:
    """No more than the cap, and so long between their infusion starts."""
    day = counts.day
    firsts = [at for kind, at in zip(counts.kinds, counts.at, strict=True) if kind.visit.first_dose]
    if not firsts:
        return
    pinned = sum(visit.first_dose for visit in counts.pinned)
    counts.cp.add(sum(count for at in firsts for count in at) <= max(0, day.first_dose_cap - pinned))

    def starting(visit: DayVisit) -> list[Draw]:
        start = visit.first_infusion
        return [(start, start + day.first_dose_stagger, 1)] if visit.first_dose else []

    if day.first_dose_stagger:
        counts.limit(starting, Profile((), outside=1))
