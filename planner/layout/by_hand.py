"""One visit of a day, moved by hand: what a time and places would break, and which would break nothing."""

from collections.abc import Iterator
from dataclasses import replace

from planner.layout.arrivals import arrivals
from planner.layout.day import Day, Placement
from planner.layout.day_load import day_load
from planner.layout.findings import LoadedDay, findings_of
from planner.layout.room import chairs_for, free_place, slots_for
from planner.model.day_layout import Finding
from planner.model.day_load import DayLoad

TIME_PASSED = "time has passed"


class ByHand:
    """Asked again and again while a visit is dragged: the rest of the day is indexed once.

    The visit's own pin does not hold it: a person is moving it. ``only_places``: the participant is here
    already, so that its arrival is what it was. On a day that runs, a time that has passed never fits;
    a person who holds the visit there is told so, and may mean it.
    """

    def __init__(
        self, day: Day, placements: tuple[Placement, ...], *, key: str, only_places: bool = False
    ) -> None:
        """Take the visit ``key`` of a day whose visits stand at ``placements``; KeyError without it."""
        self.only_places = only_places
        self.day = replace(
            day,
            visits=tuple(replace(visit, pinned=False) if visit.key == key else visit for visit in day.visits),
        )
        self.visit = self.day.visit(key)
        self.stands = next((placed for placed in placements if placed.key == key), None)
        self._loaded = LoadedDay(self.day, placements, key=key)
        visit = self.visit
        self._chairs = (
            tuple(dict.fromkeys(chairs_for(self.day, visit))) if visit.chair_stay is not None else ()
        )
        self._slots = tuple(dict.fromkeys(slots_for(self.day, visit))) if visit.slot_stay is not None else ()

    @property
    def earliest(self) -> int:
        """The first time on the grid at which it could still arrive."""
        day = self.day
        return day.opens + -(-(day.earliest - day.opens) // day.grid) * day.grid

    def findings(self, placed: Placement) -> tuple[Finding, ...]:
        """That the time has passed, and every rule that the visit would break there, alone or with others."""
        return (*self._has_passed(placed), *findings_of(self._loaded, placed))

    def _has_passed(self, placed: Placement) -> Iterator[Finding]:
        """Of a time to which it would be moved; the one it has may well be past."""
        since, stands, clock = self.day.since, self.stands, self.day.clock
        is_new = stands is None or stands.arrival != placed.arrival
        if since is not None and is_new and placed.arrival < since:
            said = f"{clock.local(placed.arrival):%H:%M} has passed: it is {clock.local(since):%H:%M}."
            yield Finding(TIME_PASSED, said, (placed.key,), self.day.on)

    def load(self, placed: Placement) -> DayLoad:
        """How full the day would be with the visit there."""
        return day_load(self.day, (*self._loaded.others, placed))

    def free_chair(self, arrival: int) -> str | None:
        """A chair or bed for it at that arrival: the one it has, a free one, or failing that one taken."""
        return free_place(self.visit.chair_stay, arrival, self._loaded.chairs, self._chairs)

    def free_slot(self, arrival: int) -> str | None:
        """A monitoring slot for it at that arrival, likewise."""
        return free_place(self.visit.slot_stay, arrival, self._loaded.slots, self._slots)

    def placement(self, arrival: int, *, chair: str | None = None, slot: str | None = None) -> Placement:
        """The visit at that arrival; a place that it needs and that is not named is chosen.

        The one it has comes first, then the first that is free; where none is, one that is taken.
        """
        return Placement(
            self.visit.key, arrival, chair or self.free_chair(arrival), slot or self.free_slot(arrival)
        )

    def fits(self) -> Iterator[Placement]:
        """What breaks nothing: at each arrival the best places, and all free chairs at the best arrival.

        That is the present one; of somebody who is late, the first from now on.
        """
        stands = self.stands
        if self.only_places or not self.is_late:
            yield from self.elsewhere()
        if self.only_places:
            return
        is_first = True
        for arrival in arrivals(self.day, self.visit):
            placed = self.placement(arrival)
            is_new = stands is None or arrival != stands.arrival
            if is_new and not self.findings(placed):
                yield placed
                if is_first and self.is_late:
                    yield from self._beside(placed)
                is_first = False

    @property
    def is_late(self) -> bool:
        """Has the time passed at which it was to arrive?"""
        return self.stands is not None and self.day.since is not None and self.stands.arrival < self.day.since

    def elsewhere(self) -> Iterator[Placement]:
        """What breaks nothing at the arrival there is: other chairs, then other slots."""
        if self.stands is not None:
            yield from self._beside(self.stands)

    def _beside(self, placed: Placement) -> Iterator[Placement]:
        """What breaks nothing at that arrival in another chair, then in another slot."""
        moves = [
            replace(placed, chair=chair, pinned=False) for chair in self._chairs if chair != placed.chair
        ]
        moves += [replace(placed, slot=slot, pinned=False) for slot in self._slots if slot != placed.slot]
        yield from (move for move in moves if not self.findings(move))
