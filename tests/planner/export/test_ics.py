import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from planner.errors import ExportRefused, InvalidValue
from planner.export.event_cache import EventCache
from planner.export.ics import calendar_bytes
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent
from tests.planner.export.stays import NEW_YORK, REVISED, local, stay, stays, unfolded

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "data" / "ics"
LATER = REVISED + timedelta(days=2)
DAY = timedelta(hours=24)
SLOT = {"place": "Slot 2", "place_kind": "slot"}
CALENDARS = {
    "a-day": (stay(1), stay(2, start=local(2026, 12, 7, 11), end=local(2026, 12, 8, 10), **SLOT)),
    "spring-forward": (
        stay(1, start=local(2027, 3, 13, 10), end=local(2027, 3, 13, 10) + DAY, **SLOT),
        stay(2, start=local(2027, 3, 14, 1, 30), end=local(2027, 3, 14, 5), **SLOT),
        stay(3, start=local(2027, 3, 13, 22), end=local(2027, 3, 14, 3), place="Bed 1", place_kind="bed"),
    ),
    "fall-back": (
        stay(1, start=local(2026, 10, 31, 10), end=local(2026, 10, 31, 10) + DAY, **SLOT),
        stay(2, start=local(2026, 11, 1, 1, 30), end=local(2026, 11, 1, 1, 30, fold=1), **SLOT),
        stay(3, start=local(2026, 11, 1, 1, 30, fold=1), end=local(2026, 11, 1, 5), place="Bed 1"),
    ),
    "moved-and-cancelled": (
        stay(1, sequence=1, revised=LATER, start=local(2026, 12, 8, 9), end=local(2026, 12, 8, 12)),
        stay(2, sequence=1, revised=LATER, cancelled=True),
        stay(
            3,
            place="Bay; 2, “north” – Fenêtre 窓, behind the second glass door on the left",
            place_kind="bed",
        ),
    ),
    "no-stays": (),
}


@pytest.mark.parametrize("show", Audience)
@pytest.mark.parametrize("name", CALENDARS)
def test_the_octets_are_those_that_every_engine_was_seen_to_read(name: str, show: Audience):
    golden = GOLDEN / f"{name}-{show.value}.ics"

    assert calendar_bytes(CALENDARS[name], zone=NEW_YORK, show=show) == golden.read_bytes()


@settings(max_examples=40)
@given(st.lists(stays(st.just("")), max_size=8, unique_by=lambda event: event.uid), st.randoms())
def test_the_same_stays_give_the_same_octets_in_whatever_order(events: list[CalendarEvent], random: object):
    shuffled = list(events)
    random.shuffle(shuffled)

    assert calendar_bytes(shuffled, zone=NEW_YORK) == calendar_bytes(events, zone=NEW_YORK)


@settings(max_examples=60)
@given(st.lists(stays(), max_size=5, unique_by=lambda event: event.uid), st.sampled_from(Audience))
def test_whatever_is_pasted_no_component_or_property_is_added(events: list[CalendarEvent], show: Audience):
    try:
        data = calendar_bytes(events, zone=NEW_YORK, show=show)
    except ExportRefused:
        assume(False)
    calendar = Calendar.from_ical(data)

    assert [str(event["UID"]) for event in calendar.walk("VEVENT")] == [
        event.uid for event in sorted(events, key=lambda event: (event.start, event.place, event.uid))
    ]
    assert len(calendar.subcomponents) == len(events) + 1
    assert {len(event.property_items()) for event in calendar.walk("VEVENT")} <= {16}


@settings(max_examples=60)
@given(st.lists(stays(st.just("")), min_size=1, max_size=5, unique_by=lambda event: event.uid))
def test_every_instant_is_what_it_was_when_read_back(events: list[CalendarEvent]):
    calendar = Calendar.from_ical(calendar_bytes(events, zone=NEW_YORK))
    meant = {event.uid: (event.start, event.end) for event in events}

    for event in calendar.walk("VEVENT"):
        start, end = meant[str(event["UID"])]
        assert event["DTSTART"].dt.astimezone(UTC) == start.replace(microsecond=0)
        assert event["DTEND"].dt.astimezone(UTC) == end.replace(microsecond=0)


def moved(event: CalendarEvent, minutes: int, revised: datetime) -> CalendarEvent:
    """The stay at another time, as the store would revise it."""
    shift = timedelta(minutes=minutes)
    return replace(
        event, start=event.start + shift, end=event.end + shift, sequence=event.sequence + 1, revised=revised
    )


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["move", "cancel", "again", "add"])), max_size=12)
)
def test_a_later_export_changes_only_what_was_edited_and_says_so(edits: list[tuple[int, str]]):
    events = [stay(number, place=f"Chair {number}") for number in range(8)]
    cache = EventCache()
    before = calendar_bytes(events, zone=NEW_YORK, cache=cache)
    for step, (number, edit) in enumerate(edits, start=1):
        revised = REVISED + timedelta(minutes=step)
        event = events[number]
        if edit == "move":
            events[number] = moved(event, 30, revised)
        elif edit == "add":
            events.append(stay(100 + step, created=revised, revised=revised))
        else:
            cancelled = edit == "cancel"
            if event.cancelled != cancelled:
                events[number] = replace(moved(event, 0, revised), cancelled=cancelled)
        after = calendar_bytes(events, zone=NEW_YORK, cache=cache)

        assert after == calendar_bytes(events, zone=NEW_YORK)
        assert broken_promises(before, after) == []
        before = after


def broken_promises(before: bytes, after: bytes) -> list[str]:
    """What the later file does that RFC 5546 2.1.4 and 2.1.5 tell a publisher not to do."""
    old, new = by_uid(before), by_uid(after)
    broken = [f"{uid} vanished" for uid in old.keys() - new.keys()]
    for uid in old.keys() & new.keys():
        was, now = old[uid], new[uid]
        if was == now:
            continue
        if int(now["SEQUENCE"]) <= int(was["SEQUENCE"]):
            broken.append(f"{uid} changed without a higher SEQUENCE")
        if now["DTSTAMP"] <= was["DTSTAMP"] or now["LAST-MODIFIED"] != now["DTSTAMP"]:
            broken.append(f"{uid} changed without a later stamp")
        if now["CREATED"] != was["CREATED"]:
            broken.append(f"{uid} was created anew")
    return broken


def by_uid(data: bytes) -> dict[str, dict[str, str]]:
    events: dict[str, dict[str, str]] = {}
    for block in "\n".join(unfolded(data)).split("BEGIN:VEVENT\n")[1:]:
        properties = block.split("\nEND:VEVENT")[0].splitlines()
        lines = dict(line.split(":", 1) for line in properties)
        events[lines["UID"]] = {name.split(";")[0]: value for name, value in lines.items()}
    return events


def test_nothing_asks_for_an_answer_or_tells_what_the_study_is():
    head = calendar_bytes([stay()], zone=NEW_YORK).decode().split("BEGIN:VEVENT")[0]

    assert "METHOD" not in head
    assert "X-WR-CALNAME:Clinic days\r\n" in head
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in head


def test_a_zone_without_yearly_rules_is_written_in_utc_throughout():
    data = calendar_bytes([stay()], zone=ZoneInfo("Africa/Casablanca")).decode()

    assert "DTSTART:20261207T140000Z" in data
    assert "TZID=" not in data


def test_two_stays_of_one_uid_are_refused():
    with pytest.raises(InvalidValue, match="Two stays"):
        calendar_bytes([stay(), stay(place="Chair 5")], zone=NEW_YORK)


@pytest.mark.slow
def test_nothing_is_injected_when_python_drops_its_asserts():
    program = (
        "from tests.planner.export.stays import *\n"
        "from planner.export.ics import calendar_bytes\n"
        "assert False\n"
        "evil = stay(place='x\\r\\nATTENDEE:mailto:a@example.org\\rX-INJ:1\\u2028Y:2')\n"
        "import sys; sys.stdout.buffer.write(calendar_bytes([evil], zone=NEW_YORK))\n"
    )
    done = subprocess.run(
        [sys.executable, "-O", "-c", program], cwd=ROOT, capture_output=True, check=True, env={**os.environ}
    )

    assert "LOCATION:x ATTENDEE:mailto:a@example.org X-INJ:1 Y:2" in unfolded(done.stdout)
    assert not any(line.startswith(("ATTENDEE", "X-INJ", "Y:")) for line in unfolded(done.stdout))
