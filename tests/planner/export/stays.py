"""Stays to export: one that says only what matters, and any that hypothesis can think of."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from planner.model.calendar_event import CalendarEvent

NEW_YORK = ZoneInfo("America/New_York")
REVISED = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
STAY = CalendarEvent(
    uid="5f3c7a52-9c1e-4f7e-8b52-0d3a6c1f9e11",
    sequence=0,
    created=REVISED,
    revised=REVISED,
    start=datetime(2026, 12, 7, 14, 0, tzinfo=UTC),
    end=datetime(2026, 12, 7, 17, 30, tzinfo=UTC),
    place="Chair 4",
    place_kind="chair",
    subject_id="0042",
    visit="C1D1",
    agents=("tarlatamab", "SG"),
)


def stay(number: int = 0, **changes: object) -> CalendarEvent:
    """The stay with these changes; each number has a UID of its own."""
    return replace(STAY, **{"uid": str(uuid.UUID(int=number + (1 << 100), version=4)), **changes})


def local(year: int, month: int, day: int, hour: int, minute: int = 0, *, fold: int = 0) -> datetime:
    """That moment in New York, in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=NEW_YORK, fold=fold).astimezone(UTC)


def unfolded(data: bytes) -> list[str]:
    """The content lines of a calendar (RFC 5545 3.1)."""
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


# What a person may paste into the name of a chair to break out of it.
PASTED = ("BEGIN:VEVENT", "END:VEVENT", "ATTENDEE:mailto:a@example.org", "e\u0301", "TZID=X", "\r\n ", "\\N")
SIGNS = '\r\n\u2028\u202e\x85\0:;,"\\Nn é注\U0001f600\ud800x'
nasty_text = st.lists(st.sampled_from([*PASTED, *SIGNS]), max_size=40).map("".join)
places = st.one_of(nasty_text, st.text(max_size=120))
instants = st.datetimes(
    datetime(2025, 1, 1),  # noqa: DTZ001 (hypothesis adds the zone)
    datetime(2029, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
    allow_imaginary=False,
)


@st.composite
def stays(draw: st.DrawFn, place: st.SearchStrategy[str] = places) -> CalendarEvent:
    """Any stay that has a place."""
    start = draw(instants)
    created = draw(instants)
    return CalendarEvent(
        uid=str(draw(st.uuids(version=4))),
        sequence=draw(st.integers(0, 99)),
        created=created,
        revised=created + timedelta(seconds=draw(st.integers(0, 10**7))),
        start=start,
        end=start + timedelta(minutes=draw(st.integers(1, 3000))),
        place="Chair " + draw(place),
        place_kind=draw(st.sampled_from(["chair", "bed", "slot"])),
        subject_id=draw(st.from_regex(r"[0-9]{4}", fullmatch=True)),
        visit=draw(st.sampled_from(["S1", "C1D1", "C26D15"])),
        agents=draw(st.sampled_from([(), ("tarlatamab",), ("tarlatamab", "SG")])),
        cancelled=draw(st.booleans()),
    )
