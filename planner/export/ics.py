"""Stays to one iCalendar object (RFC 5545, 7986) that every other calendar program reads alike.

No METHOD: a plain file needs none, and with PUBLISH it would need an ORGANIZER (RFC 5546 3.2.1).
"""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.prop import vText

from planner.errors import InvalidValue
from planner.export.event import event_octets
from planner.export.event_cache import EventCache
from planner.export.leak_gate import refuse_leaks
from planner.export.vtimezone import vtimezone
from planner.export.wall_clock import WallClock, wall_clock
from planner.export.withheld import Withheld
from planner.export.yearly_rules import YearlyRules
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent

PRODID = "-//Clinic-Day Planner//Clinic days//EN"
_NAME = "Clinic days"  # the name of the study would tell what its participants have
_REFRESH = timedelta(hours=1)
_END = b"END:VCALENDAR\r\n"
_ALWAYS_UTC = YearlyRules("Etc/UTC", 1970, timedelta(0), "UTC", ())
_NOTHING_WITHHELD = Withheld()


def calendar_bytes(
    events: Sequence[CalendarEvent],
    *,
    zone: ZoneInfo,
    show: Audience = Audience.BUSY,
    withheld: Withheld = _NOTHING_WITHHELD,
    cache: EventCache | None = None,
) -> bytes:
    """One iCalendar object with these stays, by time: the same stays give the same octets, in whatever order.

    Without stays it holds a time zone alone: RFC 5545 3.6 allows that, and it reads as an empty calendar.

    Raises:
        ExportRefused: a text would tell ``show`` more than it may see.
        InvalidValue: an event that could not be written as a valid one, or two of one UID.
    """
    ordered = sorted(events, key=lambda event: (event.start.timestamp(), event.place, event.uid))
    _refuse_doubles(ordered)
    clock = wall_clock(zone, years=_years(ordered))
    head = _head(clock, zone)
    make = partial(event_octets, clock=clock, show=show)
    if cache is None:
        octets = [make(event) for event in ordered]
    else:
        form = f"{show.value} {head.decode()}"
        octets = [cache.octets(event, form=form, make=make) for event in ordered]
    data = b"".join((head, *octets, _END))
    refuse_leaks(data, events=ordered, show=show, withheld=withheld, zone=zone)
    return data


def _head(clock: WallClock, zone: ZoneInfo) -> bytes:
    """All that comes before the first event. X- properties are typed: icalendar would not escape them."""
    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", _NAME)
    calendar.add("x-wr-calname", vText(_NAME))
    calendar.add("x-wr-timezone", vText(zone.key))
    calendar.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vText("PT1H"))
    calendar.add_component(vtimezone(clock.rules or _ALWAYS_UTC))
    octets: bytes = calendar.to_ical()
    return octets.removesuffix(_END)


def _years(events: Sequence[CalendarEvent]) -> frozenset[int]:
    """The years of the stays; a clock knows one more each way, so their zone does not matter."""
    return frozenset(instant.year for event in events for instant in (event.start, event.end))


def _refuse_doubles(events: Sequence[CalendarEvent]) -> None:
    seen = set()
    for event in events:
        if event.uid in seen:
            raise InvalidValue(f"Two stays have the identifier {event.uid}; each needs its own.")
        seen.add(event.uid)
