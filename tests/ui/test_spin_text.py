"""Looked at in a form: a date over other fields, each beginning with the same upright."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLineEdit, QSpinBox, QWidget

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
def test_every_field_begins_where_the_date_over_it_does(qtbot, qapp, chosen, look):
    window = QWidget()
    qtbot.addWidget(window)
    date, number = QDateEdit(QDate(2026, 11, 23)), in_line(QSpinBox())
    date.setDisplayFormat("'I'dd")
    date.setCalendarPopup(True)
    number.setPrefix("I")
    line, choice = QLineEdit("I"), QComboBox()
    choice.addItem("I")
    form = QFormLayout(window)
    for field in (date, number, line, choice):
        form.addRow("", field)
    window.show()
    theme.apply(qapp, chosen)
    window.setFocus()
    begins = [first_ink(field, look) for field in (date, number, line, choice)]
    theme.apply(qapp, theme.Theme.LIGHT)

    assert max(begins) - min(begins) <= NEAR
