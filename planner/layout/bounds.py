"""What no layout of a day can be better than, by arithmetic: a goal at its bound needs no search."""

from dataclasses import replace

from planner.layout.arrivals import arrivals
from planner.layout.chair_sharing import Sharing, sharing
from planner.layout.day import Day, DayVisit, Placement
from planner.layout.findings import LIMITS
from planner.layout.goals import LATE, OVERLOAD, START, DayGoal
from planner.layout.place_counts import PLACE_COUNTS
from planner.layout.room import Room


class Bounds:
    """The day with those told a time kept there, and what that leaves for the others."""

    def __init__(self, day: Day) -> None:
        """Look at each visit that is free to move alone, among those that are not."""
        self.day = told_kept(day)
        self.free = tuple(visit for visit in self.day.visits if not visit.pinned)
        self.standing = standing(self.day)
        room = Room(self.day, limits=(*LIMITS, *PLACE_COUNTS))
        for placed in self.standing:
            room.take(placed)
        self.room = room
        self._earliest = tuple(_earliest(room, visit) for visit in self.free)

    def least(self, shared: Sharing | None) -> dict[DayGoal, int]:
        """The least of each goal, where everyone is placed and nobody who was told a time is moved.

        ``shared``: how the free visits could share the chairs, for a bound of its own on the minutes late.
        """
        day, found = self.day, {OVERLOAD: OVERLOAD.value(self.day, self.standing)}
        alone = [
            Placement(visit.key, arrival, None, None)
            for visit, arrival in zip(self.free, self._earliest, strict=True)
            if arrival is not None
        ]
        if len(alone) == len(self.free):
            everyone = (*self.standing, *alone)
            found |= {LATE: LATE.value(day, everyone), START: START.value(day, everyone)}
        if shared is not None:
            found[LATE] = max(found.get(LATE, 0), LATE.value(day, self.standing) + shared.late)
        return found

    def shared(self) -> Sharing | None:
        """The free visits sharing the chairs, whoever else holds some."""
        return sharing(self.day, self.free)


def told_kept(day: Day) -> Day:
    """The day on which nobody told a time that can still be is moved: as if pinned, the places left open."""
    return replace(
        day,
        visits=tuple(
            replace(visit, pinned=True, chair=None, slot=None)
            if visit.told and not visit.pinned and visit.arrival in arrivals(day, visit)
            else visit
            for visit in day.visits
        ),
    )


def standing(day: Day) -> tuple[Placement, ...]:
    """Where the pinned visits are; places that were not named are none here."""
    return tuple(
        Placement(visit.key, visit.arrival, visit.chair, visit.slot, pinned=True)
        for visit in day.visits
        if visit.pinned and visit.arrival is not None
    )


def _earliest(room: Room, visit: DayVisit) -> int | None:
    fits = room.minutes(visit)
    return next((at for at in arrivals(room.day, visit) if fits >> (at - room.day.opens) & 1), None)
