"""A layout that was found and not yet kept: the day as it would be, and whom that concerns."""

from dataclasses import dataclass

from planner.model.day_board import DayBoard


@dataclass(frozen=True, slots=True)
class Stand:
    """When a visit arrives, in minutes of the day's clock, and where it then is."""

    arrival: int
    chair: str | None
    slot: str | None


@dataclass(frozen=True, slots=True)
class LayoutChange:
    """One visit before and after; None is no place. ``pinned``: a person had decided where it stood."""

    subject_id: str
    visit: str
    before: Stand | None
    after: Stand | None
    pinned: bool = False

    @property
    def key(self) -> str:
        """Subject and visit code, as the visit's."""
        return f"{self.subject_id}/{self.visit}"

    @property
    def is_to_call(self) -> bool:
        """Does somebody who had a time lose it?"""
        return self.before is not None and (self.after is None or self.after.arrival != self.before.arrival)


@dataclass(frozen=True, slots=True)
class ProposedDay:
    """The board as it would be, and what is different, those to call first."""

    board: DayBoard
    changes: tuple[LayoutChange, ...]
