"""Columns dragged with the mouse, and given back by a double click on their edge."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.everywhere.cut_cells import cut_cells, settle
from ui.tables import row_table
from ui.text_rows import TextRows, items_of

LONG = "The chair is taken by somebody else from ten to noon"
NOBODY, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


@pytest.fixture
def table(qtbot):
    rows = TextRows(("Visit", "Finding", "Day"))
    rows.show((("C1D1", LONG, "Mon 23 Nov"),) * 3)
    table = row_table(rows, name="Visits")
    rows.setParent(table)
    qtbot.addWidget(table)
    table.resize(600, 300)
    with qtbot.waitExposed(table):
        table.show()
    settle()
    return table


def edge(table, section):
    heads = table.heads
    return QPointF(heads.sectionViewportPosition(section) + heads.sectionSize(section) - 1, 5)


def mouse(table, kind, at, *, button, held):
    port = table.heads.viewport()
    there = QPointF(port.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(port, QMouseEvent(kind, at, there, button, held, Qt.KeyboardModifier.NoModifier))


def drag(table, section, by, *, let_go=True):
    """Take the edge of a column and move it; what the table looked like before it was let go of."""
    at = edge(table, section)
    mouse(table, QEvent.Type.MouseMove, at, button=NOBODY, held=NOBODY)
    mouse(table, QEvent.Type.MouseButtonPress, at, button=LEFT, held=LEFT)
    for part in (0.5, 1):
        mouse(table, QEvent.Type.MouseMove, at + QPointF(by * part, 0), button=NOBODY, held=LEFT)
    if let_go:
        mouse(table, QEvent.Type.MouseButtonRelease, at + QPointF(by, 0), button=LEFT, held=NOBODY)
        settle()


def widths(table):
    return [table.columnWidth(column) for column in range(3)]


def test_a_dragged_column_stays_so_and_the_others_share_what_is_left(table):
    before = widths(table)
    drag(table, 0, 40)
    dragged = widths(table)
    table.model().appendRow(items_of(("C1D8", "", "")))
    settle()

    assert dragged[0] == before[0] + 40
    assert sum(dragged) == sum(before)
    assert widths(table) == dragged


def test_one_that_is_made_narrower_wraps_and_nothing_is_cut(table):
    before = widths(table), table.rowHeight(0)
    drag(table, 1, -200)

    assert table.columnWidth(1) == before[0][1] - 200
    assert table.rowHeight(0) > before[1]
    assert cut_cells(table) == []


def test_it_is_never_narrower_than_its_longest_word(table):
    drag(table, 2, -500)

    assert table.columnWidth(2) > table.fontMetrics().horizontalAdvance("Mon")
    assert cut_cells(table) == []


def test_a_double_click_on_its_edge_gives_it_back(table):
    before = widths(table)
    drag(table, 0, 40)
    QTest.mouseDClick(table.heads.viewport(), LEFT, pos=edge(table, 0).toPoint())
    settle()

    assert widths(table) == before


def test_letters_of_another_size_find_it_anew(table):
    drag(table, 0, 80)
    large = QFont(table.font())
    large.setPointSizeF(large.pointSizeF() * 1.5)
    table.setFont(large)
    settle()

    assert table.heads.by_hand == {}
    assert cut_cells(table) == []


def test_what_changes_meanwhile_does_not_take_the_edge_from_under_the_mouse(table):
    before = widths(table)
    drag(table, 0, 40, let_go=False)
    table.model().item(0, 0).setText("C12D15 of 0012")
    settle()
    held = table.columnWidth(0)
    mouse(table, QEvent.Type.MouseButtonRelease, edge(table, 0), button=LEFT, held=NOBODY)
    settle()

    assert held == before[0] + 40
    assert cut_cells(table) == []


def test_a_head_that_is_pressed_while_the_table_is_fitted_is_not_dragged(table):
    at = QPointF(table.heads.sectionViewportPosition(1) + 30, 5)
    mouse(table, QEvent.Type.MouseButtonPress, at, button=LEFT, held=LEFT)
    table.model().item(0, 0).setText("C12D15 of 0012")
    settle()
    mouse(table, QEvent.Type.MouseButtonRelease, at, button=LEFT, held=NOBODY)

    assert table.heads.by_hand == {}


def test_a_drag_whose_release_never_comes_ends_as_the_mouse_moves_with_nothing_pressed(table):
    before = widths(table)
    drag(table, 0, 40, let_go=False)
    mouse(table, QEvent.Type.MouseMove, edge(table, 0), button=NOBODY, held=NOBODY)
    settle()

    assert not table.heads.is_dragging
    assert table.heads.by_hand == {0: before[0] + 40}
    assert cut_cells(table) == []


def test_a_drag_ends_with_the_window_being_left(table, qtbot):
    before = widths(table)
    drag(table, 0, 40, let_go=False)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    drag_goes_on = edge(table, 0) + QPointF(60, 0)
    mouse(table, QEvent.Type.MouseMove, drag_goes_on, button=NOBODY, held=LEFT)
    settle()

    assert not table.heads.is_dragging
    assert widths(table)[0] == before[0] + 40


def test_a_drag_ends_with_the_table_being_hidden(table):
    drag(table, 0, 40, let_go=False)
    table.hide()

    assert not table.heads.is_dragging
