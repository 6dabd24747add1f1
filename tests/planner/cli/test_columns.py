"""Tables stay aligned whatever a cell holds."""

from hypothesis import given
from hypothesis import strategies as st

from planner.cli.columns import columns_within, printable, table, width


def test_a_column_is_as_wide_as_its_widest_cell():
    text = table(("Visit", "Day"), [("C26D15", "x"), ("S1", "y")])

    assert text.splitlines() == ["Visit   Day", "------  ---", "C26D15  x", "S1      y"]


def test_numbers_are_flush_right():
    text = table(("Subject", "kg"), [("1", "7"), ("2", "107.5")], right=("kg",))

    assert text.splitlines() == ["Subject     kg", "-------  -----", "1            7", "2        107.5"]


def test_a_table_without_rows_still_has_its_headings():
    assert table(("Subject", "kg"), []).splitlines() == ["Subject  kg", "-------  --"]


def test_a_wide_character_takes_two_columns_and_an_accent_none():
    assert width("静") == 2
    assert width("e\N{COMBINING ACUTE ACCENT}") == 1


def test_a_note_cannot_steer_the_terminal():
    assert printable("calls\x1b[2J\nback\tat\N{RIGHT-TO-LEFT OVERRIDE} noon") == "calls [2J back at noon"


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_every_row_is_one_line(rows):
    assert len(table(("a", "b"), rows).split("\n")) == len(rows) + 2


def test_columns_are_divided_over_tables_that_repeat_the_first():
    rows = [("S1", "x" * 10, "y" * 10, "z" * 10)]

    assert columns_within(27, ("Visit", "a", "b", "c"), rows) == ((0, 1), (0, 2), (0, 3))
    assert columns_within(29, ("Visit", "a", "b", "c"), rows) == ((0, 1, 2), (0, 3))
    assert columns_within(100, ("Visit", "a", "b", "c"), rows) == ((0, 1, 2, 3),)


@given(st.integers(0, 60), st.lists(st.text(min_size=1), min_size=2, max_size=8))
def test_every_column_is_in_one_table_even_where_none_fits(columns, headings):
    tables = columns_within(columns, headings, [])

    assert [number for shown in tables for number in shown[1:]] == list(range(1, len(headings)))


def test_no_line_of_dashes_is_drawn_through_an_endless_last_column():
    lines = table(("No.", "What"), [("1", "x" * 500)]).splitlines()

    assert lines[1] == f"---  {'-' * 60}"
    assert lines[2] == f"1    {'x' * 500}"
