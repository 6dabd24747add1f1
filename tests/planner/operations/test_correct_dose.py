"""Setting right what is recorded of a dose."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.moment import Moment
from planner.model.toxicity import ToxicityKind
from tests.planner.treated import FIRST, Clock, a_desk, at, is_taken_back_and_made_again, records

DAY = timedelta(days=1)
MINUTES = st.integers(0, 24 * 60 - 1)


@pytest.fixture
def given_at_ten(desk: Desk, clock: Clock) -> Desk:
    """0042 came for S1 at 08:00 and got it from 10:00 to 11:00; it is 18:00."""
    clock.turn(FIRST)
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:00"))
    desk.treatment.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "11:00"))
    return desk


def correct(desk: Desk, **how):
    return desk.treatment.correct_dose("0042", "S1", "tarlatamab", **how)


def dose(desk: Desk):
    (one,) = desk.happened("0042").given
    return one


def test_times_and_amount_are_written_over_and_the_day_stays(given_at_ten: Desk) -> None:
    before = records(given_at_ten)
    edit = correct(given_at_ten, started=at(FIRST, "09:50"), ended=at(FIRST, "10:55"), amount=0.5)
    after = dose(given_at_ten)

    assert edit.label == "Correct TAR of 0042 S1"
    assert (after.started, after.ended) == (at(FIRST, "09:50"), at(FIRST, "10:55"))
    assert (after.on, after.amount) == (FIRST, 0.5)
    is_taken_back_and_made_again(given_at_ten, before, edit)


def test_a_dose_of_which_no_start_is_noted_gets_no_end(desk: Desk, clock: Clock) -> None:
    clock.turn(FIRST)
    desk.treatment.give_dose("0042", "S1", "tarlatamab", on=FIRST)

    with pytest.raises(EditRefused, match="must come after its start, which is not noted"):
        correct(desk, ended=at(FIRST, "11:00"))


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ({"started": at(FIRST - DAY, "10:00")}, "a dose of another day is taken back"),
        ({"started": at(FIRST, "11:00")}, "must come after its start at 11:00"),
        ({"ended": at(FIRST, "09:59")}, "must come after its start at 10:00"),
        ({"ended": at(FIRST, "18:01")}, "cannot be in the future"),
        ({"started": at(FIRST, "07:59")}, "would be before arrived at 08:00"),
        ({"amount": 0.0}, "needs an amount above 0"),
        ({"amount": float("nan")}, "needs an amount above 0"),
        ({"started": at(FIRST, "10:00"), "amount": 1.0}, "already recorded this way"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changed(given_at_ten: Desk, how, why) -> None:
    before = dose(given_at_ten)
    with pytest.raises(EditRefused, match=why):
        correct(given_at_ten, **how)

    assert dose(given_at_ten) == before


def test_of_a_dose_that_is_not_recorded_there_is_nothing_to_correct(desk: Desk) -> None:
    with pytest.raises(EditRefused, match="No dose of TAR of 0042 S1 is recorded"):
        correct(desk, amount=0.5)


def test_no_dose_begins_after_what_it_brought_on(given_at_ten: Desk) -> None:
    given_at_ten.treatment.record_toxicity("0042", ToxicityKind.CRS, 1, after="S1", onset=at(FIRST, "10:30"))
    with pytest.raises(EditRefused, match="would be after the onset of CRS grade 1 at 10:30"):
        correct(given_at_ten, started=at(FIRST, "10:31"))
    correct(given_at_ten, started=at(FIRST, "10:30"))

    assert dose(given_at_ten).started == at(FIRST, "10:30")


@settings(max_examples=40)  # a clinic file each
@given(start=MINUTES, end=MINUTES, then_start=MINUTES, then_end=MINUTES)
def test_a_correction_leaves_the_times_in_order_or_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, start: int, end: int, then_start: int, then_end: int
) -> None:
    clock = Clock(at(FIRST + DAY))
    with a_desk(tmp_path_factory.mktemp("clinic"), clock) as desk:
        for attempt in (
            lambda: desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=minute(start)),
            lambda: desk.treatment.end_infusion("0042", "S1", "tarlatamab", at=minute(end)),
            lambda: correct(desk, started=minute(then_start), ended=minute(then_end)),
            lambda: correct(desk, started=minute(then_end)),
        ):
            before = desk.happened("0042").given
            try:
                attempt()
            except EditRefused:
                assert desk.happened("0042").given == before
        for one in desk.happened("0042").given:
            assert one.started is not None
            assert one.started.astimezone(clock.now.tzinfo).date() == one.on
            assert one.ended is None or one.started < one.ended <= clock()


def minute(of_the_day: int):
    return at(FIRST, f"{of_the_day // 60:02}:{of_the_day % 60:02}")
