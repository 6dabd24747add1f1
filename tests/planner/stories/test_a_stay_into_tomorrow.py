"""A stay that begins late today runs over into tomorrow, when another is due in that slot."""

from datetime import timedelta

import pytest

from planner.model.day_layout import LATE_ARRIVAL, STILL_HELD
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, at

MORNING = FIRST + timedelta(days=1)
TODAY, TOMORROW = "0042/S1", "0043/S1"
UNTIL = "planned until 09:00; 0043 S1 is due there at 09:30."


@pytest.fixture
def desk(desk, clock):
    """0042 is in Slot 1 from 09:00 until 09:00 tomorrow, 0043 is due there at 09:30; it is 06:30."""
    desk.enrol(a_participant("0043", starts=MORNING))
    clock.turn(FIRST, "06:30")
    desk.placing.place(TODAY, arrival=at(FIRST, "08:00"), chair="Chair 1", slot="Slot 1")
    desk.placing.place(TOMORROW, arrival=at(MORNING, "08:30"), chair="Chair 1", slot="Slot 1")
    return desk


def comes(desk, clock):
    clock.turn(FIRST, "08:00")
    desk.treatment.note("0042", "S1", Moment.ARRIVED)


def told(desk, on, rule=STILL_HELD):
    return [finding for finding in desk.day(on).findings if finding.rule == rule]


def words(desk, on, rule=STILL_HELD):
    return [(finding.sentence, finding.is_note) for finding in told(desk, on, rule)]


def test_it_is_a_note_of_tomorrow_before_the_start_is_noted(desk, clock):
    comes(desk, clock)
    clock.turn(FIRST, "09:30")
    in_time = told(desk, MORNING)
    clock.turn(FIRST, "10:30")

    assert in_time == []
    assert words(desk, MORNING) == [(f"Slot 1 will be held by 0042 S1 until about 10:30, {UNTIL}", True)]


def test_and_of_today(desk, clock):
    comes(desk, clock)
    clock.turn(FIRST, "10:30")
    ((said, is_note),) = words(desk, FIRST)

    assert said.endswith("0043 S1 is due there at 09:30 on Tue 20 Oct.")
    assert is_note


def test_tomorrow_offers_the_next_one_another_place(desk, clock):
    comes(desk, clock)
    clock.turn(FIRST, "10:30")
    mends = desk.mending.mends(MORNING, told(desk, MORNING)[0])
    desk.mending.mend(mends[0])

    assert mends[0].words == "Move 0043 S1 to Slot 2"
    assert told(desk, MORNING) == told(desk, FIRST) == []


def test_no_time_tomorrow_is_offered_in_the_slot_that_it_will_not_be_free_for(desk, clock):
    comes(desk, clock)
    before = earliest(desk)
    clock.turn(FIRST, "10:30")

    assert before == 8 * 60
    assert earliest(desk) >= 9 * 60 + 30


def earliest(desk):
    """The first minute at which 0043 may arrive tomorrow, an hour before the slot is needed."""
    return min(spot.arrival for spot in desk.placing.spots(TOMORROW) if spot.slot == "Slot 1")


def test_its_start_noted_makes_the_same_two_a_broken_rule(desk, clock):
    comes(desk, clock)
    clock.turn(FIRST, "10:30")
    ahead = told(desk, MORNING)
    desk.treatment.start_infusion("0042", "S1", "tarlatamab")

    assert ahead
    assert told(desk, MORNING) == told(desk, FIRST) == []
    for on in (FIRST, MORNING):
        (found,) = told(desk, on, "one participant a monitoring slot")
        assert set(found.visits) == {TODAY, TOMORROW}


def test_so_it_is_of_somebody_late_who_has_not_come(desk, clock):
    clock.turn(FIRST, "08:30")
    in_time = told(desk, MORNING, LATE_ARRIVAL)
    clock.turn(FIRST, "09:00")

    assert in_time == []
    ((said, is_note),) = words(desk, MORNING, LATE_ARRIVAL)
    assert said == (
        "Slot 1 would be held until about 10:00, planned until 09:00, if 0042 S1 came now; "
        "0043 S1 is due there at 09:30."
    )
    assert is_note


def test_what_was_forgotten_is_counted_no_more_once_tomorrow_has_come(desk, clock):
    comes(desk, clock)
    clock.turn(FIRST, "23:59")
    ahead = told(desk, MORNING)
    clock.turn(MORNING, "00:00")

    assert ahead
    assert told(desk, MORNING) == []
