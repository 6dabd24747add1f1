"""Of whoever has died a day counts the place until the discharge, and nothing else."""

from datetime import timedelta

import pytest

from planner.answers.day_problem import day_to_lay_out
from planner.model.care_path import StepKind
from planner.model.day_load import LoadKind
from planner.model.leaving import Leaving
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, at, sits_at_c1d1

DAY = timedelta(days=1)
C1D1 = FIRST + 14 * DAY


@pytest.fixture
def monitored(desk, clock):
    """0042 is in Slot 3 after S1, with one check done; it is evening."""
    clock.turn(FIRST, "07:00")
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    clock.turn(FIRST, "09:30")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.treatment.check("0042", "S1", at=at(FIRST, "09:20"))
    clock.turn(FIRST, "20:00")
    return desk


@pytest.fixture
def waiting(desk, clock):
    """0042 sits in Chair 2 for C1D1: tarlatamab has ended, sacituzumab govitecan has not begun."""
    sits_at_c1d1(desk, clock, now="10:10")
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab", at=at(C1D1, "09:00"))
    desk.treatment.end_infusion("0042", "C1D1", "tarlatamab", at=at(C1D1, "10:00"))
    return desk


def peaks(desk, on):
    return {curve.kind: max(curve.loads) for curve in desk.day(on).load.curves}


@pytest.mark.parametrize("on", [FIRST, FIRST + DAY])
def test_the_load_of_the_day_and_of_the_next_counts_the_slot_but_neither_hands_nor_acuity(monitored, on):
    before = peaks(monitored, on)
    monitored.treatment.leave("0042", Leaving.DIED)
    after = peaks(monitored, on)

    assert all(before[kind] for kind in (LoadKind.SLOTS, LoadKind.MONITORED, LoadKind.HANDS, LoadKind.ACUITY))
    assert after[LoadKind.SLOTS] == before[LoadKind.SLOTS] == 1
    assert after[LoadKind.MONITORED] == after[LoadKind.HANDS] == after[LoadKind.ACUITY] == 0


def test_the_load_of_a_day_before_the_death_stays_as_it_was(monitored, clock):
    before = peaks(monitored, FIRST)
    clock.turn(FIRST + DAY, "06:00")
    monitored.treatment.leave("0042", Leaving.DIED)

    assert peaks(monitored, FIRST) == before


def test_whoever_else_left_is_looked_after_until_the_discharge(monitored):
    before = peaks(monitored, FIRST)
    monitored.treatment.leave("0042", Leaving.WITHDRAWN)

    assert peaks(monitored, FIRST) == before


def test_the_board_tells_only_the_check_that_was_done(monitored):
    monitored.treatment.leave("0042", Leaving.DIED)
    checks = [check for block in monitored.day(FIRST).blocks for check in block.checks]

    assert [check.done for check in checks] == [at(FIRST, "09:20")]


def test_the_board_tells_no_drug_that_had_not_begun_and_nothing_after_one(waiting):
    waiting.treatment.leave("0042", Leaving.DIED)
    steps = [step for block in waiting.day(C1D1).blocks for step in block.steps]

    assert {step.agent for step in steps if step.kind is StepKind.INFUSION} == {"tarlatamab"}
    assert not {step.kind for step in steps} & {StepKind.OBSERVATION, StepKind.MONITORING}


def test_nobody_is_told_to_wait_for_drugs_that_are_not_given_any_more(waiting, clock):
    waiting.enrol(a_participant("0044", starts=C1D1))
    (end,) = {block.end for block in waiting.day(C1D1).blocks}
    over = waiting.day(C1D1).clock.local(end)
    waiting.placing.place("0044/S1", arrival=over + timedelta(hours=1), chair="Chair 2", slot="Slot 1")
    clock.turn(C1D1, (over + timedelta(minutes=10)).strftime("%H:%M"))
    before = [finding.rule for finding in waiting.day(C1D1).findings]
    waiting.treatment.leave("0042", Leaving.DIED)
    after = [finding.rule for finding in waiting.day(C1D1).findings]

    assert "still-held" in before
    assert "still-held" not in after


def test_the_day_after_is_laid_out_around_the_place_alone(monitored):
    monitored.treatment.leave("0042", Leaving.DIED)
    (stay, *others) = monitored.day_problem(FIRST + DAY).carried

    assert (stay.place, stay.is_monitored, stay.touches, others) == ("Slot 3", False, (), [])


def test_where_a_change_of_the_unit_is_foreseen_they_need_no_hands_either(waiting):
    waiting.treatment.leave("0042", Leaving.DIED)
    due = waiting._days.due(C1D1)
    (visit,) = day_to_lay_out(waiting.clinic, waiting.clock(C1D1), due=due, around=()).visits

    assert due[0].path.touches != ()
    assert (visit.path.steps, visit.path.touches) == ((), ())
