"""The page of the weeks, four at once, on the clinic of every test of the window."""

import pytest

from ui.act import Act
from ui.weeks.day_scale import WEEK


@pytest.fixture
def page(window, hands, qtbot):
    """0012 has the first step dose today; of 0007 nothing was recorded since September."""
    hands.press(Act.SHOW_WEEKS)
    page = window.pages.weeks
    page.view.show_span(4.0 * WEEK)
    page.show_week(page.view.today)
    qtbot.waitUntil(lambda: page.occupancies.of(page.view.today) is not None)
    return page


@pytest.fixture
def row(page):
    """Makes a visit current; its row."""

    def choose(code, subject_id="0012"):
        found = page.model.row_of(subject_id, code)
        page.view.choose_row(found)
        return found

    return choose
