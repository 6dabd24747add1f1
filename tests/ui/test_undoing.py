from datetime import date

import pytest

from planner.desk import Desk
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from ui.act import Act

WHERE = "ui.undoing"


def enrolled(session):
    return [one.subject_id for one in session.desk.participants()]


@pytest.fixture
def of_another(window, session):
    """Somebody enrolled 0099 on the command line, and the window shows it."""
    with Desk.open(session.desk.path, who="night", now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    session.follow_others()


def test_what_was_done_here_today_is_undone_and_made_again_without_a_question(session, hands, asking):
    asked = asking(WHERE)
    session.attempt(lambda: session.desk.enrol(a_participant("0099")))
    hands.press(Act.UNDO)
    without = enrolled(session)
    hands.press(Act.REDO)

    assert without == ["0007", "0012"]
    assert enrolled(session) == ["0007", "0012", "0099"]
    assert asked == []


def test_what_somebody_else_recorded_is_undone_only_when_that_is_meant(session, hands, of_another, asking):
    asked = asking(WHERE, False, True)
    hands.press(Act.UNDO)
    kept = enrolled(session)
    hands.press(Act.UNDO)

    assert kept == ["0007", "0012", "0099"]
    assert enrolled(session) == ["0007", "0012"]
    assert asked[0] == (
        "Undo: Enroll 0099?", "Undo it", "Recorded by night, 10:42."
    )  # fmt: skip


def test_what_was_recorded_on_an_earlier_day_is_asked_about_with_its_day(session, hands, clock, asking):
    asked = asking(WHERE, False)
    session.attempt(lambda: session.desk.enrol(a_participant("0099")))
    clock.turn(date(2026, 11, 24), "08:00")
    hands.press(Act.UNDO)

    assert enrolled(session) == ["0007", "0012", "0099"]
    assert asked[0].detail == "Recorded by nurse, Mon 23 Nov 10:42."


def test_what_somebody_else_undid_is_made_again_only_when_that_is_meant(session, hands, asking):
    asked = asking(WHERE, False)
    session.attempt(lambda: session.desk.enrol(a_participant("0099", MONDAY)))
    with Desk.open(session.desk.path, who="night", now=lambda: NOW) as other:
        other.undo()
    session.follow_others()
    hands.press(Act.REDO)

    assert enrolled(session) == ["0007", "0012"]
    assert asked == [("Redo: Enroll 0099?", "Redo it", "Undone by night, 10:42.")]


def test_what_nobody_has_seen_yet_is_shown_before_anything_is_asked(window, session, hands, asking, told):
    asked = asking(WHERE)
    hands.bring_to_front()
    with Desk.open(session.desk.path, who="night", now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    window.acts[Act.UNDO].trigger()

    assert len(told) == 1
    assert asked == []
    assert enrolled(session) == ["0007", "0012", "0099"]
