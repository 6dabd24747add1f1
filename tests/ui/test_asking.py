"""What takes long is asked of a second desk, elsewhere; only the newest answer is heard."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject

from planner.errors import EditRefused
from tests.ui.conftest import a_participant
from ui.asking import Asking


@pytest.fixture
def asking(session):
    owner = QObject()
    asking = Asking(session, owner)
    asking.heard = []
    asking.answered.connect(asking.heard.append)
    asking.refused.connect(asking.heard.append)
    yield asking
    asking.drop()


def people(desk):
    return [one.subject_id for one in desk.participants()]


def test_it_is_answered_elsewhere_by_a_desk_of_the_same_file(asking, session, qtbot):
    def question(desk):
        return people(desk), desk is session.desk, current_thread() is main_thread()

    asking.ask(question)
    waits = asking.is_waiting
    qtbot.waitUntil(lambda: not asking.is_waiting)

    assert waits
    assert asking.heard == [(["0007", "0012"], False, False)]


def test_what_is_known_is_not_computed_again(asking, session, qtbot):
    course = session.desk.course("0012")
    asking.ask(lambda desk: desk.course("0012"))
    qtbot.waitUntil(lambda: not asking.is_waiting)

    assert asking.heard[0] is course


def test_only_the_newest_question_is_answered(asking, qtbot):
    go_on = Event()
    asking.ask(lambda _desk: go_on.wait(10))
    asking.ask(lambda _desk: "second")
    asking.ask(lambda _desk: "third")
    go_on.set()
    qtbot.waitUntil(lambda: not asking.is_waiting)

    assert asking.heard == ["third"]


def test_after_an_edit_the_same_is_asked_of_the_file_as_it_is_then(asking, session, qtbot):
    asked, go_on = Event(), Event()

    def question(desk):
        asked.set()
        go_on.wait(10)
        return people(desk)

    asking.ask(question)
    asked.wait(10)
    session.desk.enrol(a_participant("0050"))
    go_on.set()
    qtbot.waitUntil(lambda: not asking.is_waiting)

    assert asking.heard == [["0007", "0012", "0050"]]


def test_what_is_dropped_is_not_heard(asking, qtbot):
    asking.ask(people)
    asking.drop()
    qtbot.waitUntil(lambda: asking.work is None)

    assert asking.heard == []


def test_a_refusal_is_brought_as_it_stands(asking, qtbot):
    def question(_desk):
        raise EditRefused("There is no such visit.")

    asking.ask(question)
    qtbot.waitUntil(lambda: not asking.is_waiting)

    assert list(map(str, asking.heard)) == ["There is no such visit."]
