"""Moving visits to other days: how far the move reaches, why, and what it would bring about."""

from dataclasses import dataclass
from enum import StrEnum

from planner.model.day_layout import Finding
from planner.model.moved import Moved


class Scope(StrEnum):
    """Which visits move: the one named, those of its cycle from it on, or all the rest."""

    VISIT = "visit"
    CYCLE = "cycle"
    REST = "rest"


class DelayReason(StrEnum):
    """Why visits move; more may be said in words."""

    TOXICITY = "toxicity"
    LABS = "labs"
    ILLNESS = "illness"
    HOLIDAY = "holiday"
    WEATHER = "weather"
    TRAVEL = "travel"
    CAPACITY = "unit full"
    PARTICIPANT = "participant"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class DelayPreview:
    """What a move would bring about; nothing is stored.

    ``days`` is how far the nominal dates move or, within a window, the booking alone. ``moved`` are all
    visits that have another day, window, distance or finding then. ``broken`` are the rules that it breaks
    and that need an override with its reason. The rest are codes of visits: ``booked`` move as bookings and
    give up their places; ``full`` come to a day that is laid out and has no place left for them;
    ``published`` are shown by exported calendars where they are now.
    """

    subject_id: str
    visit: str
    days: int
    moved: tuple[Moved, ...]
    broken: tuple[Finding, ...]
    booked: tuple[str, ...]
    full: tuple[str, ...]
    published: tuple[str, ...]

    @property
    def moving(self) -> tuple[Moved, ...]:
        """The visits that have another day then."""
        return tuple(moved for moved in self.moved if moved.is_moved)
