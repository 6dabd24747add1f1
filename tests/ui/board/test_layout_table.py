import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.day_clock import DayClock
from planner.model.proposed_day import LayoutChange, Stand
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.conftest import HTML
from tests.ui.tables import texts_of
from ui.board.layout_table import MOST_ROWS, LayoutTable

CLOCK = DayClock(MONDAY, NEW_YORK)
CALL = LayoutChange("0001", "S1", Stand(480, "Chair 1", None), Stand(540, "Chair 1", None))
NEW = LayoutChange("0002", "S1", None, Stand(480, "Chair 2", None))


@pytest.fixture
def table(qtbot):
    table = LayoutTable()
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show_changes((CALL, NEW), CLOCK)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_a_row_says_who_before_after_and_what_to_do(table, qtmodeltester):
    qtmodeltester.check(table.table.model())

    assert texts_of(table.table) == (
        ("0001  S1", "08:00  Chair 1", "09:00  Chair 1", "Call: 1 h later"),
        ("0002  S1", "no place", "08:00  Chair 2", "Tell the participant: had no time yet"),
    )


def test_those_to_call_stand_out_in_bold(table):
    model = table.table.model()

    assert [model.index(row, 0).data(Qt.ItemDataRole.FontRole).bold() for row in (0,)] == [True]
    assert model.index(1, 0).data(Qt.ItemDataRole.FontRole) is None


def test_going_down_the_rows_leads_from_visit_to_visit(table, qtbot):
    chosen = []
    table.visitChosen.connect(chosen.append)
    table.table.selectRow(0)
    QTest.keyClick(table.table, Qt.Key.Key_Down)

    assert chosen == ["0001/S1", "0002/S1"]


def test_it_is_as_tall_as_its_rows_but_never_more_than_a_few(table):
    two = table.sizeHint().height()
    table.show_changes((CALL,) * 40, CLOCK)
    forty = table.sizeHint().height()

    row = table.table.verticalHeader().defaultSectionSize()
    assert forty - two == (MOST_ROWS - 2) * row


def test_a_place_named_like_a_picture_is_shown_as_it_is_typed(table):
    table.show_changes((LayoutChange("0001", "S1", None, Stand(480, HTML, None)),), CLOCK)

    assert texts_of(table.table)[0][2] == f"08:00  {HTML}"
