"""How somebody left the study, since when, and how that is set right."""

from datetime import timedelta

import pytest

from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.leaving import Leaving
from tests.planner.treated import FIRST, Clock, is_taken_back_and_made_again, records, run_until

DAY = timedelta(days=1)


@pytest.fixture
def desk(desk: Desk, clock: Clock) -> Desk:
    """0042 on the evening of S2, after S1."""
    run_until(desk, clock, "S2")
    return desk


def left(desk: Desk) -> tuple[object, ...]:
    person = desk.participant("0042")
    return person.leaving, person.left_on


@pytest.mark.parametrize("how", Leaving)
def test_how_and_when_are_kept_with_the_participant_and_taken_back_with_the_edit(
    desk: Desk, how: Leaving
) -> None:
    before = records(desk)
    edit = desk.treatment.leave("0042", how, note="as said by the family")

    assert left(desk) == (how, FIRST + 7 * DAY)
    is_taken_back_and_made_again(desk, before, edit)


def test_another_day_than_today_can_be_named(desk: Desk) -> None:
    desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 3 * DAY)

    assert left(desk) == (Leaving.DIED, FIRST + 3 * DAY)


def test_nobody_died_before_the_last_dose_or_after_today(desk: Desk) -> None:
    with pytest.raises(EditRefused, match=r"The death of 0042 cannot be on .*: S1 was given on Mon 19 Oct"):
        desk.treatment.leave("0042", Leaving.DIED, on=FIRST - DAY)
    with pytest.raises(EditRefused, match="The death of 0042 cannot be in the future"):
        desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 8 * DAY)

    assert left(desk) == (None, None)


@pytest.mark.parametrize("how", [Leaving.INVESTIGATOR, Leaving.OTHER])
def test_what_says_too_little_by_itself_needs_words(desk: Desk, how: Leaving) -> None:
    with pytest.raises(EditRefused, match=f"That 0042 is {how} needs a reason in words"):
        desk.treatment.leave("0042", how)


def test_who_was_lost_may_turn_out_to_have_died(desk: Desk, clock: Clock) -> None:
    desk.treatment.leave("0042", Leaving.LOST)
    clock.turn(FIRST + 30 * DAY)
    before = records(desk)
    edit = desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 12 * DAY)

    assert left(desk) == (Leaving.DIED, FIRST + 12 * DAY)
    is_taken_back_and_made_again(desk, before, edit)


def test_the_same_said_again_on_another_day_changes_nothing(desk: Desk, clock: Clock) -> None:
    desk.treatment.leave("0042", Leaving.DIED)
    clock.turn(FIRST + 30 * DAY)

    with pytest.raises(EditRefused, match="0042 has left the study already: died, Mon 26 Oct"):
        desk.treatment.leave("0042", Leaving.DIED)


def test_the_history_tells_how_and_when(desk: Desk) -> None:
    desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 3 * DAY)
    line = desk.trail.lines(at_most=1)[0]
    told = " ".join(desk.trail.told(line))

    assert line.label == "Record 0042 as died"
    assert "now off study; died on Thu 22 Oct 2026" in told


def test_a_death_that_is_taken_back_is_told_in_one_breath(desk: Desk) -> None:
    desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 3 * DAY)
    desk.undo()
    told = " ".join(desk.trail.told(desk.trail.lines(at_most=1)[0]))

    assert "0042: off study, now on treatment; taken back: died on Thu 22 Oct 2026." in told


def test_a_day_of_leaving_that_is_set_right_is_told_as_what_it_is(desk: Desk) -> None:
    desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 2 * DAY)
    desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 3 * DAY)
    told = desk.trail.told(desk.trail.lines()[0])

    assert told == ("0042: leaving dated Wed 21 Oct 2026, now Thu 22 Oct 2026.",)


def test_another_way_of_leaving_is_told_with_the_day_of_each(desk: Desk) -> None:
    desk.treatment.leave("0042", Leaving.LOST, on=FIRST + 2 * DAY)
    desk.treatment.leave("0042", Leaving.DIED, on=FIRST + 3 * DAY)
    told = " ".join(desk.trail.told(desk.trail.lines(at_most=1)[0]))

    assert "0042: lost to follow-up on Wed 21 Oct 2026, now died on Thu 22 Oct 2026." in told
