"""What each reader of a calendar is told of one stay."""

from dataclasses import dataclass

from planner.export.plain_text import plain_text
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent
from planner.model.places import PlaceKind

CANCELLED_MARK = "CANCELLED: "  # Outlook shows STATUS only as free or busy: the words have to say it
_KINDS = {PlaceKind.SLOT: "Monitoring"}
_STAY = "Infusion"
_BUSY = "busy"
FIXED_WORDS = frozenset((_STAY, _BUSY, *_KINDS.values(), "–", "+"))


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one event; nothing else of it is text."""

    summary: str
    place: str
    category: str


def wording(event: CalendarEvent, *, show: Audience) -> Wording:
    """The texts for one audience.

    ``BUSY``: what kind of place is taken, and which. ``CODED``: the subject id and the visit code as well.
    ``UNIT``: the agents too, as the event names them. Never anything else: an event holds no other text.
    """
    place = plain_text(event.place)
    category = _KINDS.get(PlaceKind(event.place_kind), _STAY)
    if show is Audience.BUSY:
        told = f"{category} – {place} – {_BUSY}"
    else:
        agents = " + ".join(event.agents) if show is Audience.UNIT else ""
        who = " ".join(part for part in (event.subject_id, event.visit, agents) if part)
        told = f"{plain_text(who)} – {category} – {place}"
    mark = CANCELLED_MARK if event.cancelled else ""
    return Wording(mark + told, place, category)


def is_of_the_busy(summary: str) -> bool:
    """Is this the text of an event written for ``BUSY``?"""
    return summary.endswith(f" – {_BUSY}")
