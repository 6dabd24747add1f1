"""The visits of the days of a clinic file, with a place and without."""

from datetime import timedelta

from tests.planner.treated import FIRST, at


def test_a_booked_visit_whose_place_was_given_up_waits_and_one_that_was_cancelled_does_not(desk, clock):
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 1", slot="Slot 1")
    placed = desk._days.waiting(FIRST, FIRST)

    desk.placing.unplace("0042/S1")
    given_up = desk._days.waiting(FIRST, FIRST)
    later = desk._days.waiting(FIRST + timedelta(days=1), FIRST + timedelta(days=9))
    desk.treatment.cancel("0042", "S1", reason="fever")

    assert placed == ()
    assert [visit.key for visit in given_up] == ["0042/S1"]
    assert later == ()
    assert desk._days.waiting(FIRST, FIRST) == ()
