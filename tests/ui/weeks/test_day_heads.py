from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from ui.weeks.day_scale import WEEK

LEFT = Qt.MouseButton.LeftButton


def over(page, day):
    """The middle of a day's head."""
    view = page.view
    x = view.names.width() + view.scale.x(day) - view.horizontalOffset() + view.scale.pixels / 2
    return QPoint(round(x), 30)


def test_a_press_on_a_days_head_opens_that_day(page, qtbot, window):
    day = date(2026, 12, 1)
    qtbot.mouseClick(page.view.heads, LEFT, pos=over(page, day))

    assert window.pages.day.isVisible()
    assert window.pages.day.day == day


def test_where_days_are_too_narrow_it_comes_nearer_instead(page, qtbot, window):
    page.view.show_span(52.0 * WEEK)
    day = date(2027, 3, 10)
    qtbot.mouseClick(page.view.heads, LEFT, pos=over(page, day))

    assert page.isVisible()
    assert page.view.span == 4 * WEEK
    assert page.view.first_seen < day < page.view.last_seen


@pytest.mark.qt_log_ignore("^This plugin does not support")  # of the offscreen platform, for any popup
def test_a_head_says_how_full_its_day_is(page, qtbot):
    at = over(page, page.view.today)
    event = QHelpEvent(QEvent.Type.ToolTip, at, page.view.heads.mapToGlobal(at))
    QApplication.sendEvent(page.view.heads, event)
    said = QToolTip.text()
    QToolTip.hideText()

    assert "Mon 23 Nov 2026: open; 2 visits" in said
    assert "nights 1 of 6" in said


def test_a_press_beside_the_days_opens_nothing(page, qtbot):
    qtbot.mouseClick(page.view.heads, LEFT, pos=QPoint(5, 30))

    assert page.isVisible()
