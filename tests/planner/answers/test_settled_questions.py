"""Where an edit changes many courses, a desk that is told to puts them off and answers as before."""

from datetime import timedelta

import pytest

from planner.answers.coming_answers import AT_ONCE
from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.clinic_dates import Closure
from planner.model.edit import Edit, created
from tests.builders import a_participant
from tests.planner.treated import FIRST

CLOSED = Closure(FIRST + timedelta(days=7), "Repair of the roof")
SHUT = "2026-10-26"


@pytest.fixture
def desk(desk):
    """With more participants than have their courses worked out at once, and all of these known."""
    people = [a_participant(f"{number:04}", starts=FIRST) for number in range(1, AT_ONCE + 1)]
    desk.apply(Edit("Enroll everybody", created(*people)))
    for one in desk.participants():
        desk.course(one.subject_id)
    return desk


@pytest.fixture
def begun(desk):
    """How often something was put off."""
    times = []
    desk.put_off(lambda: times.append(desk.undo_label()))
    return times


@pytest.fixture
def told(desk):
    kinds = []
    desk.subscribe(kinds.append)
    return kinds


def close_a_day(desk):
    return desk.unit.make(desk.unit.set_dated(CLOSED))


def booked(desk, subject_id="0042", code="S2"):
    return str(desk.course_visit(subject_id, code).booked)


def test_an_edit_of_everybody_is_answered_as_before_until_it_is_settled(desk, begun, told):
    close_a_day(desk)
    before = booked(desk), desk.clinic.closures, list(told), desk.is_settled
    desk.settle()

    assert before == (SHUT, tuple(one for one in desk.clinic.closures if one != CLOSED), [], False)
    assert booked(desk) != SHUT
    assert told == [frozenset({"closure"})]
    assert len(begun) == 1
    assert desk.is_settled


def test_it_is_worked_out_a_piece_at_a_time(desk, begun):
    close_a_day(desk)
    pieces = 0
    while not desk.work_out(seconds=0):
        pieces += 1

    assert pieces > AT_ONCE
    assert not desk.is_settled


def test_what_is_settled_is_what_a_desk_answers_that_reads_the_file_anew(desk, begun):
    close_a_day(desk)
    desk.settle()
    with Desk.open(desk.path, now=desk.now) as again:
        fresh = {one.subject_id: again.course(one.subject_id) for one in again.participants()}
        day = again.day(FIRST)

    assert {one.subject_id: desk.course(one.subject_id) for one in desk.participants()} == fresh
    assert set(desk.day(FIRST).tray) == set(day.tray)


def test_an_edit_of_somebody_is_followed_at_once(desk, begun, told):
    desk.enrol(a_participant("0099", starts=FIRST))

    assert begun == []
    assert desk.course("0099").subject_id == "0099"
    assert told == [frozenset({"participant"})]


def test_without_being_told_to_nothing_is_put_off(desk):
    close_a_day(desk)

    assert desk.is_settled
    assert booked(desk) != SHUT


def test_an_edit_that_may_rest_on_what_was_before_is_refused_until_then(desk, begun):
    close_a_day(desk)
    with pytest.raises(EditRefused, match="still being worked out"):
        desk.enrol(a_participant("0099", starts=FIRST))
    desk.settle()
    desk.enrol(a_participant("0099", starts=FIRST))

    assert desk.participants()[-1].subject_id == "0099"


def test_undo_rests_on_the_file_alone_and_waits_for_nothing(desk, begun, told):
    close_a_day(desk)
    desk.work_out(seconds=0)
    desk.undo()
    desk.redo()
    desk.undo()
    desk.settle()

    assert len(begun) == 4
    assert booked(desk) == SHUT
    assert CLOSED not in desk.clinic.closures
    assert told == [frozenset({"closure"})]


def test_a_second_desk_begins_with_what_comes(desk, begun):
    close_a_day(desk)
    desk.work_out(seconds=0)
    with desk.second()() as second:
        by_the_second = booked(second), CLOSED in second.clinic.closures

    assert by_the_second == ("2026-10-27", True)
    assert booked(desk) == SHUT


def test_what_another_program_wrote_is_put_off_too_and_may_be_anything(desk, begun, told):
    with Desk.open(desk.path, now=desk.now) as other:
        close_a_day(other)
    is_overtaken = desk.follow_others()
    before = booked(desk)
    may_be_anything = desk.settle()

    assert (is_overtaken, before, may_be_anything) == (True, SHUT, True)
    assert booked(desk) != SHUT
    assert told == []
    assert not desk.follow_others()


def test_what_another_program_writes_meanwhile_comes_with_it(desk, begun):
    close_a_day(desk)
    with Desk.open(desk.path, now=desk.now) as other:
        other.enrol(a_participant("0099", starts=FIRST))
    desk.follow_others()
    may_be_anything = desk.settle()

    assert may_be_anything
    assert booked(desk) != SHUT
    assert desk.participants()[-1].subject_id == "0099"


def test_a_file_closed_meanwhile_holds_the_edit(desk, begun):
    close_a_day(desk)
    desk.close()
    with Desk.open(desk.path, now=lambda: None) as again:
        kept = again.clinic.closures

    assert CLOSED in kept
    assert desk.is_settled
