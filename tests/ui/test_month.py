from PySide6.QtCore import Qt

from ui.month import calendar


def test_a_weekend_looks_like_any_other_days(qtbot):
    month = calendar()
    qtbot.addWidget(month)
    formats = {day: month.weekdayTextFormat(day) for day in Qt.DayOfWeek}

    assert formats[Qt.DayOfWeek.Saturday] == formats[Qt.DayOfWeek.Sunday] == formats[Qt.DayOfWeek.Friday]
