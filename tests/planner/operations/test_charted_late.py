"""A forgotten dose is charted after treatment ended, or the study was left, and nothing is undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.leaving import Leaving
from planner.model.moment import Moment
from planner.model.participant import ParticipantStatus
from planner.model.visit import Epoch, VisitStatus
from planner.operations.charted_late import may_be_given
from tests.planner.treated import FIRST, Clock, at, is_taken_back_and_made_again, records, sits_at_c1d1

DAY = timedelta(days=1)
C1D1 = FIRST + 14 * DAY
LEAVINGS = [*Leaving, None]


@pytest.fixture
def desk(desk: Desk, clock: Clock) -> Desk:
    """0042 on C1D1 at 14:00: tarlatamab is noted from 09:00 to 10:00, sacituzumab govitecan is not."""
    sits_at_c1d1(desk, clock, now="14:00")
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab", at=at(C1D1, "09:00"))
    desk.treatment.end_infusion("0042", "C1D1", "tarlatamab", at=at(C1D1, "10:00"))
    return desk


def ended(desk: Desk, how: Leaving | None, *, on: date) -> None:
    if how is None:
        desk.treatment.stop("0042", on=on, because="progression", progression=True)
    else:
        desk.treatment.leave("0042", how, on=on, note="in words")


def agents(desk: Desk, code: str) -> list[str]:
    return [dose.agent for dose in desk.happened("0042").given if dose.visit == code]


def done_up_to_c1d8(desk: Desk) -> date:
    """C1D1 is done, without what was not noted; the day of C1D8."""
    desk.running.done("0042", "C1D1", not_given=["sg"], early=True)
    day = desk.course_visit("0042", "C1D8").booked
    assert day is not None
    return day


def placed_for_c1d8(desk: Desk, clock: Clock) -> date:
    """And 0042 has a chair on it, at 07:00 of that day."""
    day = done_up_to_c1d8(desk)
    clock.turn(day, "07:00")
    desk.placing.place("0042/C1D8", arrival=at(day, "08:00"), chair="Chair 2")
    return day


def safety_visit(desk: Desk) -> date:
    visits = (visit.planned for visit in desk.course("0042").visits)
    return min(visit.nominal for visit in visits if visit.template.epoch is Epoch.FOLLOW_UP)


@pytest.mark.parametrize("how", LEAVINGS)
def test_what_was_given_that_day_before_is_noted_with_its_time_and_taken_back_alone(
    desk: Desk, how: Leaving | None
) -> None:
    ended(desk, how, on=C1D1)
    status, before = desk.participant("0042").status, records(desk)
    edit = desk.treatment.start_infusion("0042", "C1D1", "sg", at=at(C1D1, "11:30"))

    assert agents(desk, "C1D1") == ["tarlatamab", "sg"]
    assert desk.participant("0042").status is status is not ParticipantStatus.ON_TREATMENT
    is_taken_back_and_made_again(desk, before, edit)


@pytest.mark.parametrize("how", LEAVINGS)
def test_nothing_begins_now_and_the_refusal_says_what_can_be_noted(desk: Desk, how: Leaving | None) -> None:
    ended(desk, how, on=C1D1)

    with pytest.raises(EditRefused, match="name the time at which the dose was given before"):
        desk.treatment.start_infusion("0042", "C1D1", "sg")


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (Leaving.DIED, "0042 died on Mon 2 Nov 2026: .* If the day is wrong, correct it where it was"),
        (Leaving.LOST, "0042 has left the study on Mon 2 Nov 2026: a dose up to that day can be recorded"),
        (None, "0042 has been off treatment since Mon 2 Nov 2026: .* take the end of treatment back"),
    ],
)
def test_a_dose_of_a_later_day_is_refused_with_what_would_mend_it(
    desk: Desk, clock: Clock, how: Leaving | None, said: str
) -> None:
    ended(desk, how, on=C1D1)
    clock.turn(C1D1 + DAY, "09:00")

    with pytest.raises(EditRefused, match=said):
        desk.treatment.give_dose("0042", "C1D1", "sg", on=C1D1 + DAY)


def test_once_the_day_of_the_death_is_set_right_it_is_not_refused_any_more(desk: Desk, clock: Clock) -> None:
    ended(desk, Leaving.DIED, on=C1D1)
    clock.turn(C1D1 + DAY, "18:00")
    desk.treatment.leave("0042", Leaving.DIED, on=C1D1 + DAY)
    desk.treatment.give_dose("0042", "C1D1", "sg", on=C1D1 + DAY)

    assert agents(desk, "C1D1") == ["tarlatamab", "sg"]


def test_a_visit_that_was_cancelled_with_the_leaving_is_booked_again_first(desk: Desk, clock: Clock) -> None:
    day = placed_for_c1d8(desk, clock)
    clock.turn(day, "18:00")
    ended(desk, Leaving.DIED, on=day)
    with pytest.raises(EditRefused, match="0042 C1D8 is recorded as cancelled: book it again first"):
        desk.treatment.give_dose("0042", "C1D8", "sg", on=day)
    desk.treatment.reopen("0042", "C1D8", reason="it was given")
    desk.treatment.give_dose("0042", "C1D8", "sg", on=day)

    assert agents(desk, "C1D8") == ["sg"]


def test_a_visit_that_was_only_proposed_can_have_taken_place_before(desk: Desk, clock: Clock) -> None:
    day = done_up_to_c1d8(desk)
    clock.turn(day + DAY, "09:00")
    ended(desk, Leaving.DIED, on=day)
    desk.treatment.done("0042", "C1D8", on=day)

    assert desk.course_visit("0042", "C1D8").status is VisitStatus.DONE
    assert agents(desk, "C1D8") != []


def test_follow_up_counts_from_the_dose_that_was_charted_late(desk: Desk, clock: Clock) -> None:
    day = placed_for_c1d8(desk, clock)
    clock.turn(day + DAY, "09:00")
    desk.treatment.note("0042", "C1D8", Moment.ARRIVED, at=at(day, "08:00"))
    ended(desk, None, on=day)
    before = safety_visit(desk)
    edit = desk.treatment.give_dose("0042", "C1D8", "sg", on=day)
    off = desk.happened("0042").off

    assert off is not None
    assert off.last_dose == day
    assert safety_visit(desk) - before == day - C1D1
    assert len(edit.changes) > 1


def test_of_whoever_left_before_that_was_asked_for_it_says_to_record_how(desk: Desk) -> None:
    chart = desk.treatment._chart("0042")
    person = replace(chart.participant, status=ParticipantStatus.OFF_STUDY)

    with pytest.raises(EditRefused, match="since when is not recorded: record how and when they left"):
        may_be_given(replace(chart, participant=person), C1D1)
