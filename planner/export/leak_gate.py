"""The last look at a calendar's octets before they leave: nothing in them but what their audience may read.

Reads the finished file back without the code that wrote it. Every event must be exactly the lines of an
allowed list, in their form, so that no text can have smuggled in a line; what is text is then taken apart
word by word.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NoReturn
from zoneinfo import ZoneInfo

from planner.errors import ExportRefused
from planner.export.allowed_lines import END, EVENT, HEAD
from planner.export.audience import CANCELLED_MARK, FIXED_WORDS
from planner.export.plain_text import plain_text
from planner.export.withheld import Withheld
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent

_FOLD = b"\r\n "
_ESCAPED = re.compile(r"\\(.)")


def refuse_leaks(
    data: bytes,
    *,
    events: Sequence[CalendarEvent],
    show: Audience,
    withheld: Withheld,
    zone: ZoneInfo,
) -> None:
    """Return if ``data`` is a calendar of these events in this order that tells ``show`` no more than it may.

    Raises:
        ExportRefused: it does not; the event is named by its place and time, and what was found by its kind.
    """
    text = data.replace(_FOLD, b"").decode()
    head = HEAD.match(text)
    if head is None:
        raise ExportRefused("The calendar does not begin as it should; nothing was written.")
    untold = withheld.with_events(events)
    if show is Audience.UNIT:
        untold = untold.without("an agent")
    leaking = untold.found_in({event.place for event in events})
    position = head.end()
    for event in events:
        match = EVENT.match(text, position)
        if match is None or match["uid"] != event.uid:
            _refuse(event, zone, "a line that no calendar of ours has")
        position = match.end()
        place = _unescaped(match["place"])
        if place != plain_text(event.place):
            _refuse(event, zone, "another place")
        if event.place in leaking:
            _refuse(event, zone, f"{leaking[event.place]} in the name of its place: rename the place")
        if match["category"] not in FIXED_WORDS:
            _refuse(event, zone, f"the category {match['category']}")
        if unexplained(_unescaped(match["summary"]), place=place, told=_told(event, show)):
            _refuse(event, zone, "words that this reader may not see")
    if text[position:] != END:
        raise ExportRefused("The calendar does not end as it should; nothing was written.")


@lru_cache(maxsize=4096)
def unexplained(summary: str, *, place: str, told: tuple[str, ...]) -> frozenset[str]:
    """The words of a summary that are neither fixed, nor the place, nor among those told to this audience."""
    rest = summary.removeprefix(CANCELLED_MARK).replace(f"– {place}", "–", 1)
    for text in filter(None, told):
        rest = rest.replace(plain_text(text), "", 1)
    return frozenset(rest.split()) - FIXED_WORDS


def _told(event: CalendarEvent, show: Audience) -> tuple[str, ...]:
    """What this audience may read of an event beside its place."""
    if show is Audience.BUSY:
        return ()
    return (event.subject_id, event.visit, *(event.agents if show is Audience.UNIT else ()))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _refuse(event: CalendarEvent, zone: ZoneInfo, what: str) -> NoReturn:
    start = event.start.astimezone(zone)
    raise ExportRefused(
        f"The calendar would show {what}, at {event.place} on {start:%Y-%m-%d} from {start:%H:%M}. "
        "Nothing was written."
    )
