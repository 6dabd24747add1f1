"""Ctrl+U, another day, and where a visit leads."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW
from tests.ui.tables import texts_of
from ui.act import Act
from ui.huddle.huddle_dialog import HuddleDialog


@pytest.fixture
def dialog(qtbot, session):
    session.attempt(
        lambda: session.desk.placing.place("0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Bed 1")
    )
    dialog = HuddleDialog(session)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def column(dialog, number):
    return [texts[number] for texts in texts_of(dialog.table)]


def test_it_opens_on_the_next_open_day_with_who_is_still_here(dialog):
    assert dialog.day.day == date(2026, 11, 24)
    assert dialog.title.text() == "Tuesday 24 November 2026"
    assert column(dialog, 1) == ["0012"]
    assert column(dialog, 6) == ["here from the night before"]


def test_another_day_is_shown_at_once(dialog):
    dialog.day.day = MONDAY

    assert column(dialog, 1) == ["0012", "0007"]
    assert [tile.number for tile in dialog.tiles()][:2] == [2, 1]
    assert "Without a place" in [section.title for section in dialog.sections()]


def test_a_closed_day_says_why(dialog):
    dialog.day.day = date(2026, 11, 26)

    assert dialog.title.text() == "Thursday 26 November 2026: Thanksgiving Day"


def test_the_tables_model_keeps_what_qt_asks_of_one(dialog, qtmodeltester):
    dialog.day.day = MONDAY
    qtmodeltester.check(dialog.rows)


def test_by_keyboard_from_the_menu_to_the_block_of_a_visit(window, hands, session, dialog):
    dialog.close()

    def press_return_on_the_first(opened):
        opened.day.day = MONDAY
        opened.table.setCurrentIndex(opened.rows.index(0, 0))
        QTest.keyClick(opened.table, Qt.Key.Key_Return)

    hands.press(Act.HUDDLE, into=press_return_on_the_first)

    assert window.pages.day.day == MONDAY
    assert window.pages.day.choice.block.visit_key == "0012/S1"


def test_the_day_itself_is_one_press_away(window, hands, session):
    hands.press(Act.HUDDLE, into=press_show_the_day)

    assert window.pages.day.day == date(2026, 11, 24)


def press_show_the_day(dialog):
    dialog.show_day.click()
