"""Who was booked on a day that has passed, and of whom nobody said what became of it."""

from datetime import timedelta

from planner.desk import Desk
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at

DAY = timedelta(days=1)


def told(desk: Desk, days: int) -> list[str]:
    """What the board says of it, so many days after the first."""
    found = desk.day(FIRST + days * DAY).findings
    return [finding.sentence for finding in found if finding.rule == "left-open"]


def test_of_whom_nothing_is_recorded_is_told_on_every_day_from_the_next_on(desk: Desk, clock: Clock) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    clock.turn(FIRST, "23:00")
    same_day = told(desk, 0)
    clock.turn(FIRST + 2 * DAY, "07:00")

    assert same_day == []
    (sentence,) = told(desk, 2)
    assert sentence.startswith("Not recorded to the end on a past day: 0042 S1 (Mon 19 Oct). Go to the day")
    assert told(desk, 0) == told(desk, 1) == told(desk, 3) == []  # of today alone


def test_who_stays_the_night_is_not_told_of_before_the_end_of_the_stay_is_a_day_ago(
    desk: Desk, clock: Clock
) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    clock.turn(FIRST + DAY, "07:00")
    here = told(desk, 1)
    clock.turn(FIRST + 2 * DAY, "07:00")

    assert here == []
    assert "0042 S1" in told(desk, 2)[0]


def test_once_it_is_recorded_that_somebody_did_not_come_nothing_is_left_open(
    desk: Desk, clock: Clock
) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
    clock.turn(FIRST + 2 * DAY, "07:00")
    assert told(desk, 2)
    desk.treatment.missed("0042", "S1", reason="did not come")

    assert told(desk, 2) == []


def test_several_are_named_by_their_days_and_those_beyond_a_few_are_counted(desk: Desk, clock: Clock) -> None:
    for number in range(43, 51):
        starts = FIRST + (number > 46) * DAY
        desk.enrol(a_participant(f"00{number}", starts=starts))
        desk.placing.place(f"00{number}/S1", arrival=at(starts, "08:00"), chair=f"Chair {number - 40}")
    clock.turn(FIRST + 3 * DAY, "07:00")
    (sentence,) = told(desk, 3)

    assert (
        "0043 S1, 0044 S1, 0045 S1, 0046 S1 (Mon 19 Oct), 0047 S1, 0048 S1 (Tue 20 Oct) and 2 more."
        in sentence
    )
