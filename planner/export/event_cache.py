"""The octets of events already written once, kept until the event changes."""

from collections.abc import Callable
from dataclasses import dataclass, field

from planner.model.calendar_event import CalendarEvent


@dataclass(slots=True)
class EventCache:
    """One entry for each form and UID; an event that differs in anything from the one kept is made anew.

    Lives as long as the open clinic file; one export uses it at a time.
    """

    _kept: dict[str, dict[str, tuple[CalendarEvent, float, bytes]]] = field(default_factory=dict, repr=False)

    def octets(self, event: CalendarEvent, *, form: str, make: Callable[[CalendarEvent], bytes]) -> bytes:
        """The octets kept for this very event in this form (zone, audience), or those that ``make`` gives."""
        kept = self._kept.setdefault(form, {})
        # Two local times of the hour that comes twice compare equal; their instants do not.
        instants = event.start.timestamp() + event.end.timestamp()
        known = kept.get(event.uid)
        if known is not None and known[0] == event and known[1] == instants:
            return known[2]
        made = make(event)
        kept[event.uid] = (event, instants, made)
        return made
