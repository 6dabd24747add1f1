import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.everywhere.cut_cells import settle
from ui.beside_or_below import ROWS, BesideOrBelow
from ui.tables import row_table
from ui.text_rows import TextRows

WIDE, NARROW = 900, 250


@pytest.fixture
def both(qtbot):
    """Two parts, each with a table of long words."""
    parts = []
    for name in ("Participants", "Visits"):
        part, rows = QWidget(), TextRows((name, "Findings"))
        rows.show((("sacituzumab", "govitecan"),) * 9)
        table = row_table(rows, name=name)
        rows.setParent(table)
        QVBoxLayout(part).addWidget(table)
        parts.append((part, table))
    both = BesideOrBelow(parts)
    qtbot.addWidget(both)
    both.resize(WIDE, 400)
    with qtbot.waitExposed(both):
        both.show()
    settle()
    both.tables = [table for _, table in parts]
    return both


def sideways(both):
    return [table.horizontalScrollBar().maximum() for table in both.tables]


def test_they_stand_side_by_side_where_there_is_room(both):
    assert both.orientation() is Qt.Orientation.Horizontal
    assert sideways(both) == [0, 0]


def test_one_stands_below_the_other_before_either_is_scrolled_sideways_and_some_rows_are_seen(both):
    both.resize(NARROW, 400)
    settle()

    assert both.orientation() is Qt.Orientation.Vertical
    assert sideways(both) == [0, 0]
    assert min(table.height() for table in both.tables) > ROWS * both.tables[0].usual_row()


def test_side_by_side_each_has_what_it_needs(both):
    both.setSizes([WIDE - 100, 100])
    both.resize(sum(table.narrowest for table in both.tables) + 60, 400)
    settle()

    assert both.orientation() is Qt.Orientation.Horizontal
    assert sideways(both) == [0, 0]


def test_they_stand_side_by_side_again_in_a_wider_window(both):
    both.resize(NARROW, 400)
    settle()
    both.resize(WIDE, 400)
    settle()

    assert both.orientation() is Qt.Orientation.Horizontal
    assert {table.minimumHeight() for table in both.tables} == {0}
