import pytest

from planner.errors import RosterFaults
from planner.export.csv_rows import MAX_BYTES, MAX_ROWS, CsvRow, csv_rows


def cells(data: bytes) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in csv_rows(data)]


PLAIN = [(1, ("id", "note")), (2, ("007", "é"))]


@pytest.mark.parametrize(
    "data",
    [
        "id,note\n007,é\n".encode(),
        "id,note\r\n007,é\r\n".encode(),
        "id,note\r007,é".encode(),
        "\ufeffid,note\n007,é".encode(),
        "id;note\n007;é\n".encode(),
        "id\tnote\r\n007\té\r\n".encode("utf-16"),
        '"id","note"\n"007","é"\n'.encode(),
        "id,note\n007,é\n\n , \n".encode(),
    ],
)
def test_a_table_reads_alike_however_it_was_saved(data: bytes):
    assert cells(data) == PLAIN


def test_lines_are_counted_as_an_editor_shows_them():
    data = b'\nid,note\n1,"two\nlines, and ""quotes"""\n\n2,x\n'

    assert cells(data) == [(2, ("id", "note")), (3, ("1", 'two\nlines, and "quotes"')), (6, ("2", "x"))]


def test_a_quotation_mark_that_is_never_closed_is_named_by_the_line_that_opens_it():
    rows = list(csv_rows(b'id,note\n1,x\n2,"never\n3,x\n4,x\n'))

    assert [row.line for row in rows] == [1, 2, 3]
    assert "never closed" in rows[-1].fault


def test_a_very_long_cell_of_many_lines_is_an_unclosed_quotation_mark():
    rows = list(csv_rows(b'id,note\n1,"' + b"x\n" * 100_000))

    assert (rows[-1].line, rows[-1].cells) == (2, ())
    assert "never closed" in rows[-1].fault


@pytest.mark.parametrize("mark", [b"", b'"'])
def test_a_very_long_cell_of_one_line_is_too_long_and_hides_no_row_after_it(mark):
    rows = list(csv_rows(b"id,note\n1," + mark + b"x" * 300_000 + mark + b"\n2,x\n"))

    assert (rows[1].line, rows[1].fault) == (2, "a text is far too long; shorten it")
    assert rows[2:] == [CsvRow(3, ("2", "x"))]


def test_a_badly_quoted_cell_does_not_hide_the_rows_after_it():
    rows = list(csv_rows(b'id,note\n1,"a"b\n2,x\n'))

    assert "follows a closing quotation mark" in rows[1].fault
    assert rows[2] == CsvRow(3, ("2", "x"))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"id\n1\0\n", "Line 2 holds a NUL"),
        ("id\né\n".encode("latin-1"), "Line 2 is not text in UTF-8"),
        ("id\n1\n".encode("utf-16-le"), "Line 1 holds a NUL"),
        (b"\xff\xfei", "not text"),
        (b"PK\x03\x04 an .xlsx", "a workbook of a spreadsheet; save it there as “CSV UTF-8”"),
        (b"x" * (MAX_BYTES + 1), "larger than 10 MB"),
        (b"x\n" * (MAX_ROWS + 2), "more than 20,000 rows"),
    ],
)
def test_a_file_that_is_no_table_is_refused_as_a_whole(data: bytes, why: str):
    with pytest.raises(RosterFaults, match=why):
        list(csv_rows(data))


def test_an_empty_file_has_no_rows():
    assert cells(b"") == []
