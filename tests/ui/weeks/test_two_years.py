from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPainter

from ui.language import tr
from ui.weeks import two_years
from ui.weeks.heat import Measure


@pytest.fixture
def years(page, qtbot):
    page.bar.glance.click()
    qtbot.waitUntil(lambda: page.occupancies.of(date(2028, 11, 1)) is not None)
    return page.years


def test_a_week_is_a_column_from_sunday_to_saturday(years):
    sunday, saturday = (years.place(years.days.row_of(date(2027, 1, day))) for day in (3, 9))

    assert sunday.left() == saturday.left()
    assert saturday.top() == pytest.approx(sunday.top() + 6 * sunday.height())


def test_every_day_is_found_where_it_is_drawn(years):
    for row in range(0, years.days.rowCount(), 31):
        assert years.row_at(years.place(row).center().x(), years.place(row).center().y()) == row
    assert years.row_at(2, 2) is None


def test_all_of_it_fits_the_window(years):
    last = years.place(years.days.rowCount() - 1)

    assert last.right() <= years.viewport().width()
    assert last.bottom() <= years.viewport().height()


def test_the_title_says_from_which_day_to_which(years, page):
    assert page.bar.title.text() == "22 Nov 2026 – 2 Dec 2028"


def test_over_each_week_stand_its_month_where_that_begins_and_the_day_of_its_sunday(years, monkeypatch):
    said = []
    monkeypatch.setattr(two_years, "QPainter", _telling(said))
    years.resize(1200, 600)
    years.grab()
    heads = said[: said.index("Sun", 1)]

    assert heads[:9] == ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Nov", "Dec 2026"]
    assert heads[-53:][:3] == ["22", "29", "6"]


def _telling(said):
    """A painter that tells what it writes; the place is its first argument, the text its last."""

    class Telling(QPainter):
        def drawText(self, *arguments):
            said.append(arguments[-1])
            super().drawText(*arguments)

    return Telling


def test_arrows_go_from_day_to_day_and_from_week_to_week(years, qtbot):
    years.choose_row(years.days.row_of(date(2027, 1, 6)))
    days = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Home):
        qtbot.keyClick(years, key)
        days.append(years.days.day(years.currentIndex().row()))

    assert days == [date(2027, 1, day) for day in (7, 14, 13, 6)] + [date(2026, 11, 23)]


def test_enter_leads_to_the_week(years, page, qtbot):
    years.choose_row(years.days.row_of(date(2027, 9, 22)))
    qtbot.keyClick(years, Qt.Key.Key_Return)

    assert page.view.isVisible()
    assert page.view.first_seen == date(2027, 9, 12)


def test_escape_leads_back_to_the_days_that_were_seen(years, page, qtbot):
    before = page.view.first_seen
    qtbot.keyClick(years, Qt.Key.Key_Escape)

    assert page.view.isVisible()
    assert page.view.first_seen == before


def test_each_day_says_how_full_it_is(years, page):
    row = years.days.row_of(page.view.today)
    name = QAccessible.queryAccessibleInterface(years).child(row).text(QAccessible.Text.Name)
    years.choose_row(row)

    assert name.startswith("Mon 23 Nov 2026: open; 2 visits")
    assert page.said.text().startswith(name)


@pytest.mark.parametrize("measure", Measure)
def test_another_figure_can_be_shown(years, page, measure):
    before = years.grab().toImage()
    page.bar.measures.setCurrentText(tr(measure.value))
    page.bar.measures.activated.emit(page.bar.measures.currentIndex())

    assert years.measure is measure
    assert (years.grab().toImage() == before) == (measure is Measure.CHAIR_TIME)


def test_it_is_a_sound_model(years, qtmodeltester):
    qtmodeltester.check(years.days, force_py=False)


def test_a_press_beside_the_days_leads_nowhere(years, page, qtbot):
    qtbot.mouseClick(years.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert years.isVisible()
    assert years.days.row_of(years.days.first - timedelta(days=1)) is None
