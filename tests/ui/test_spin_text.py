"""Looked at in a form: a date over a number, each beginning with the same upright."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDateEdit, QFormLayout, QSpinBox, QWidget

from ui import theme
from ui.spin_text import in_line

NEAR = 1  # pixel


def first_ink(field, look):
    image = field.grab().toImage()
    rows, dark = range(7, image.height() - 7), QColor(look.text).lightness()
    return next(
        x
        for x in range(2, image.width())
        if any(abs(image.pixelColor(x, y).lightness() - dark) < 90 for y in rows)
    )


@pytest.mark.parametrize(
    ("chosen", "look"),
    [
        (theme.Theme.LIGHT, theme.LIGHT),
        (theme.Theme.DARK, theme.DARK),
        (theme.Theme.CONTRAST, theme.CONTRAST),
    ],
)
def test_a_number_begins_where_the_date_over_it_does(qtbot, qapp, chosen, look):
    window = QWidget()
    qtbot.addWidget(window)
    date, number = QDateEdit(QDate(2026, 11, 23)), in_line(QSpinBox())
    date.setDisplayFormat("'I'dd")
    date.setCalendarPopup(True)
    number.setPrefix("I")
    form = QFormLayout(window)
    form.addRow("", date)
    form.addRow("", number)
    window.show()
    theme.apply(qapp, chosen)
    window.setFocus()
    begins = first_ink(date, look), first_ink(number, look)
    theme.apply(qapp, theme.Theme.LIGHT)

    assert abs(begins[0] - begins[1]) <= NEAR
