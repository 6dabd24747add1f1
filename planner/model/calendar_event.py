"""One stay of one visit, as a shared calendar is told of it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """What may go into a calendar file; each audience is shown less or more of it.

    ``uid`` is random and stays with the visit; ``sequence`` only rises; ``revised`` is the instant (UTC) of
    the last change, ``created`` that of the first. ``cancelled`` events stay in the file until their day is
    past.
    """

    uid: str
    sequence: int
    created: datetime
    revised: datetime
    start: datetime
    end: datetime
    place: str
    place_kind: str
    subject_id: str
    visit: str
    agents: tuple[str, ...] = ()
    cancelled: bool = False
