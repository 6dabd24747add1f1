import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.act import Act
from ui.actions import ACTIONS
from ui.help.help_window import HelpWindow


@pytest.fixture
def help_window(qtbot):
    window = HelpWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show_page(Act.UNDO)
    return window


def shown(help_window):
    return [
        help_window.list.item(row).text()
        for row in range(help_window.list.count())
        if not help_window.list.item(row).isHidden()
    ]


def test_every_page_is_listed_and_the_one_asked_for_is_shown(help_window):
    assert help_window.list.count() == len(ACTIONS)
    assert help_window.list.currentItem().text() == "Undo"
    assert help_window.text.toPlainText().startswith("Undo\n")


def test_the_page_asked_for_is_in_sight_in_the_list_and_no_title_is_cut(help_window):
    help_window.close()
    help_window.show_page(Act.ABOUT)
    row = help_window.list.visualItemRect(help_window.list.currentItem())

    assert help_window.list.viewport().rect().contains(row.center())
    assert help_window.list.horizontalScrollBar().maximum() == 0


def test_the_search_keeps_the_pages_that_speak_of_it_and_shows_the_best(help_window):
    QTest.keyClicks(help_window.search, "tray")
    kept = shown(help_window)
    help_window.search.clear()

    assert "Take off the board" in kept
    assert "Quit" not in kept
    assert len(shown(help_window)) == len(ACTIONS)


def test_a_title_comes_before_a_page_that_only_mentions_it(help_window):
    QTest.keyClicks(help_window.search, "legend")

    assert help_window.text.toPlainText().startswith("Legend\n")


def test_arrows_in_the_search_go_through_the_pages(help_window):
    help_window.list.setCurrentRow(0)
    QTest.keyClick(help_window.search, Qt.Key.Key_Down)

    assert help_window.list.currentRow() == 1


def test_a_page_asked_for_is_shown_though_the_search_had_left_it_out(help_window):
    help_window.search.setText("quit")
    help_window.show_page(Act.ZOOM_IN)

    assert help_window.search.text() == ""
    assert help_window.list.currentItem().text() == "Zoom in"


def test_escape_closes_it(help_window):
    QTest.keyClick(help_window.text, Qt.Key.Key_Escape)

    assert not help_window.isVisible()


def test_a_page_with_tables_begins_at_its_title(help_window, qtbot):
    help_window.show_page(Act.GRADES)
    qtbot.waitUntil(lambda: help_window.text.verticalScrollBar().value() == 0)

    assert help_window.text.verticalScrollBar().maximum() > 0


def test_help_on_something_is_read_at_once_and_help_on_help_begins_in_the_search(help_window, qtbot):
    qtbot.waitUntil(help_window.text.hasFocus)
    help_window.show_page(Act.GRADES)
    QTest.keyClick(help_window.text, Qt.Key.Key_Down)
    is_reading = help_window.text.hasFocus()
    help_window.show_page(Act.HELP)

    assert is_reading
    assert help_window.list.currentItem().text() == "Help"
    assert help_window.search.hasFocus()


def test_a_letter_typed_over_a_page_begins_a_search(help_window, qtbot):
    qtbot.waitUntil(help_window.text.hasFocus)
    QTest.keyClicks(help_window.text, "L")
    QTest.keyClicks(help_window.focusWidget(), "egend")

    assert help_window.search.hasFocus()
    assert help_window.search.text() == "Legend"
    assert help_window.text.toPlainText().startswith("Legend\n")


def test_from_the_search_a_page_is_read_on_by_its_keys(help_window, qtbot):
    help_window.show_page(Act.GRADES)
    qtbot.waitUntil(lambda: help_window.text.verticalScrollBar().maximum() > 0)
    QTest.keyClick(help_window.search, Qt.Key.Key_PageDown)

    assert help_window.text.verticalScrollBar().value() > 0
    assert help_window.list.currentItem().text() == "CRS and ICANS grades"
