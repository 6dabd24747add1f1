"""A wish looked at elsewhere: what is known of it is always of the wish and the clinic file as they are."""

import pytest
from PySide6.QtCore import QObject

from planner.errors import EditRefused
from tests.ui.conftest import a_participant
from ui.foresight import Foresight


class Wishes:
    """How many there are who have a subject id above ``above``; None wishes for nothing."""

    def __init__(self):
        self.above = "0000"

    def __call__(self):
        above = self.above
        return None if above is None else lambda desk: len([p for p in desk.participants() if p.key > above])


@pytest.fixture
def wishes():
    return Wishes()


@pytest.fixture
def foresight(session, wishes):
    owner = QObject()
    foresight = Foresight(session, owner, wishes, after=5)
    foresight.owner, foresight.seen = owner, []
    foresight.turned.connect(lambda: foresight.seen.append(foresight.known))
    yield foresight
    foresight.stop()


def settle(foresight, qtbot):
    qtbot.waitUntil(lambda: not foresight.is_waiting)


def test_nothing_is_known_until_it_is_worked_out(foresight, qtbot):
    foresight.look()
    settle(foresight, qtbot)

    assert foresight.seen == [None, 2]
    assert (foresight.known, foresight.refused) == (2, None)


def test_another_wish_forgets_what_was_known_at_once(foresight, wishes, qtbot):
    foresight.look()
    settle(foresight, qtbot)
    wishes.above = "0007"
    foresight.look_soon()
    meanwhile, waits = foresight.known, foresight.is_waiting
    settle(foresight, qtbot)

    assert (meanwhile, waits) == (None, True)
    assert foresight.known == 1


def test_where_nothing_is_wished_for_nothing_is_worked_out(foresight, wishes):
    wishes.above = None
    foresight.look()

    assert not foresight.is_waiting
    assert foresight.seen == [None]


def test_an_edit_has_it_looked_at_again(foresight, session, qtbot):
    foresight.look()
    settle(foresight, qtbot)
    session.desk.enrol(a_participant("0050"))
    settle(foresight, qtbot)

    assert foresight.seen == [None, 2, None, None, 3]


def test_a_refusal_stands_where_the_answer_would(session, qtbot):
    def question(_desk):
        raise EditRefused("It cannot be.")

    owner = QObject()
    foresight = Foresight(session, owner, lambda: question)
    foresight.look()
    settle(foresight, qtbot)

    assert (foresight.known, str(foresight.refused)) == (None, "It cannot be.")
