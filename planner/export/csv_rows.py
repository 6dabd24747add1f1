"""The rows of a CSV file as people save it, in any of the usual encodings and with any usual separator."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from planner.errors import RosterFaults

MAX_BYTES = 10_000_000
MAX_ROWS = 20_000
_SEPARATORS = ",;\t"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")  # what Excel saves as "Unicode Text"
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # of Excel and LibreOffice, and of an older Excel
_END_IN_QUOTES = "unexpected end of data"
_TOO_LONG = "field larger than field limit"


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One record: the line of the file on which it begins, and its cells; ``fault`` says why it has none."""

    line: int
    cells: tuple[str, ...]
    fault: str = ""


def csv_rows(data: bytes) -> Iterator[CsvRow]:
    """The records that are not blank, in order.

    A byte order mark is heeded. The separator is that of comma, semicolon and tab which line 1 has most of.

    Raises:
        RosterFaults: the file as a whole cannot be read.
    """
    text = _decoded(data)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    count = 0
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            fault = _fault(str(error), lines=reader.line_num - line + 1)
            yield CsvRow(line, (), fault)
            if fault == _UNCLOSED:
                return
            continue
        if not any(cell.strip() for cell in cells):
            continue
        count += 1
        if count > MAX_ROWS + 1:  # one of them names the columns
            raise RosterFaults((f"The file has more than {MAX_ROWS:,} rows; import it in parts.",))
        yield CsvRow(line, tuple(cells))


def _fault(error: str, *, lines: int) -> str:
    """What is wrong with a record: a text too long for one is most likely in quotation marks never closed."""
    if _END_IN_QUOTES in error or (_TOO_LONG in error and lines > 1):
        return _UNCLOSED
    return _LONG if _TOO_LONG in error else _MISQUOTED


_LONG = "a text is far too long; shorten it"
_UNCLOSED = (
    'a quotation mark (") opened here is never closed; close it, or write two of them where one is meant. '
    "What follows was not read"
)
_MISQUOTED = 'something follows a closing quotation mark ("); write two of them where one is meant'


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise RosterFaults((f"The file is larger than {MAX_BYTES // 1_000_000} MB; it cannot be a roster.",))
    if data.startswith(_WORKBOOKS):
        raise RosterFaults(
            ("This is a workbook of a spreadsheet; save it there as “CSV UTF-8”, and import that file.",)
        )
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RosterFaults(
            (f"Line {line} is not text in UTF-8; save the file again as “CSV UTF-8”.",)
        ) from None
    nul = text.find("\0")
    if nul >= 0:
        line = text.count("\n", 0, nul) + 1
        raise RosterFaults(
            (f"Line {line} holds a NUL character, which is no text; save the file again as “CSV UTF-8”.",)
        )
    return text


def _separator(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(_SEPARATORS, key=first.count)
