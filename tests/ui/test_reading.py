from datetime import date

import pytest
from PySide6.QtCore import QObject

from planner.desk import Desk
from tests.ui.conftest import NOW, a_participant
from ui.reading import AT_ONCE, Reading

MANY = 2 * AT_ONCE + 1


@pytest.fixture
def path(tmp_path):
    with Desk.create(tmp_path / "clinic.db", now=lambda: NOW) as desk:
        for number in range(1, MANY + 1):
            desk.enrol(a_participant(f"{number:04}", date(2026, 11, 30)))
    return tmp_path / "clinic.db"


@pytest.fixture
def reading(qapp):
    parent = QObject()
    yield Reading(parent)
    parent.deleteLater()


def counted(desk, monkeypatch):
    """How many courses were worked out so far."""
    read = []
    course = desk.course
    monkeypatch.setattr(desk, "course", lambda subject_id: (read.append(subject_id), course(subject_id))[1])
    return read


def test_every_course_is_read_a_few_at_a_time(path, reading, qtbot, monkeypatch):
    desk = Desk.open(path, now=lambda: NOW)
    read, turns = counted(desk, monkeypatch), []
    reading._turn.timeout.connect(lambda: turns.append(len(read)))
    with qtbot.waitSignal(reading.done) as done:
        reading.start(desk)

    assert done.args == [desk]
    assert turns[:2] == [AT_ONCE, 2 * AT_ONCE]
    assert len(set(read)) == MANY
    desk.close()


def test_a_file_let_go_of_is_closed_and_never_shown(path, reading, qtbot):
    with qtbot.assertNotEmitted(reading.done, wait=50):
        reading.start(Desk.open(path, now=lambda: NOW))
        reading.stop()
    with Desk.open(path, now=lambda: NOW) as again:
        assert len(again.participants()) == MANY
