"""An edit of everybody keeps the window awake: what it changes is shown once it is worked out."""

import gc
from datetime import date, timedelta

import pytest

from planner.answers.coming_answers import AT_ONCE
from planner.desk import Desk
from planner.model.clinic_dates import Closure
from planner.model.edit import Edit, created
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant

CLOSED = Closure(MONDAY + timedelta(days=7), "Repair of the roof")


@pytest.fixture
def desk(desk):
    people = [a_participant(f"{number:04}", date(2026, 9, 14)) for number in range(100, 100 + AT_ONCE + 1)]
    desk.apply(Edit("Enroll everybody", created(*people)))
    return desk


@pytest.fixture
def session(session):
    for one in session.desk.participants():
        session.desk.course(one.subject_id)
    return session


def close_a_day(session):
    desk = session.desk
    change = desk.unit.set_dated(CLOSED)
    return session.attempt(lambda: desk.unit.make(change))


def is_closed(session):
    return CLOSED in session.desk.clinic.closures


def test_it_is_told_once_it_is_worked_out_and_not_before(session, qtbot):
    with qtbot.waitSignal(session.changed) as changed:
        edit = close_a_day(session)
        before = is_closed(session), session.settling.is_under_way

    assert edit is not None
    assert before == (False, True)
    assert changed.args == [frozenset({"closure"})]
    assert is_closed(session)
    assert not session.settling.is_under_way


def test_the_window_says_that_it_is_under_way(window, session, qtbot):
    with qtbot.waitSignal(session.changed):
        close_a_day(session)
        meanwhile = window._file.text()

    assert meanwhile == "clinic.db: working out what changed…"
    assert window._file.text() == "clinic.db"


def test_an_edit_that_rests_on_it_is_made_of_what_it_brought(session):
    close_a_day(session)
    session.attempt(lambda: session.desk.enrol(a_participant("0099", CLOSED.on)))

    assert is_closed(session)
    assert session.desk.course("0099").visits[0].booked != CLOSED.on


def test_it_is_undone_without_waiting_for_it(window, session, qtbot):
    close_a_day(session)
    with qtbot.waitSignal(session.changed):
        session.undo()
        is_under_way = session.settling.is_under_way

    assert is_under_way
    assert not is_closed(session)


def test_a_file_closed_meanwhile_is_let_go_of(session, qtbot):
    close_a_day(session)
    path = session.desk.path
    with qtbot.assertNotEmitted(session.changed, wait=50):
        session.close()
    with Desk.open(path) as again:
        kept = again.clinic.closures

    assert CLOSED in kept


def test_what_another_program_wrote_is_shown_once_it_is_worked_out(session, qtbot):
    with Desk.open(session.desk.path, now=lambda: NOW) as other:
        other.unit.make(other.unit.set_dated(CLOSED))
    with qtbot.waitSignal(session.overtaken):
        session.follow_others()
        before = is_closed(session)

    assert not before
    assert is_closed(session)


def test_rubbish_is_looked_for_again_afterwards(session, qtbot):
    with qtbot.waitSignal(session.changed):
        close_a_day(session)
        meanwhile = gc.isenabled()

    assert not meanwhile
    assert gc.isenabled()
