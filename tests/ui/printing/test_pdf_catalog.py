import re

from tests.ui.boards import MONDAY
from tests.ui.printing.conftest import day_of
from ui.printing.document import Document
from ui.printing.painting import pdf
from ui.printing.paper import Paper
from ui.printing.place_sheet import place_sheet


def standing(octets):
    """The catalog that a reader finds, from the end of the file on, and the table before it."""
    end = octets[octets.rindex(b"startxref") :].split()
    table = octets[int(end[1]) :]
    number, where = re.match(rb"xref\n0 1\n0{10} 65535 f \n(\d+) 1\n(\d{10}) 00000 n \n", table).groups()
    trailer = table[table.index(b"trailer") :]
    earlier = int(re.search(rb"/Prev (\d+)", trailer)[1])
    root = re.search(rb"/Root (\d+) 0 R", trailer)[1]
    return octets[int(where) :].split(b"endobj")[0], octets[earlier:], root == number


def test_the_catalog_says_the_language_and_shows_the_title(qapp, desk, agents, imprint):
    pages = place_sheet(day_of(desk, "0012", on=MONDAY), agents, imprint, paper=Paper())
    catalog, earlier, is_root = standing(pdf(pages, Document("Citas", "es")))

    assert is_root
    assert b"/Lang (es)" in catalog
    assert b"/DisplayDocTitle true" in catalog
    assert b"/Pages" in catalog
    assert earlier.startswith(b"xref\n0 ")
