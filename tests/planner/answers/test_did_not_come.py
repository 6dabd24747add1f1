"""Whoever was to come on a day and did not stands on that day, with why."""

from datetime import timedelta

import pytest

from planner.model.did_not_come import DidNotCome
from planner.model.in_short import LONGEST
from planner.model.visit import VisitStatus
from tests.builders import a_participant
from tests.planner.treated import FIRST, at, run_until


def told(desk, on=FIRST):
    return [(one.visit_key, one.status.value, one.reason) for one in desk.day(on).did_not_come]


def test_a_missed_visit_stands_on_its_day_with_the_reason_and_leaves_the_visits(desk):
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"))
    before = desk.day(FIRST)
    desk.treatment.missed("0042", "S1", reason="Has a cold")
    after = desk.day(FIRST)

    assert before.did_not_come == ()
    assert after.did_not_come == (DidNotCome("0042", "S1", VisitStatus.MISSED, "Has a cold"),)
    assert (after.blocks, after.tray) == ((), ())
    assert (before.counts.visits, before.counts.missed) == (1, 0)
    assert (after.counts.visits, after.counts.missed, after.counts.cancelled) == (0, 1, 0)


def test_missed_stand_before_cancelled_whoever_they_are_and_each_is_counted(desk):
    desk.enrol(a_participant("0007", starts=FIRST))
    desk.treatment.cancel("0007", "S1", reason="Snowed in")
    desk.treatment.missed("0042", "S1", reason="Has a cold")
    counts = desk.day(FIRST).counts

    assert told(desk) == [("0042/S1", "missed", "Has a cold"), ("0007/S1", "cancelled", "Snowed in")]
    assert (counts.visits, counts.missed, counts.cancelled) == (0, 1, 1)


def test_a_visit_cancelled_ahead_stands_on_the_day_it_was_booked_for_and_on_no_other(desk, clock):
    on = run_until(desk, clock, "S2")
    clock.turn(on - timedelta(days=2))
    desk.treatment.cancel("0042", "S2", reason="Snowed in")
    days = {day for day in range(-3, 4) if told(desk, on + timedelta(days=day))}

    assert days == {0}


def test_booked_again_it_comes_and_undo_gives_back_the_reason_it_was_missed_for(desk):
    desk.treatment.missed("0042", "S1", reason="Has a cold")
    desk.treatment.reopen("0042", "S1", reason="Came after all")
    again = told(desk)
    desk.undo()

    assert again == []
    assert told(desk) == [("0042/S1", "missed", "Has a cold")]


def test_a_visit_that_falls_away_as_somebody_is_taken_off_treatment_stands_on_its_day(desk, clock):
    on = run_until(desk, clock, "S2")
    desk.placing.place("0042/S2", arrival=at(on, "19:00"))
    clock.turn(on - timedelta(days=1))
    desk.treatment.stop("0042", on=on - timedelta(days=1), because="consent withdrawn")

    assert [(key, status) for key, status, _ in told(desk, on)] == [("0042/S2", "cancelled")]


def test_the_huddle_and_the_sheet_tell_of_it_the_sheet_without_the_reason(desk):
    desk.treatment.missed("0042", "S1", reason="Has a cold")
    huddle, sheet = desk.huddle(FIRST), desk.sheets.day(FIRST)

    assert [one.reason for one in huddle.did_not_come] == ["Has a cold"]
    assert [(one.visit_key, one.reason) for one in sheet.did_not_come] == [("0042/S1", "")]
    assert (huddle.counts.missed, sheet.counts.missed) == (1, 1)


def test_a_second_desk_tells_the_same(desk):
    desk.treatment.missed("0042", "S1", reason="Has a cold")
    with desk.second()() as second:
        seen = told(second)

    assert seen == told(desk) == [("0042/S1", "missed", "Has a cold")]


@pytest.mark.parametrize(
    ("reason", "short"),
    [
        ("Has a cold", "Has a cold"),
        ("Has\n a   cold", "Has a cold"),
        ("x" * LONGEST, "x" * LONGEST),
        ("x" * (LONGEST + 1), "x" * LONGEST + "…"),
    ],
)
def test_a_long_reason_is_cut_to_one_line(reason, short):
    assert DidNotCome("0042", "S1", VisitStatus.MISSED, reason).short_reason == short
