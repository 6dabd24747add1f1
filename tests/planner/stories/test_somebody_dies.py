"""Somebody dies with a dose running: from then on nothing is expected of them, and nothing is hidden."""

from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.model.leaving import Leaving
from planner.model.running import DueKind
from tests.planner.treated import FIRST, Clock, sits_at_c1d1

DAY = timedelta(days=1)
C1D1 = FIRST + 14 * DAY


@pytest.fixture
def desk(desk: Desk, clock: Clock) -> Desk:
    """0042 sits in Chair 2 for C1D1; tarlatamab runs, and sacituzumab govitecan is to come."""
    sits_at_c1d1(desk, clock, now="09:00")
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab")
    return desk


def counted(desk: Desk, on: date) -> tuple[int, int, int, int]:
    """Who may get CRS by the board and the lists, who stays near, and the labs due."""
    board, lists = desk.day(on), desk.treatment.lists(on)
    return (
        len(board.marks.may_get_crs),
        len(lists.rescue.may_get_crs),
        len(lists.near),
        len(lists.labs),
    )


def tasks(desk: Desk, on: date) -> list[str]:
    lists = desk.nurse_lists(on)
    every = (*lists.of_slots, *lists.nobodys, *(task for nurse in lists.nurses for task in nurse.tasks))
    return [task.subject_id for task in every]


def test_who_died_is_not_counted_as_one_who_may_get_crs(desk: Desk) -> None:
    before = counted(desk, C1D1)
    desk.treatment.leave("0042", Leaving.DIED)

    assert before[:2] == (1, 1)
    assert [counted(desk, C1D1 + days * DAY) for days in range(3)] == [(0, 0, 0, 0)] * 3


@pytest.mark.parametrize("how", [Leaving.WITHDRAWN, Leaving.LOST])
def test_whoever_else_left_may_still_get_it(desk: Desk, how: Leaving) -> None:
    desk.treatment.leave("0042", how)

    assert counted(desk, C1D1)[:2] == (1, 1)


def test_the_days_before_the_death_stay_as_they_were(desk: Desk, clock: Clock) -> None:
    before = counted(desk, C1D1)
    clock.turn(C1D1 + DAY, "08:00")
    desk.treatment.leave("0042", Leaving.DIED)

    assert counted(desk, C1D1) == before
    assert counted(desk, C1D1 + DAY)[:3] == (0, 0, 0)


def test_no_hands_no_check_and_no_drug_is_due_any_more(desk: Desk) -> None:
    assert tasks(desk, C1D1)
    desk.treatment.leave("0042", Leaving.DIED)
    (visit,) = desk.running.today().visits

    assert tasks(desk, C1D1) == []
    assert visit.ahead == ()
    assert visit.moment is not None
    assert (visit.moment.what, visit.moment.agent) == (DueKind.END, "tarlatamab")


def test_the_sheet_of_the_day_has_no_empty_box(desk: Desk) -> None:
    def boxes() -> int:
        return sum(len(stay.checks) for visit in desk.sheets.day(C1D1).visits for stay in visit.stays)

    before = boxes()
    desk.treatment.leave("0042", Leaving.DIED)

    assert before > 0
    assert boxes() == 0


def test_what_is_open_is_noted_without_a_question_and_the_visit_closed(desk: Desk, clock: Clock) -> None:
    desk.treatment.leave("0042", Leaving.DIED)
    clock.turn(C1D1, "09:10")
    noted = []
    while (visit := desk.running.today().visit("0042/C1D1")) is not None and visit.moment is not None:
        noted.append(visit.moment.what)
        desk.running.note("0042/C1D1", visit.moment)

    assert noted == [DueKind.END, DueKind.DISCHARGE, DueKind.CLOSING]
    assert desk.course_visit("0042", "C1D1").actual == C1D1


def test_that_monitoring_was_not_full_is_a_note_that_says_why(desk: Desk, clock: Clock) -> None:
    desk.treatment.leave("0042", Leaving.DIED)
    clock.turn(C1D1, "10:30")
    desk.running.end_infusion("0042", "C1D1", "tarlatamab")
    desk.running.discharge("0042", "C1D1")
    (found,) = [finding for finding in desk.day(C1D1).findings if finding.rule == "cut-short"]

    assert found.is_note
    assert found.sentence.endswith("for 0 min of at least 6 h; 0042 died on Mon 2 Nov 2026.")
