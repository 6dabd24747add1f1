import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import NOW

KEY = "0012/S1"


@pytest.fixture
def page(window, session):
    place(session, hour=8)
    return window.pages.day


def place(session, *, hour):
    arrival = NOW.replace(hour=hour, minute=0)
    session.attempt(lambda: session.desk.placing.place(KEY, arrival=arrival, chair="Bed 1", slot="Slot 1"))


def test_what_is_chosen_stays_chosen_when_the_day_changes(page, session):
    page.board.choose(KEY, "Slot 1")
    place(session, hour=9)

    assert page.choice.block.place == "Slot 1"


def test_all_blocks_of_a_visit_go_with_the_one_that_is_chosen(page):
    page.board.choose(KEY, "Slot 1")
    chosen = [block.place for block in page.choice.blocks]
    page.choice.leave()

    assert chosen == ["Bed 1", "Slot 1"]
    assert page.choice.blocks == ()


def test_a_block_that_is_pressed_leaves_the_line_of_the_tray(page, qtbot):
    page.tray.choose("0007/C3D1")
    before = page.choice.key
    rect = page.board.visualRect(page.model.index(0))
    qtbot.mouseClick(page.board.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert (before, page.choice.key) == ("0007/C3D1", KEY)
    assert page.tray.chosen_key() is None


def test_whoever_passes_the_tray_with_tab_keeps_the_block_that_is_chosen(page):
    page.board.choose(KEY)
    page.tray.setFocus(Qt.FocusReason.TabFocusReason)

    assert page.choice.key == KEY


def test_whoever_comes_to_the_board_has_chosen_nothing_yet(page):
    page.tray.setFocus()
    page.board.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    assert page.choice.key is None
