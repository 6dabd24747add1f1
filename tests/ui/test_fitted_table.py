import gc
import time

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QStandardItem
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.ui.everywhere.cut_cells import cut_cells, settle
from ui.fitted_table import FittedTable
from ui.tables import row_table
from ui.text_rows import TextRows, items_of

LONG = "The chair is taken by somebody else from ten to noon, and after that by a stay of the night"
SHORT = ("S1", "Mon 23 Nov", "")


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.rows = TextRows(("Visit", "Day", "Finding"), page)
    page.table = row_table(page.rows, name="Visits")
    page.rows.show((SHORT,) * 3)
    QVBoxLayout(page).addWidget(page.table)
    qtbot.addWidget(page)
    page.resize(420, 300)
    with qtbot.waitExposed(page):
        page.show()
    settle()
    return page


def heights(table):
    return [table.rowHeight(row) for row in range(table.model().rowCount())]


def test_a_row_grows_with_what_is_written_into_it_and_shrinks_again(page):
    before = heights(page.table)
    page.rows.item(1, 2).setText(LONG)
    settle()
    grown, cut = heights(page.table), cut_cells(page)
    page.rows.item(1, 2).setText("")
    settle()

    assert grown[1] > before[1]
    assert (grown[0], grown[2]) == (before[0], before[2])
    assert cut == []
    assert heights(page.table) == before


def test_a_table_in_which_every_column_keeps_its_width_is_not_painted_anew(page, monkeypatch):
    page.rows.show((SHORT,) * 40)  # more than fit: the columns are tried without the scroll bar first
    settle()
    painted = []
    monkeypatch.setattr(page.table.itemDelegate(), "paint", lambda *_: painted.append(1))
    page.table.fit()
    settle()

    assert painted == []


def test_a_column_is_as_wide_as_the_widest_text_that_comes_and_goes(page):
    before = page.table.columnWidth(0)
    page.rows.appendRow(items_of(("C12D15 of 0012", "", "")))
    settle()
    wide = page.table.columnWidth(0)
    page.rows.removeRow(3)
    settle()

    assert wide > before
    assert page.table.columnWidth(0) == before


def test_bold_texts_have_their_room(page):
    bold = QFont(page.table.font())
    bold.setBold(True)
    before = page.table.columnWidth(1)
    page.rows.item(0, 1).setFont(bold)
    settle()

    assert page.table.columnWidth(1) > before
    assert cut_cells(page) == []


def test_a_box_to_tick_has_its_room(page):
    item = QStandardItem()
    item.setCheckable(True)
    page.rows.setColumnCount(4)
    page.rows.setItem(0, 3, item)
    settle()

    assert page.table.columnWidth(3) >= 20


def test_it_is_fitted_anew_in_another_font(page):
    before = [page.table.columnWidth(0), page.table.rowHeight(0)]
    large = QFont(page.table.font())
    large.setPointSizeF(2 * large.pointSizeF())
    page.table.setFont(large)
    settle()

    assert page.table.columnWidth(0) > before[0]
    assert page.table.rowHeight(0) > before[1]
    assert cut_cells(page) == []


def test_a_narrower_window_wraps_more_and_nothing_is_scrolled_sideways(page):
    page.rows.item(1, 2).setText(LONG)
    settle()
    before = page.table.rowHeight(1)
    page.resize(300, 300)
    settle()

    assert page.table.rowHeight(1) > before
    assert page.table.horizontalScrollBar().maximum() == 0
    assert cut_cells(page) == []


def test_where_not_even_the_words_fit_it_is_scrolled_sideways_and_nothing_is_cut(page):
    page.rows.item(1, 2).setText(LONG)
    page.resize(150, 300)
    settle()

    assert page.table.horizontalScrollBar().maximum() > 0
    assert cut_cells(page) == []


def test_the_chosen_row_stays_in_sight_when_rows_above_grow(page):
    page.rows.show((SHORT,) * 40)
    page.table.selectRow(9)
    page.table.scrollTo(page.rows.index(9, 0))
    settle()
    for row in range(9):
        page.rows.item(row, 2).setText(LONG)
    settle()

    assert page.table.viewport().rect().contains(page.table.visualRect(page.rows.index(9, 0)))


def test_many_changes_are_fitted_once(page):
    fits = []
    page.table.fitted.connect(lambda: fits.append(1))
    page.rows.show((SHORT,) * 30)
    for row in range(30):
        page.rows.item(row, 2).setText(LONG)
    QApplication.sendPostedEvents(page.table, QEvent.Type.User)
    settle()

    assert len(fits) == 1


def test_a_scroll_bar_that_comes_and_goes_makes_no_loop(page):
    page.rows.show((f"{number}. {LONG[: 7 * number]}", "", LONG[: 60 - 3 * number]) for number in range(12))
    page.resize(300, 800)
    settle()
    fits = []
    page.table.fitted.connect(lambda: fits.append(1))
    needed = page.table.height_for()
    for height in range(needed - 20, needed + 60):
        page.resize(300 + height % 7, height)
        settle()

    assert len(fits) <= 2 * 80
    assert cut_cells(page) == []


def test_nothing_happens_to_a_table_that_is_gone(qtbot):
    rows = TextRows(("Visit",))
    table = row_table(rows, name="Visits")
    table.show()
    rows.show((("S1",),))
    table.close()
    table.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del table
    gc.collect()
    rows.show((("S2",),))
    settle()

    assert rows.rowCount() == 1


def test_it_is_as_high_as_its_rows_where_that_is_asked_for(page):
    page.rows.item(1, 2).setText(LONG)
    page.table.fitted.connect(page.table.be_as_high_as_its_rows)
    settle()

    assert page.table.verticalScrollBar().maximum() == 0
    assert page.table.height() == page.table.height_for()


def test_columns_of_several_tables_stand_under_one_another_where_they_hold_the_same(qtbot):
    page = QWidget()
    tables = []
    for text in ("S1", "C12D15"):
        rows = TextRows(("Visit", "Finding"), page)
        rows.show(((text, LONG),))
        tables.append(row_table(rows, name="Visits", holds=("C26D15",)))
    column = QVBoxLayout(page)
    for table in tables:
        column.addWidget(table)
    qtbot.addWidget(page)
    page.resize(400, 300)
    with qtbot.waitExposed(page):
        page.show()
    settle()

    assert tables[0].columnWidth(0) == tables[1].columnWidth(0)


def test_thousands_of_rows_are_read_a_few_at_a_time(qtbot):
    rows = TextRows(("Visit", "Day", "Finding"))
    rows.show((f"C{number}", f"{number} Nov", f"{number}: {LONG}") for number in range(3000))
    table: FittedTable = row_table(rows, name="Visits")
    rows.setParent(table)
    qtbot.addWidget(table)
    table.resize(400, 300)
    began = time.perf_counter()
    table.fit()
    taken = time.perf_counter() - began
    with qtbot.waitExposed(table):
        table.show()
    qtbot.waitUntil(lambda: table.rowHeight(2999) > table.usual_row())

    assert taken < 0.1  # seconds; a tenth of it on a quiet machine
    assert table.rowHeight(0) == table.rowHeight(1)


def test_a_column_of_single_digits_lets_nothing_be_scrolled_sideways(qtbot):
    rows = TextRows(("1", "2", "Finding"))
    rows.show((("1", "2", "none"),))
    table = row_table(rows, name="Narrow")
    qtbot.addWidget(table)
    table.resize(300, 100)
    with qtbot.waitExposed(table):
        table.show()
    settle()

    assert (
        table.columnWidth(0) < table.fontMetrics().averageCharWidth() * 4
    )  # less than what Qt gives at least
    assert table.horizontalScrollBar().maximum() == 0
