import pytest
from PySide6.QtGui import QFont

from ui.cell_sizes import CellSizes
from ui.row_heights import row_heights

LONG = "The chair is taken by somebody else from ten to noon"
USUAL, PAD = 24, 9
ROOMY, NARROW = 2000, 90


@pytest.fixture
def sizes(qapp):
    return CellSizes(QFont())


def heights(sizes, *rows, rooms):
    cells = [None if row is None else tuple(map(sizes.cell, row)) for row in rows]
    return row_heights(cells, rooms, sizes=sizes, usual=USUAL, pad=PAD)


def test_a_row_is_as_high_as_the_highest_of_its_wrapped_texts(sizes):
    short, long, longer = heights(sizes, ("S1", "12"), ("S1", LONG), (LONG, 2 * LONG), rooms=(NARROW, NARROW))

    assert short == USUAL
    assert long == sizes.height(sizes.cell(LONG), NARROW) + PAD
    assert longer == sizes.height(sizes.cell(2 * LONG), NARROW) + PAD


def test_a_text_of_several_lines_has_them_however_wide_the_column(sizes):
    (height,) = heights(sizes, ("8 mg\n8 mg/kg\n10 mg/kg",), rooms=(ROOMY,))

    assert height == sizes.height(sizes.cell("8 mg\n8 mg/kg\n10 mg/kg"), ROOMY) + PAD
    assert height > USUAL


def test_no_row_is_higher_for_a_column_that_is_not_shown(sizes):
    assert heights(sizes, ("S1", LONG), rooms=(NARROW, None)) == [USUAL]


def test_a_row_that_is_not_read_yet_has_the_usual_height(sizes):
    assert heights(sizes, None, (LONG,), None, rooms=(NARROW,))[::2] == [USUAL, USUAL]


def test_no_rows_have_no_heights(sizes):
    assert heights(sizes, rooms=(NARROW,)) == []
