"""Tables for a terminal or a pipe: aligned with spaces, one row a line."""

import unicodedata
from collections.abc import Collection, Iterator, Sequence

GAP = "  "
LONGEST_RULE = 60
"""Under a heading; a last column may be wider than any terminal."""


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, right: Collection[str] = ()) -> str:
    """The rows under their headings, each column as wide as its widest cell.

    ``right`` names the headings whose columns are set flush right. Cells are made printable first.
    """
    lines = [tuple(headings), *(tuple(printable(cell) for cell in row) for row in rows)]
    widths = [max(map(width, column)) for column in zip(*lines, strict=True)]
    flush = [heading in right for heading in headings]
    return "\n".join(
        GAP.join(_padded(line, widths, flush)).rstrip() for line in (*lines[:1], _rule(widths), *lines[1:])
    )


def columns_within(
    columns: int, headings: Sequence[str], rows: Sequence[Sequence[str]], *, repeated: int = 1
) -> tuple[tuple[int, ...], ...]:
    """The columns, by number, of each of the tables that stay within so many columns of a terminal.

    The first ``repeated`` are in each table, and at least one more, however wide.
    """
    widths = [max(map(width, column)) for column in zip(headings, *rows, strict=True)]
    tables: list[list[int]] = [list(range(repeated))]
    for number in range(repeated, len(headings)):
        taken = sum(widths[one] + len(GAP) for one in tables[-1]) + widths[number]
        if taken > columns and len(tables[-1]) > repeated:
            tables.append(list(range(repeated)))
        tables[-1].append(number)
    return tuple(map(tuple, tables))


def printable(text: str) -> str:
    """The text on one line, without characters that could steer a terminal."""
    return " ".join("".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text).split())


def width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def _rule(widths: Sequence[int]) -> tuple[str, ...]:
    return tuple("-" * min(columns, LONGEST_RULE) for columns in widths)


def _padded(cells: Sequence[str], widths: Sequence[int], flush: Sequence[bool]) -> Iterator[str]:
    for cell, columns, to_the_right in zip(cells, widths, flush, strict=True):
        space = " " * (columns - width(cell))
        yield space + cell if to_the_right else cell + space
