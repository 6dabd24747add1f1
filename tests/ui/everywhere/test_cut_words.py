"""No cell and no head of a table is cut, in the usual font and in large ones, on a screen of 1366 by 768."""

import pytest
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from tests.ui.everywhere.cut_cells import cut_cells, settle
from tests.ui.everywhere.places import live_a_day, pages, wrong_in_dialogs
from ui.tables import row_table
from ui.text_rows import TextRows, items_of
from ui.theme import Theme

TALKATIVE = (
    "Martin Luther King Jr. Day, after which nobody knows yet whether the pharmacy opens at its usual hour"
)


LOOKS = {
    "100%": (1.0, Theme.LIGHT),
    "150%": (1.5, Theme.LIGHT),
    "200%": (2.0, Theme.LIGHT),
    "150%, high contrast": (1.5, Theme.CONTRAST),  # its frames and heads are thicker
}


@pytest.fixture(params=LOOKS.values(), ids=LOOKS.keys())
def sized_window(request, session, window_in):
    live_a_day(session, TALKATIVE)
    return window_in(*request.param)


def test_no_page_cuts_a_cell_or_a_head(sized_window):
    seen = {}
    for page, top in pages(sized_window):
        settle()
        seen[page] = cut_cells(top)
        for tabs in top.findChildren(QTabWidget):
            for number in range(tabs.count() if tabs.isVisible() else 0):
                tabs.setCurrentIndex(number)
                settle()
                seen[f"{page} {tabs.tabText(number)}"] = cut_cells(top)

    assert {page: cells for page, cells in seen.items() if cells} == {}


def test_no_dialog_cuts_a_cell_or_a_head(sized_window, session):
    def look_at(dialog):
        settle()
        return cut_cells(dialog)

    assert wrong_in_dialogs(session, sized_window, look_at) == {}


@pytest.fixture
def page(qtbot):
    page = QWidget()
    rows = TextRows(("Day", "Finding"), page)
    rows.appendRow(items_of(("Mon 23 Nov", "The chair is taken by somebody else from ten to noon")))
    page.table = row_table(rows, name="Findings")
    QVBoxLayout(page).addWidget(page.table)
    qtbot.addWidget(page)
    page.resize(260, 200)
    with qtbot.waitExposed(page):
        page.show()
    settle()
    return page


def test_a_cell_or_a_head_that_is_cut_would_be_seen(page):
    as_fitted = cut_cells(page)
    page.table.heads.resizeSection(1, 30)
    too_narrow = cut_cells(page)
    page.table.heads.resizeSection(1, 200)
    page.table.verticalHeader().resizeSection(0, 15)
    too_low = cut_cells(page)

    assert as_fitted == []
    assert len(too_narrow) == 2
    assert len(too_low) == 1
