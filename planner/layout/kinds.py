"""Visits that are alike to the rules, told apart only once the times are known.

Two visits of one kind draw the same at the same minutes, so a layout is a count of arrivals by kind and
minute. That takes the largest symmetry out of the problem, and the linear relaxation that is left is nearly
exact: ``tests/benchmarks/bench_layout.py`` has the figures.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.layout.arrivals import arrivals
from planner.layout.day import Day, DayVisit
from planner.layout.rules.one_place import participant


@dataclass(frozen=True, slots=True)
class Kind:
    """Alike visits. ``arrivals`` maps each minute at which they may arrive to how many may."""

    visits: tuple[DayVisit, ...]
    arrivals: Mapping[int, int]

    @property
    def visit(self) -> DayVisit:
        """Any of them, for what they have in common."""
        return self.visits[0]

    @property
    def told(self) -> Mapping[int, int]:
        """How many of them were told each minute."""
        count: dict[int, int] = {}
        for visit in self.visits:
            if visit.told and visit.arrival is not None:
                count[visit.arrival] = count.get(visit.arrival, 0) + 1
        return count

    def keys_at(self, counts: Mapping[int, int]) -> dict[str, int]:
        """Who arrives when, given how many do at each minute: the told keep theirs where they can."""
        left = dict(counts)
        times: dict[str, int] = {}
        for visit in self.visits:
            if visit.told and visit.arrival is not None and left.get(visit.arrival):
                left[visit.arrival] -= 1
                times[visit.key] = visit.arrival
        minutes = [minute for minute in sorted(left) for _ in range(left[minute])]
        others = [visit.key for visit in sorted(self.visits, key=_standing) if visit.key not in times]
        return times | dict(zip(others, minutes, strict=False))


def kinds(day: Day) -> tuple[Kind, ...]:
    """The kinds of the visits that are free to move, in the order of the day."""
    alike: dict[object, list[DayVisit]] = {}
    for visit in day.visits:
        if not visit.pinned:
            alike.setdefault((_drawn(visit), _own_limits(day, visit)), []).append(visit)
    return tuple(Kind(tuple(visits), _arrivals(day, visits)) for visits in alike.values())


def _drawn(visit: DayVisit) -> object:
    """All that the rules read of a care path."""
    path = visit.path
    steps = frozenset((step.kind, step.start, step.end) for step in path.steps)
    bags = tuple(sorted(due for _, due in path.bags))
    return path.stays, frozenset(path.touches), len(path.touches), bags, steps, visit.first_dose


def _own_limits(day: Day, visit: DayVisit) -> object:
    """What sets a participant apart: other visits of the day, and stays of another day."""
    who = participant(visit.key)
    company = any(other is not visit and participant(other.key) == who for other in day.visits)
    held = any(participant(stay.visit_key) == who for stay in day.carried)
    return visit.key if company or held else None


def _arrivals(day: Day, visits: list[DayVisit]) -> dict[int, int]:
    """The minutes on the grid for all; a told minute off the grid only for those who were told it."""
    most: dict[int, int] = {}
    for visit in visits:
        held = _elsewhere(day, visit)
        for minute in arrivals(day, visit):
            end = minute + visit.path.minutes if held else minute
            if not any(start < end and minute < stop for start, stop in held):
                most[minute] = most.get(minute, 0) + 1
    return dict(sorted(most.items()))


def _elsewhere(day: Day, visit: DayVisit) -> list[tuple[int, int]]:
    """When another day, or a pinned visit, holds this participant."""
    who = participant(visit.key)
    held = [(stay.start, stay.end) for stay in day.carried if participant(stay.visit_key) == who]
    held += [
        (other.arrival, other.arrival + other.path.minutes)
        for other in day.visits
        if other.pinned and other.arrival is not None and participant(other.key) == who
    ]
    return held


def _standing(visit: DayVisit) -> tuple[bool, int, str]:
    """Those who stand somewhere first, by when, so that unchanged days give unchanged lists."""
    return visit.arrival is None, visit.arrival or 0, visit.key
