from dataclasses import replace
from datetime import datetime

from planner.export.event_cache import EventCache
from planner.model.calendar_event import CalendarEvent
from tests.planner.export.stays import NEW_YORK, stay


class Maker:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, event: CalendarEvent) -> bytes:
        self.asked += 1
        return f"{event.place} {event.start.timestamp()}".encode()


def test_the_same_stay_is_made_once():
    cache, make = EventCache(), Maker()

    first = cache.octets(stay(), form="busy", make=make)

    assert cache.octets(stay(), form="busy", make=make) == first
    assert make.asked == 1


def test_each_form_is_made_for_itself():
    cache, make = EventCache(), Maker()
    for form in ("busy", "coded", "busy", "coded"):
        cache.octets(stay(), form=form, make=make)

    assert make.asked == 2


def test_any_change_is_made_anew_even_when_the_sequence_was_not_raised():
    cache, make = EventCache(), Maker()
    cache.octets(stay(), form="busy", make=make)

    assert cache.octets(stay(place="Chair 5"), form="busy", make=make).startswith(b"Chair 5")


def test_the_two_times_of_the_hour_that_comes_twice_are_not_mixed_up():
    cache, make = EventCache(), Maker()
    early = stay(start=datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK))
    late = replace(early, start=early.start.replace(fold=1))

    assert early == late
    assert cache.octets(early, form="busy", make=make) != cache.octets(late, form="busy", make=make)
