import pytest

from planner.model.hold import HoldReason
from planner.schedule.skipped_step import SKIPPED_STEP
from tests.planner.treated import FIRST, Clock, a_desk, at, run_until


@pytest.fixture
def clock():
    return Clock(at(FIRST, "06:30"))


@pytest.fixture
def desk(tmp_path, clock):
    with a_desk(tmp_path, clock) as desk:
        yield desk


def skipped(desk):
    return [one for one in desk.course("0042").findings if one.rule == SKIPPED_STEP]


def test_a_dose_before_which_the_lower_step_was_cancelled_is_a_finding(desk):
    before = skipped(desk)
    desk.treatment.cancel("0042", "S1", reason="COVID positive")
    (finding,) = skipped(desk)

    assert before == []
    assert finding.sentence == (
        "S2 would give 10 mg of tarlatamab without the 1 mg of S1, which was cancelled: book S1 again, or "
        "the study team decides."
    )
    assert finding.visits == ("0042/S2", "0042/S1")
    assert not finding.is_note


def test_it_goes_once_the_step_is_booked_again(desk):
    desk.treatment.cancel("0042", "S1", reason="COVID positive")
    desk.treatment.reopen("0042", "S1", reason="negative")

    assert skipped(desk) == []


def test_where_both_steps_were_missed_the_first_full_dose_says_so_of_the_lower_one(desk, clock):
    for code in ("S1", "S2"):
        clock.turn(desk.course_visit("0042", code).day)
        desk.treatment.missed("0042", code, reason="did not come")

    assert [one.visits for one in skipped(desk)] == [("0042/C1D1", "0042/S1")]


def test_a_second_step_that_was_missed_is_taken_by_the_full_dose_of_the_same_amount(desk, clock):
    run_until(desk, clock, "S2")
    desk.treatment.missed("0042", "S2", reason="did not come")

    assert skipped(desk) == []


def test_the_day_of_that_dose_says_so_too_and_offers_no_other_chair_for_it(desk):
    desk.treatment.cancel("0042", "S1", reason="COVID positive")
    on = desk.course_visit("0042", "S2").day
    desk.placing.place("0042/S2", arrival=at(on, "08:00"), chair="Chair 1", slot="Slot 1")
    (finding,) = (one for one in desk.day(on).broken if one.rule == SKIPPED_STEP)

    assert finding.with_names.startswith("0042: S2 would give 10 mg")
    assert desk.mending.mends(on, finding) == ()


def test_a_step_that_was_held_is_left_out_too_until_the_steps_are_begun_again(desk):
    desk.treatment.hold("0042", since="S1", agent="tarlatamab", reason=HoldReason.LABS)
    while_held = skipped(desk)
    desk.treatment.resume("0042", at="S2", agent="tarlatamab")
    (resumed,) = skipped(desk)

    assert while_held == []
    assert "without the 1 mg of S1, which was held: the study team decides." in resumed.sentence
