"""One stay as the octets of a VEVENT: those of icalendar's own component, in a fraction of the time.

Text is typed, escaped and folded by icalendar, once for each different text; the other lines have a fixed
ASCII form shorter than a fold. The tests hold both to each other, octet for octet.
"""

import re
from datetime import UTC, datetime
from functools import lru_cache

from icalendar.parser import Contentline, Parameters
from icalendar.prop import vText

from planner.errors import InvalidValue
from planner.export.audience import wording
from planner.export.wall_clock import WallClock, utc
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent

# Nothing to escape or fold, and nothing that says whose visit it is (RFC 7986 5.3): a random UUID fits.
_UID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{7,69}")
_YEARS = range(1970, 2100)


def event_octets(event: CalendarEvent, *, clock: WallClock, show: Audience) -> bytes:
    """The VEVENT for one audience, from BEGIN to END with its last CRLF.

    DTSTAMP and LAST-MODIFIED are the stored revision, so that the same data give the same octets (RFC 5545
    3.8.7.2). A cancelled event also shows as free, since some programs heed only that.

    Raises:
        InvalidValue: the event could not be written as a valid one.
    """
    _refuse_nonsense(event)
    told = wording(event, show=show)
    if not told.place:
        raise InvalidValue("A stay in a calendar needs the name of its chair, bed or slot.")
    revised = utc(event.revised)
    status, transparency, busy = (
        ("CANCELLED", "TRANSPARENT", "FREE") if event.cancelled else ("CONFIRMED", "OPAQUE", "BUSY")
    )
    return (
        "BEGIN:VEVENT\r\n"
        f"{text_line('SUMMARY', told.summary)}"
        f"{clock.lines(event.start, event.end)}"
        f"DTSTAMP:{revised}\r\n"
        f"UID:{event.uid}\r\n"
        f"SEQUENCE:{event.sequence}\r\n"
        f"{text_line('CATEGORIES', told.category)}"
        "CLASS:PRIVATE\r\n"
        f"CREATED:{utc(event.created)}\r\n"
        f"LAST-MODIFIED:{revised}\r\n"
        f"{text_line('LOCATION', told.place)}"
        f"STATUS:{status}\r\n"
        f"TRANSP:{transparency}\r\n"
        f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}\r\n"
        "END:VEVENT\r\n"
    ).encode()


@lru_cache(maxsize=4096)
def text_line(name: str, text: str) -> str:
    """A TEXT property as icalendar types, escapes and folds it, with its CRLF."""
    folded: bytes = Contentline.from_parts(name, Parameters(), vText(text)).to_ical()
    return f"{folded.decode()}\r\n"


def _refuse_nonsense(event: CalendarEvent) -> None:
    if not _UID.fullmatch(event.uid):
        raise InvalidValue(f"“{event.uid}” is not an identifier for a calendar event: a stored UUID is.")
    if event.sequence < 0:
        raise InvalidValue(f"The sequence of a calendar event counts up from 0, not {event.sequence}.")
    for instant in (event.start, event.end, event.created, event.revised):
        _refuse_naive(instant)
    if event.start.astimezone(UTC).replace(microsecond=0) >= event.end.astimezone(UTC).replace(microsecond=0):
        raise InvalidValue(f"A stay must end after it starts, not {event.start} to {event.end}.")


def _refuse_naive(instant: datetime) -> None:
    if instant.tzinfo is None or instant.year not in _YEARS:
        raise InvalidValue(f"The time {instant} must say its time zone and lie between 1970 and 2099.")
