"""Looked at: how pale the words in a choice are."""

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from tests.ui.test_theme import contrast
from ui import theme
from ui.unchosen import until_chosen


def strength(box, ground):
    """How much its words differ from their ground."""
    image = box.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(5, 25) for y in range(5, image.height() - 5)}
    return max(contrast(color, ground) for color in seen)


@pytest.mark.parametrize(
    ("chosen", "look"),
    [(theme.Theme.LIGHT, theme.LIGHT), (theme.Theme.DARK, theme.DARK)],
    ids=["light", "dark"],
)
def test_what_is_asked_for_is_paler_than_what_is_chosen(qapp, qtbot, chosen, look):
    window, box, other = QWidget(), QComboBox(), QPushButton()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for widget in (other, box):
        column.addWidget(widget)
    box.addItem("HHHH")
    until_chosen(box, "HHHH")
    box.setCurrentIndex(-1)
    window.show()
    theme.apply(qapp, chosen)
    asked = strength(box, look.button)
    box.setCurrentIndex(0)
    made = strength(box, look.button)
    box.setCurrentIndex(-1)
    again = strength(box, look.button)
    theme.apply(qapp, theme.Theme.LIGHT)

    assert asked == again < 0.8 * made
