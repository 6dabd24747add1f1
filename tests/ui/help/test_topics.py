import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from tests.ui.everywhere.places import SHAPES, our_classes
from ui.act import Act
from ui.help.topics import TOPICS, topic_of


@pytest.fixture(scope="module")
def widgets():
    """Every class of ours that is a widget, by its name."""
    return {name: one for name, one in our_classes().items() if issubclass(one, QWidget)}


def test_every_dialog_has_a_page(widgets):
    dialogs = {name for name, one in widgets.items() if issubclass(one, QDialog)}

    assert dialogs - SHAPES <= TOPICS.keys()


def test_every_part_that_has_a_page_is_there(widgets):
    assert TOPICS.keys() <= widgets.keys()


def test_whatever_can_have_the_cursor_in_the_window_leads_to_a_page_of_its_own(window):
    window.pages.show_participant("0007")
    lost = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.window() is window
        and topic_of(widget) is Act.HELP
    ]

    assert [type(one).__name__ for one in lost] == []


def test_a_button_that_does_an_action_leads_to_its_page(window):
    assert topic_of(window.pages.day.bar.lay_out) is Act.LAY_OUT
    assert topic_of(window.pages.day.bar._previous) is Act.PREVIOUS_DAY
    assert topic_of(window.pages.day.bar._today) is Act.TODAY
    assert topic_of(None) is Act.HELP
