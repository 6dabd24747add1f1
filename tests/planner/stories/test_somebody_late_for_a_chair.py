"""Somebody has not come by their time, and another is due in that chair afterwards."""

from datetime import timedelta
from functools import partial

import pytest

from planner.model.day_layout import LATE_ARRIVAL, STILL_HELD
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner import one_chair
from tests.planner.one_chair import SITTING, WAITING, due_in_one_chair
from tests.planner.treated import FIRST, at

MORNING = FIRST + timedelta(days=1)
CHAIRS = "one participant a chair"


@pytest.fixture
def desk(desk, clock):
    due_in_one_chair(desk, clock)
    return desk


found = partial(one_chair.found, rule=LATE_ARRIVAL)
words = partial(one_chair.words, rule=LATE_ARRIVAL)


def test_it_is_a_note_once_they_would_need_the_chair_into_the_next_ones_time(desk, clock):
    then = "planned until 15:00, if 0044 C1D15 came now; 0042 S1 is due there at 15:10."

    assert words(desk, clock, "07:40") == []
    assert words(desk, clock, "07:41") == [(f"Chair 2 would be held until about 15:15, {then}", True)]
    assert words(desk, clock, "08:30") == [(f"Chair 2 would be held until about 16:00, {then}", True)]


def test_nothing_is_told_of_who_is_late_by_no_more_than_a_start_may_be(desk, clock):
    desk.placing.place(WAITING, arrival=at(FIRST, "15:00"), chair="Chair 2", slot="Slot 1")

    assert words(desk, clock, "07:34") == []
    assert len(words(desk, clock, "07:35")) == 1


def test_the_board_says_when_it_will_be_told_and_told_otherwise(desk, clock):
    changes = []
    clock.turn(FIRST, "07:30")
    for _ in range(3):
        changes.append(desk.day(FIRST).until)
        clock.now = changes[-1]

    assert changes == [at(FIRST, "07:41"), at(FIRST, "07:46"), at(FIRST, "07:51")]


def test_nothing_is_told_any_more_once_the_next_one_should_have_the_chair(desk, clock):
    assert len(words(desk, clock, "15:09")) == 1
    assert words(desk, clock, "15:10") == []


def test_nor_once_the_next_one_sits_there_already(desk, clock):
    ahead = words(desk, clock, "15:05")
    desk.treatment.note("0042", "S1", Moment.ARRIVED)
    came = found(desk)
    desk.treatment.note("0042", "S1", Moment.IN_CHAIR)

    assert ahead
    assert [finding.visits for finding in came] == [(SITTING, WAITING)]
    assert found(desk) == []


def test_the_arrival_noted_makes_the_same_two_a_broken_rule(desk, clock):
    ahead = words(desk, clock, "07:41")
    desk.treatment.note("0044", "C1D15", Moment.ARRIVED)

    assert ahead
    assert found(desk) == found(desk, rule=STILL_HELD) == []
    assert [set(finding.visits) for finding in found(desk, rule=CHAIRS)] == [{SITTING, WAITING}]


def test_it_is_gone_once_they_are_said_to_have_missed_it(desk, clock):
    ahead = words(desk, clock, "12:00")
    desk.treatment.missed("0044", "C1D15", reason="did not come")

    assert ahead
    assert found(desk) == []


def test_and_once_either_is_moved_to_another_chair(desk, clock):
    ahead = words(desk, clock, "09:00")
    desk.placing.place(SITTING, arrival=at(FIRST, "09:00"), chair="Chair 1")

    assert ahead
    assert found(desk) == []


def test_and_once_the_visit_is_recorded_as_done_though_no_arrival_was_noted(desk, clock):
    ahead = words(desk, clock, "12:00")
    desk.treatment.done("0044", "C1D15")

    assert ahead
    assert found(desk) == []


def test_of_somebody_who_did_not_come_yesterday_it_is_not_told(desk, clock):
    clock.turn(FIRST, "18:00")
    desk.enrol(a_participant("0045", starts=MORNING))
    desk.placing.place(WAITING, arrival=at(FIRST, "15:00"), chair="Chair 2", slot="Slot 1")
    desk.placing.place("0045/S1", arrival=at(MORNING, "15:10"), chair="Chair 3", slot="Slot 1")
    clock.turn(MORNING, "08:00")

    assert desk.running_day(MORNING).visit(WAITING).carried
    assert [one.visits for one in desk.day(MORNING).findings if one.rule == LATE_ARRIVAL] == []
