from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from icalendar.prop import vText

from planner.errors import InvalidValue
from planner.export.audience import wording
from planner.export.event import event_octets, text_line
from planner.export.plain_text import plain_text
from planner.export.wall_clock import wall_clock
from planner.model.audience import Audience
from planner.model.calendar_event import CalendarEvent
from tests.planner.export.stays import NEW_YORK, local, places, stay, stays, unfolded

CLOCK = wall_clock(NEW_YORK, years=range(2025, 2031))


def component(event: CalendarEvent, *, show: Audience) -> Event:
    """The same stay, built property by property with icalendar."""
    told = wording(event, show=show)
    in_zone = "TZID" in CLOCK.lines(event.start, event.end)
    built = Event()
    built.add("summary", vText(told.summary))
    built.add("dtstart", event.start.astimezone(NEW_YORK if in_zone else UTC))
    built.add("dtend", event.end.astimezone(NEW_YORK if in_zone else UTC))
    built.add("dtstamp", event.revised)
    built.add("uid", event.uid)
    built.add("sequence", event.sequence)
    built.add("categories", [told.category])
    built.add("class", "PRIVATE")
    built.add("created", event.created)
    built.add("last-modified", event.revised)
    built.add("location", vText(told.place))
    built.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    built.add("transp", "TRANSPARENT" if event.cancelled else "OPAQUE")
    built.add("x-microsoft-cdo-busystatus", vText("FREE" if event.cancelled else "BUSY"))
    return built


@given(stays(), st.sampled_from(Audience))
def test_the_octets_are_those_of_icalendars_own_component(event: CalendarEvent, show: Audience):
    assert event_octets(event, clock=CLOCK, show=show) == component(event, show=show).to_ical()


@given(stays(), st.sampled_from(Audience))
def test_no_line_is_longer_than_75_octets_or_holds_a_control(event: CalendarEvent, show: Audience):
    lines = event_octets(event, clock=CLOCK, show=show).split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert not any(octet < 32 or octet == 127 for line in lines for octet in line)


@given(stays(), st.sampled_from(Audience))
def test_no_text_adds_a_line(event: CalendarEvent, show: Audience):
    names = [
        line.split(":")[0].split(";")[0] for line in unfolded(event_octets(event, clock=CLOCK, show=show))
    ]

    assert names == [
        *(
            "BEGIN",
            "SUMMARY",
            "DTSTART",
            "DTEND",
            "DTSTAMP",
            "UID",
            "SEQUENCE",
            "CATEGORIES",
            "CLASS",
            "CREATED",
        ),
        *("LAST-MODIFIED", "LOCATION", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS", "END", ""),
    ]


@given(places)
def test_text_comes_back_as_it_was_written(text: str):
    line = text_line("LOCATION", plain_text(text))
    read = Calendar.from_ical(f"BEGIN:VEVENT\r\n{line}END:VEVENT\r\n")

    assert str(read["LOCATION"]) == plain_text(text)


def test_a_cancelled_stay_is_free_in_every_way_a_program_may_ask():
    lines = unfolded(event_octets(stay(cancelled=True), clock=CLOCK, show=Audience.BUSY))

    assert {"STATUS:CANCELLED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"} <= set(lines)


def test_the_stamp_is_the_stored_revision_not_the_hour_of_export():
    revised = datetime(2026, 11, 22, 3, 4, 5, tzinfo=UTC)
    lines = unfolded(event_octets(stay(revised=revised), clock=CLOCK, show=Audience.BUSY))

    assert {"DTSTAMP:20261122T030405Z", "LAST-MODIFIED:20261122T030405Z"} <= set(lines)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"uid": "0042"}, "not an identifier"),
        ({"uid": "5f3c7a5"}, "not an identifier"),
        ({"uid": "5" * 71}, "not an identifier"),
        ({"uid": "5f3c7a52\r\nATTENDEE:x"}, "not an identifier"),
        ({"sequence": -1}, "counts up from 0"),
        ({"start": datetime(2026, 12, 7, 9)}, "must say its time zone"),  # noqa: DTZ001 (that is the point)
        ({"revised": datetime(2026, 12, 7, 9)}, "must say its time zone"),  # noqa: DTZ001
        ({"end": stay().start}, "end after it starts"),
        ({"end": stay().start + timedelta(microseconds=9)}, "end after it starts"),
        (
            {"start": local(2026, 11, 1, 1, 30, fold=1), "end": local(2026, 11, 1, 1, 40)},
            "end after it starts",
        ),
        ({"place": "\u202e\r\n"}, "name of its chair"),
        ({"created": datetime(1, 1, 1, tzinfo=UTC)}, "between 1970 and 2099"),
        ({"created": datetime(1969, 12, 31, tzinfo=UTC)}, "between 1970 and 2099"),
        ({"revised": datetime(2100, 1, 1, tzinfo=UTC)}, "between 1970 and 2099"),
    ],
)
def test_an_event_that_cannot_be_is_refused(changes: dict[str, object], why: str):
    with pytest.raises(InvalidValue, match=why):
        event_octets(stay(**changes), clock=CLOCK, show=Audience.BUSY)


@pytest.mark.parametrize("uid", ["5f3c7a52", "5" * 70])
def test_the_shortest_and_the_longest_identifier_need_no_fold(uid: str):
    event = stay(uid=uid)

    assert f"\r\nUID:{uid}\r\n".encode() in event_octets(event, clock=CLOCK, show=Audience.BUSY)
    assert (
        event_octets(event, clock=CLOCK, show=Audience.BUSY) == component(event, show=Audience.BUSY).to_ical()
    )


@pytest.mark.parametrize("year", [1970, 2099])
def test_the_first_and_the_last_year_that_a_calendar_may_name_are_taken(year: int):
    stamped = stay(created=datetime(year, 6, 1, 12, tzinfo=UTC))

    assert f"CREATED:{year}0601T120000Z" in unfolded(event_octets(stamped, clock=CLOCK, show=Audience.BUSY))
