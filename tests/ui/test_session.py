import pytest

from planner.desk import Desk
from planner.errors import OutOfDate, StoreError
from tests.ui.conftest import NOW, a_participant


def test_what_another_program_wrote_is_followed_once(session, qtbot):
    with Desk.open(session.desk.path, now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    with qtbot.waitSignal(session.overtaken):
        session.follow_others()
    with qtbot.assertNotEmitted(session.overtaken):
        session.follow_others()

    assert [one.subject_id for one in session.desk.participants()] == ["0007", "0012", "0099"]


def test_its_own_edits_are_nobody_elses(session, qtbot):
    with qtbot.assertNotEmitted(session.overtaken):
        session.attempt(lambda: session.desk.enrol(a_participant("0099")))
        session.follow_others()

    assert len(session.desk.participants()) == 3


def test_a_file_that_cannot_be_read_just_now_is_noted_and_no_fault(session, monkeypatch, qtbot):
    def cannot():
        raise StoreError("The clinic file cannot be read.")

    monkeypatch.setattr(session.desk, "follow_others", cannot)
    with qtbot.waitSignal(session.noted) as noted:
        session.follow_others()

    assert noted.args == ["The clinic file cannot be read."]


def test_without_a_file_there_is_nobody_to_follow(session, qtbot):
    session.close()
    with qtbot.assertNotEmitted(session.overtaken):
        session.follow_others()

    assert not session.is_open


def test_an_edit_waits_until_what_another_program_wrote_was_shown(session, qtbot):
    with Desk.open(session.desk.path, now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    with (
        qtbot.waitSignal(session.overtaken),
        pytest.raises(OutOfDate, match="Another program changed the clinic file: look again"),
    ):
        session.make(lambda: session.desk.enrol(a_participant("0098")))
    before = [one.subject_id for one in session.desk.participants()]
    session.make(lambda: session.desk.enrol(a_participant("0098")))

    assert before == ["0007", "0012", "0099"]
    assert [one.subject_id for one in session.desk.participants()] == ["0007", "0012", "0099", "0098"]


def test_undo_takes_back_nothing_that_nobody_saw(session, qtbot):
    with Desk.open(session.desk.path, now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    with qtbot.waitSignal(session.refused):
        undone = session.undo()

    assert undone is None
    assert session.desk.undo_label() == "Enroll 0099"
