"""An infusion runs over its end, hours before somebody else is due in that chair."""

from functools import partial

import pytest

from planner.model.day_layout import STILL_HELD
from tests.planner import one_chair
from tests.planner.one_chair import SITTING, WAITING, begin_in_one_chair
from tests.planner.treated import FIRST, at

CHAIRS = "one participant a chair"


@pytest.fixture
def desk(desk, clock):
    begin_in_one_chair(desk, clock)
    return desk


found = partial(one_chair.found, rule=STILL_HELD)
words = partial(one_chair.words, rule=STILL_HELD)


def ended(desk, time):
    desk.treatment.end_infusion("0044", "C1D15", "tarlatamab", at=at(FIRST, time))


def test_it_is_a_note_once_what_follows_it_would_last_into_the_next_ones_time(desk, clock):
    held, then = "Chair 2 is held by 0044 C1D15 until about", "planned until 15:00; 0042 S1 is due there"

    assert words(desk, clock, "09:10") == []
    assert words(desk, clock, "09:11") == [(f"{held} 15:15, {then} at 15:10.", True)]
    assert words(desk, clock, "09:16") == [(f"{held} 15:20, {then} at 15:10.", True)]


def test_nothing_is_told_of_what_is_late_by_no_more_than_a_start_may_be(desk, clock):
    clock.turn(FIRST, "08:30")
    desk.placing.place(WAITING, arrival=at(FIRST, "15:00"), chair="Chair 2", slot="Slot 1")

    assert words(desk, clock, "09:04") == []
    assert len(words(desk, clock, "09:05")) == 1


def test_it_is_a_finding_once_the_next_one_should_have_the_place(desk, clock):
    clock.turn(FIRST, "08:30")
    desk.placing.place(WAITING, arrival=at(FIRST, "15:00"), chair="Chair 2", slot="Slot 1")

    assert [is_note for _, is_note in words(desk, clock, "14:59")] == [True]
    assert [is_note for _, is_note in words(desk, clock, "15:00")] == [False]


def test_the_board_says_when_it_will_be_told_and_told_otherwise(desk, clock):
    changes = []
    clock.turn(FIRST, "09:00")
    for _ in range(3):
        changes.append(desk.day(FIRST).until)
        clock.now = changes[-1]

    assert changes == [at(FIRST, "09:11"), at(FIRST, "09:16"), at(FIRST, "09:21")]


def test_its_end_noted_makes_the_same_two_a_broken_rule(desk, clock):
    ahead = words(desk, clock, "09:16")
    ended(desk, "09:16")

    assert ahead
    assert found(desk) == []
    assert [set(finding.visits) for finding in found(desk, rule=CHAIRS)] == [{SITTING, WAITING}]


def test_it_is_gone_with_an_end_in_time(desk, clock):
    ahead = words(desk, clock, "09:16")
    ended(desk, "09:05")

    assert ahead
    assert found(desk) == found(desk, rule=CHAIRS) == []


def test_it_is_gone_once_the_next_one_is_moved_by_what_is_offered(desk, clock):
    clock.turn(FIRST, "09:16")
    (ahead,) = found(desk)
    mends = desk.mending.mends(FIRST, ahead)
    desk.mending.mend(mends[0])

    assert {mend.visit_key for mend in mends if mend.visit_key} == {WAITING}
    assert mends[0].words == "Move 0042 S1 to Chair 1"
    assert found(desk) == []


def test_no_time_is_offered_in_the_chair_that_it_will_not_be_free_for(desk, clock):
    clock.turn(FIRST, "09:16")
    there = [spot.arrival for spot in desk.placing.spots(WAITING) if spot.chair == "Chair 2"]

    assert there
    assert min(there) >= 15 * 60 + 16


def test_a_drug_that_is_late_to_begin_is_told_of_as_well(desk, clock):
    desk.undo()

    assert words(desk, clock, "08:10") == []
    assert words(desk, clock, "08:11")[0][0].startswith("Chair 2 is held by 0044 C1D15 until about 15:15")


def test_of_whoever_is_given_nothing_more_no_drug_is_waited_for(desk, clock):
    desk.undo()
    ahead = words(desk, clock, "08:16")
    desk.treatment.stop("0044", on=FIRST, because="progression", progression=True)

    assert ahead
    assert found(desk) == []
