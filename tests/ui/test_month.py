from datetime import date

from PySide6.QtCore import QDate, Qt

from ui.month import calendar


def test_a_weekend_looks_like_any_other_days(qtbot):
    month = calendar()
    qtbot.addWidget(month)
    formats = {day: month.weekdayTextFormat(day) for day in Qt.DayOfWeek}

    assert formats[Qt.DayOfWeek.Saturday] == formats[Qt.DayOfWeek.Sunday] == formats[Qt.DayOfWeek.Friday]


def test_today_has_a_ring_and_no_other_day(qtbot):
    month = calendar()
    qtbot.addWidget(month)
    month.setSelectedDate(QDate(2026, 11, 10))
    with qtbot.waitExposed(month):
        month.show()
    before = month.grab().toImage()
    month.today = date(2026, 11, 23)
    month.updateCells()
    after = month.grab().toImage()
    changed = [
        (x, y)
        for x in range(after.width())
        for y in range(after.height())
        if after.pixel(x, y) != before.pixel(x, y)
    ]

    across, down = ({at[axis] for at in changed} for axis in (0, 1))
    assert changed
    assert max(across) - min(across) < month.width() / 6
    assert max(down) - min(down) < month.height() / 6
