import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.primary import stand_out
from ui.theme import LIGHT


@pytest.fixture
def buttons(window, qtbot):
    """Two buttons in the style of the program; none of them has the keyboard."""
    page = QWidget(window)
    buttons = QPushButton("Keep"), QPushButton("Discard")
    column = QVBoxLayout(page)
    for button in buttons:
        column.addWidget(button)
    page.resize(300, 120)
    page.show()
    return buttons


def stands_out(button):
    """Left of the word, is it filled with the accent?"""
    return button.grab().toImage().pixelColor(8, button.height() // 2).name() == LIGHT.accent


def test_one_button_stands_out_and_no_longer_once_another_does(buttons):
    keep, discard = buttons
    stand_out(keep, among=buttons)
    first = [stands_out(button) for button in buttons]
    stand_out(discard, among=buttons)

    assert first == [True, False]
    assert [stands_out(button) for button in buttons] == [False, True]
