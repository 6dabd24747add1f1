import re

from PySide6.QtGui import QColor

from tests.ui.printing.conftest import day_of
from ui.printing.document import Document
from ui.printing.painting import pdf, picture
from ui.printing.paper import Paper, PaperSize
from ui.printing.place_sheet import place_sheet

DOCUMENT = Document("Day sheet", "en")


def sheet(desk, agents, imprint, size=PaperSize.LETTER):
    return place_sheet(day_of(desk, "0012"), agents, imprint, paper=Paper(size))


def _papers(octets: bytes) -> set[tuple[float, ...]]:
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", octets)
    return {tuple(map(float, box)) for box in boxes}


def test_a_pdf_has_every_page_in_the_size_of_the_paper_with_its_fonts(qapp, desk, agents, imprint):
    pages = sheet(desk, agents, imprint)
    octets = pdf(pages, DOCUMENT)

    assert octets.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b[^s]", octets)) == len(pages)
    assert _papers(octets) == {(612.0, 792.0)}
    assert b"/FontFile2" in octets


def test_a4_is_a4_and_lying_paper_lies(qapp, desk, agents, imprint):
    octets = pdf(sheet(desk, agents, imprint, PaperSize.A4), DOCUMENT)

    assert _papers(octets) == {(595.0, 842.0)}
    lying = Paper(PaperSize.LETTER).turned
    assert (lying.width, lying.height) == (792, 612)
    assert lying.page_layout().fullRectPoints().width() == 792


def test_a_page_has_no_colour_that_a_black_and_white_printer_would_lose(qapp, desk, agents, imprint):
    image = picture(sheet(desk, agents, imprint)[0], dots_a_point=1.0)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())}

    assert len(colours) > 2
    assert all(QColor(one).red() == QColor(one).green() == QColor(one).blue() for one in colours)


def test_a_picture_is_as_sharp_as_it_is_asked_to_be(qapp, desk, agents, imprint):
    page = sheet(desk, agents, imprint)[0]

    assert picture(page, dots_a_point=2.0).width() == 1224
