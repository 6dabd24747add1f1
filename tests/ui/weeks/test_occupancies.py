from datetime import timedelta

from PySide6.QtTest import QSignalSpy

from tests.ui.boards import MONDAY
from ui.weeks.occupancies import PIECE_DAYS, Occupancies

YEAR = timedelta(days=364)


def known(of):
    return sum(of.of(MONDAY + timedelta(days=day)) is not None for day in range(365))


def test_a_year_is_read_a_piece_at_a_time(session, qtbot):
    days, pieces = Occupancies(session), []
    days.read.connect(lambda: pieces.append(known(days)))
    days.want(MONDAY, MONDAY + YEAR)
    at_once = known(days)
    qtbot.waitUntil(lambda: known(days) == 365)

    assert at_once == 0
    assert pieces == [min(number * PIECE_DAYS, 365) for number in range(1, len(pieces) + 1)]


def test_what_comes_into_sight_is_read_before_what_was_wanted_earlier(session, qtbot):
    days = Occupancies(session)
    days.want(MONDAY, MONDAY + YEAR)
    days.want(MONDAY + YEAR, MONDAY + YEAR)
    with qtbot.waitSignal(days.read):
        pass

    assert days.of(MONDAY + YEAR) is not None
    assert known(days) == 1


def test_once_the_file_is_closed_nothing_more_is_read(session, qtbot):
    days = Occupancies(session)
    days.want(MONDAY, MONDAY + YEAR)
    session.close()
    qtbot.waitUntil(lambda: not days._turn.isActive())

    assert known(days) == 0


def test_what_is_known_is_not_read_again_until_it_is_forgotten(session, qtbot):
    days = Occupancies(session)
    spy = QSignalSpy(days.read)
    days.want(MONDAY, MONDAY)
    qtbot.waitUntil(lambda: spy.count() == 1)
    days.want(MONDAY, MONDAY)
    is_idle = not days._turn.isActive()
    days.forget()

    assert is_idle
    assert days.of(MONDAY) is None
