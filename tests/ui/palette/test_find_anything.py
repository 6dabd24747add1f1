"""From Ctrl+K to where it leads, as a nurse presses it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.act import Act
from ui.palette.find_anything import RECENT_AT_MOST

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def find(window, hands, qtbot):
    """Opens the palette, types, and presses Return; returns what stood first."""

    def go(typed):
        first = []

        def type_and_press(dialog):
            QTest.keyClicks(dialog.field, typed)
            first.append(dialog.chosen().text)
            QTest.keyClick(dialog.field, Qt.Key.Key_Return)

        hands.press(Act.FIND_ANYTHING, into=type_and_press)
        window.activateWindow()  # a desktop does this by itself
        qtbot.waitUntil(window.isActiveWindow)
        return first[0]

    return go


def test_a_day_is_gone_to(window, find):
    first = find("30 nov")

    assert first == "Monday 30 November 2026"
    assert window.pages.day.day == date(2026, 11, 30)
    assert window.pages.day.board.hasFocus()


def test_the_key_opens_it_with_every_action_to_choose_from(hands, window):
    offered = []

    def look(dialog):
        offered.extend(offer.text for offer in dialog.model.offers)
        QTest.keyClick(dialog.field, Qt.Key.Key_Escape)

    hands.press(Act.FIND_ANYTHING, into=look)

    assert len(offered) == len(Act) - 1
    assert window.pages.day.day == date(2026, 11, 23)


def test_a_participant_s_course_is_gone_to(window, find):
    find("0007")

    assert window.pages.participants.course.subject_id == "0007"
    assert window.acts[Act.SHOW_PARTICIPANTS].isChecked()


def test_a_visit_without_a_place_is_chosen_in_the_tray_of_its_day(window, find):
    find("0012 s1")
    tray = window.pages.day.tray

    assert window.pages.day.day == date(2026, 11, 23)
    assert tray.chosen_key() == "0012/S1"


def test_a_visit_with_a_place_is_chosen_on_the_board(window, hands, session, find):
    session.desk.placing.place("0012/S1", arrival=session.now().replace(hour=8, minute=0), chair="Bed 1")
    hands.press(Act.NEXT_DAY)
    find("12 s1")

    assert window.pages.day.choice.block.visit_key == "0012/S1"


def test_an_action_is_done_and_stands_first_the_next_time(window, find):
    find("legend")
    off = window.acts[Act.LEGEND].isChecked()
    again = find("")

    assert not off
    assert again == "Legend"
    assert window.acts[Act.LEGEND].isChecked()


def test_what_is_found_again_and_again_takes_one_place_among_what_was_used_lately(window, hands, find):
    offered = []

    def look(dialog):
        offered.extend(offer.target.act for offer in dialog.model.offers[:2])
        QTest.keyClick(dialog.field, Qt.Key.Key_Escape)

    find("side panel")
    for _ in range(RECENT_AT_MOST):
        find("legend")
    hands.press(Act.FIND_ANYTHING, into=look)

    assert offered == [Act.LEGEND, Act.SIDE_PANEL]
