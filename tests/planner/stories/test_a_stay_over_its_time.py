"""A stay is over its time while somebody else is due in that place: told in a note, then as a finding."""

from datetime import timedelta

import pytest

from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.one_chair import SITTING, WAITING, begin_in_one_chair
from tests.planner.treated import FIRST, at

CHAIRS = "one participant a chair"


@pytest.fixture
def desk(desk, clock):
    begin_in_one_chair(desk, clock)
    return desk


def told(desk, clock, time):
    clock.turn(FIRST, time)
    return [finding for finding in desk.day(FIRST).findings if finding.rule == "still-held"]


def words(desk, clock, time):
    return [(finding.sentence, finding.is_note) for finding in told(desk, clock, time)]


def ended(desk, time="09:00"):
    desk.treatment.end_infusion("0044", "C1D15", "tarlatamab", at=at(FIRST, time))


def over(desk, clock):
    """The infusion ended at its time, and is noted so."""
    clock.turn(FIRST, "09:00")
    ended(desk)


def test_it_is_a_note_from_the_planned_end_and_a_finding_once_the_next_one_is_due(desk, clock):
    over(desk, clock)
    held = "Chair 2 is still held by 0044 C1D15, planned until 15:00; 0042 S1"

    assert words(desk, clock, "15:00") == []
    assert words(desk, clock, "15:01") == [(f"{held} is due there at 15:10.", True)]
    assert words(desk, clock, "15:09") == [(f"{held} is due there at 15:10.", True)]
    assert words(desk, clock, "15:10") == [(f"{held} was due there at 15:10.", False)]


def test_who_is_due_the_minute_another_should_leave_is_told_of_a_minute_later(desk, clock):
    over(desk, clock)
    desk.placing.place(WAITING, arrival=at(FIRST, "15:00"), chair="Chair 2", slot="Slot 1")

    assert words(desk, clock, "15:00") == []
    assert [is_note for _, is_note in words(desk, clock, "15:01")] == [False]


def test_it_leads_to_who_holds_the_place_and_names_both(desk, clock):
    over(desk, clock)
    (finding,) = told(desk, clock, "15:10")

    assert finding.visits == (SITTING, WAITING)
    assert finding.with_names == finding.sentence


def test_who_could_still_leave_in_time_is_not_told_of(desk, clock):
    clock.turn(FIRST, "09:00")
    ended(desk)
    desk.placing.place(WAITING, arrival=at(FIRST, "15:20"), chair="Chair 2", slot="Slot 1")

    assert told(desk, clock, "15:10") == []
    assert [finding.is_note for finding in told(desk, clock, "15:11")] == [True]


def test_the_board_says_when_the_time_alone_will_change_what_is_found(desk, clock):
    over(desk, clock)
    changes = []
    for _ in range(3):
        changes.append(desk.day(FIRST).until)
        clock.now = changes[-1]

    assert changes == [at(FIRST, "15:01"), at(FIRST, "15:10"), at(FIRST, "16:10")]


def test_it_goes_with_the_discharge_and_comes_back_with_its_undoing(desk, clock):
    clock.turn(FIRST, "15:12")
    ended(desk)
    desk.treatment.note("0044", "C1D15", Moment.DISCHARGED, at=at(FIRST, "15:12"))
    gone = told(desk, clock, "15:12")
    desk.undo()

    assert gone == []
    assert told(desk, clock, "15:12")


def test_who_has_arrived_is_said_to_wait(desk, clock):
    clock.turn(FIRST, "15:12")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "15:05"))
    ((sentence, is_note),) = words(desk, clock, "15:12")

    assert sentence.endswith("; 0042 S1 has arrived and was due there at 15:10.")
    assert not is_note


def test_of_two_who_are_recorded_in_one_place_that_is_said(desk, clock):
    clock.turn(FIRST, "15:20")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "15:10"))
    desk.treatment.note("0042", "S1", Moment.IN_CHAIR, at=at(FIRST, "15:15"))

    assert words(desk, clock, "15:20")[0][0].endswith("; 0042 S1 is recorded there too.")


def test_each_mend_offered_moves_who_is_due_and_it_is_gone(desk, clock):
    for time in ("15:02", "15:12"):
        (finding,) = told(desk, clock, time)
        mends = desk.mending.mends(FIRST, finding)

        assert {mend.visit_key for mend in mends if mend.visit_key} == {WAITING}
        assert any(mend.words.startswith("Move 0042 S1 to ") and mend.chair != "Chair 2" for mend in mends)
        for mend in mends:
            desk.mending.mend(mend)
            assert told(desk, clock, time) == []
            desk.undo()


def test_no_free_place_is_one_in_which_somebody_still_is(desk, clock):
    clock.turn(FIRST, "15:12")
    spots = desk.placing.spots(WAITING)
    (wrong,) = (
        finding
        for finding in desk.placing.by_hand(WAITING).findings(desk.placing.by_hand(WAITING).stands)
        if finding.rule == CHAIRS
    )

    assert spots
    assert all(spot.chair != "Chair 2" or spot.arrival > 15 * 60 + 12 for spot in spots)
    assert set(wrong.visits) == {SITTING, WAITING}


def test_a_new_layout_gives_nobody_the_place_before_what_has_not_ended_could_have(desk, clock):
    clock.turn(FIRST, "15:12")
    problem = desk.day_problem(FIRST, since=desk.now())
    before = desk.day_problem(FIRST)

    assert problem.visit(SITTING).chair_stay.end > before.visit(SITTING).chair_stay.end
    assert problem.visit(WAITING).path == before.visit(WAITING).path


def test_on_any_other_day_nothing_is_told_of_it(desk, clock):
    clock.turn(FIRST + timedelta(days=1), "15:30")

    assert [one for one in desk.day(FIRST).findings if one.rule == "still-held"] == []
    assert [one for one in desk.day(FIRST + timedelta(days=1)).findings if one.rule == "still-held"] == []


def test_a_slot_is_told_of_in_which_somebody_stayed_the_night(desk, clock):
    morning = FIRST + timedelta(days=1)
    desk.enrol(a_participant("0043", starts=morning))
    desk.placing.place(WAITING, arrival=at(FIRST, "08:00"), chair="Chair 1", slot="Slot 1")
    desk.placing.place("0043/S1", arrival=at(morning, "08:30"), chair="Chair 1", slot="Slot 1")
    clock.turn(FIRST, "09:00")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab")
    clock.turn(morning, "09:31")
    (finding,) = (one for one in desk.day(morning).findings if one.rule == "still-held")
    mends = desk.mending.mends(morning, finding)
    desk.mending.mend(mends[0])

    assert finding.visits == ("0042/S1", "0043/S1")
    assert finding.sentence.startswith(
        "Slot 1 is still held by 0042 S1, planned until 09:00; 0043 S1 was due"
    )
    assert mends[0].words == "Move 0043 S1 to Slot 2"
    assert [one for one in desk.day(morning).findings if one.rule == "still-held"] == []
