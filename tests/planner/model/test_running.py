from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from planner.model.care_path import Check, CheckKind
from planner.model.day_clock import DayClock
from planner.model.running import Due, DueKind, RunningDay, RunningVisit

CLOCK = DayClock(date(2026, 10, 19), ZoneInfo("America/New_York"))
HERE = RunningVisit(
    visit_key="0042/S1",
    subject_id="0042",
    visit="S1",
    agents=("tarlatamab",),
    stays=(("Chair 1", 480, 540), ("Slot 2", 540, 1980)),
    moment=Due(DueKind.END, 600, "tarlatamab"),
    ahead=(
        Check(540, CheckKind.NEURO, "tarlatamab", 1),
        Check(600, CheckKind.VITAL_SIGNS, "tarlatamab", 2),
        Check(660, CheckKind.VITAL_SIGNS, "tarlatamab", 3),
    ),
    ends=1980,
    has_begun=True,
)
COMING = replace(
    HERE, visit_key="0007/C2D8", ahead=(), moment=Due(DueKind.ARRIVAL, 605), ends=900, has_begun=False
)


def day(*visits):
    return RunningDay(CLOCK, visits, tolerance=5)


def test_what_is_due_first_comes_next_and_a_check_before_a_moment_of_the_same_minute():
    after_first = replace(HERE, ahead=HERE.ahead[1:])

    assert HERE.next(500) == Due(DueKind.NEURO, 540)
    assert after_first.next(580) == Due(DueKind.VITAL_SIGNS, 600)
    assert replace(after_first, ahead=HERE.ahead[2:]).next(580) == HERE.moment


def test_the_place_is_where_somebody_is_by_the_clock_or_comes_to_first():
    assert [HERE.place(minute) for minute in (400, 480, 539, 540, 3000)] == [
        "Chair 1", "Chair 1", "Chair 1", "Slot 2", "Slot 2",
    ]  # fmt: skip
    assert replace(HERE, has_begun=False).place(3000) == "Chair 1"
    assert replace(HERE, stays=()).place(500) == ""


def test_the_latest_is_on_top_and_what_is_to_come_below():
    rows = day(COMING, HERE).rows(580)

    assert [(row.visit.visit_key, row.late) for row in rows] == [("0042/S1", 40), ("0007/C2D8", -25)]


def test_within_the_tolerance_nothing_is_late():
    is_late = [day(COMING).rows(605 + minutes)[0].is_late for minutes in (-1, 0, 4, 5)]

    assert is_late == [False, False, False, True]


def test_a_quarter_of_an_hour_early_nobody_is_asked_and_never_of_an_arrival():
    leaving, coming = Due(DueKind.DISCHARGE, 600), Due(DueKind.ARRIVAL, 600)

    assert [leaving.early(minute) for minute in (584, 585, 600, 610)] == [16, 0, 0, 0]
    assert coming.early(400) == 0


def test_checks_nobody_did_are_counted_and_lateness_is_that_of_the_newest():
    row = day(replace(HERE, moment=None)).rows(670)[0]

    assert (row.due, row.late, row.undone) == (Due(DueKind.VITAL_SIGNS, 660), 10, (540, 600))


def test_of_a_visit_that_is_closed_only_the_stay_is_shown():
    closed = replace(HERE, is_closed=True, ahead=(), moment=Due(DueKind.DISCHARGE, 1980))

    assert len(day(closed).rows(1979)) == 1
    assert day(closed).rows(1980) == ()


def test_somebody_with_nothing_left_to_note_is_not_listed():
    assert day(replace(HERE, ahead=(), moment=None)).rows(600) == ()
