"""What an export costs beside icalendar itself: 120 participants, 55 visits each, 4 stays a visit."""

import random
import tempfile
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from icalendar.prop import vText

from planner.export.audience import wording
from planner.export.event_cache import EventCache
from planner.export.files import export_calendar
from planner.export.withheld import Withheld
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent

PARTICIPANTS, VISITS, STAYS = 120, 55, 4
ZONE = ZoneInfo("America/New_York")
FIRST_GOAL, AGAIN_GOAL = 1.25, 0.08
_WITHHELD = Withheld((("001942-C", "the protocol"), ("sacituzumab govitecan", "an agent")))


def rows() -> list[tuple[str, float, float]]:
    """Name, ratio of CPU time, goal; the yardstick is icalendar's build and to_ical, as busy."""
    events = stays()
    yardstick = cpu(lambda: by_icalendar(events))
    found = []
    for show in (Audience.BUSY, Audience.UNIT):
        cache = EventCache()
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "clinic.ics"
            first = cpu(lambda: export(events, out, show, cache))  # noqa: B023 (called at once)
            moved = move_one(events)
            again = cpu(lambda: export(moved, out, show, cache))  # noqa: B023
        found.append((f"export, {show.value}, the first time", first / yardstick, FIRST_GOAL))
        found.append((f"export, {show.value}, again after one visit moved", again / yardstick, AGAIN_GOAL))
    return found


def stays() -> list[CalendarEvent]:
    """Every stay of every visit over two years, always the same."""
    dice = random.Random(1)
    first = datetime(2026, 1, 5, 12, tzinfo=UTC)
    return [
        stay(dice, first, subject_id=f"{participant + 1:04d}", visit=visit)
        for participant in range(PARTICIPANTS)
        for visit in range(VISITS)
        for _ in range(STAYS)
    ]


def stay(dice: random.Random, first: datetime, *, subject_id: str, visit: int) -> CalendarEvent:
    """A stay on some day, in some place."""
    start = first + timedelta(days=14 * visit + dice.randrange(14), minutes=15 * dice.randrange(32))
    made = first + timedelta(minutes=dice.randrange(10**6))
    monitored = dice.random() < 0.25
    return CalendarEvent(
        uid=str(uuid.UUID(int=dice.getrandbits(128), version=4)),
        sequence=0,
        created=made,
        revised=made,
        start=start,
        end=start + timedelta(hours=24 if monitored else 3),
        place=f"Slot {dice.randrange(6) + 1}" if monitored else f"Chair {dice.randrange(21) + 1}",
        place_kind="slot" if monitored else "chair",
        subject_id=subject_id,
        visit=f"C{visit // 2 + 1}D{1 + visit % 2 * 14}",
        agents=("tarlatamab", "SG"),
    )


def move_one(events: list[CalendarEvent]) -> list[CalendarEvent]:
    """The same stays as a store gives them afterwards: new values, those of one visit an hour later."""
    hour = timedelta(hours=1)
    fresh = [replace(event) for event in events]
    for index in range(STAYS):
        event = fresh[index]
        fresh[index] = replace(
            event, sequence=1, revised=event.revised + hour, start=event.start + hour, end=event.end + hour
        )
    return fresh


def export(events: list[CalendarEvent], out: Path, show: Audience, cache: EventCache) -> None:
    """The whole way to the file, the leak gate with it."""
    export_calendar(events, out=out, zone=ZONE, show=show, withheld=_WITHHELD, cache=cache)


def by_icalendar(events: list[CalendarEvent]) -> bytes:
    """The same components, property by property, as icalendar builds and writes them."""
    calendar = Calendar()
    for event in events:
        told = wording(event, show=Audience.BUSY)
        built = Event()
        built.add("summary", vText(told.summary))
        built.add("dtstart", event.start.astimezone(ZONE))
        built.add("dtend", event.end.astimezone(ZONE))
        built.add("dtstamp", event.revised)
        built.add("uid", event.uid)
        built.add("sequence", event.sequence)
        built.add("categories", [told.category])
        built.add("class", "PRIVATE")
        built.add("created", event.created)
        built.add("last-modified", event.revised)
        built.add("location", vText(told.place))
        built.add("status", "CONFIRMED")
        built.add("transp", "OPAQUE")
        built.add("x-microsoft-cdo-busystatus", vText("BUSY"))
        calendar.add_component(built)
    octets: bytes = calendar.to_ical()
    return octets


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    for name, ratio, goal in rows():
        print(f"{name:<50} {ratio:7.3f}  goal {goal:g}")
