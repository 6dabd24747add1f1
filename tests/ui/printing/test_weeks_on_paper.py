import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from planner.model.visit import VisitStatus
from planner.model.weeks_sheet import WeekCell, WeekRow
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from tests.ui.printing.collisions import area, collisions, strikes
from tests.ui.printing.conftest import all_texts, beyond_the_margins
from ui.printing.ink import GREY, Box, Fill, Line, Text
from ui.printing.paper import Paper, PaperSize
from ui.printing.typeface import width
from ui.printing.weeks_on_paper import NIGHT, SIZES, _beside, cell_words, weeks_pages


@pytest.fixture
def made(qapp, desk, imprint):
    def make(size=PaperSize.LETTER, weeks=4):
        return weeks_pages(desk.sheets.weeks(MONDAY, weeks=weeks), imprint, paper=Paper(size).turned)

    return make


def test_participants_stand_beside_their_visits_and_each_day_is_counted(made, desk):
    desk.enrol(a_participant("0012"))
    desk.enrol(a_participant("0013"))
    texts = made()[0].texts

    assert {"0012", "0013", "(S1*)", "Visits", "Nights", "23 Nov"} <= set(texts)
    assert texts[texts.index("Visits") + 1] == "2"
    assert "(C1D1*+)" in texts


def test_a_visit_says_what_it_is_without_colour():
    assert cell_words(WeekCell("C2D1", None, agents=2)) == "(C2D1+)"
    assert cell_words(WeekCell("S1", VisitStatus.DONE, agents=1, first_dose=True)) == "S1*✓"
    assert cell_words(WeekCell("S2", None, agents=1, has_day=False)) == "?S2"
    assert cell_words(WeekCell("C2D8", VisitStatus.BOOKED, agents=1)) == "C2D8"


CODE = re.compile(r"\(?(C\d+D\d+|S\d)[*+✓]*\)?")


def code_texts(pages):
    """Every text of a visit's code."""
    return [ink for page in pages for ink in page.ink if isinstance(ink, Text) and CODE.fullmatch(ink.words)]


@pytest.mark.parametrize("size", PaperSize)
def test_every_visit_of_a_sheet_stands_in_one_size_and_within_its_column(made, desk, size):
    desk.enrol(a_participant("0012"))
    desk.enrol(a_participant("0013", MONDAY - timedelta(weeks=37)))
    codes = code_texts(made(size, weeks=8))

    assert len({code.style.size for code in codes}) == 1
    assert codes[0].style.size in SIZES
    assert {"(S1*)", "(C2D1+)"} <= {code.words for code in codes}


@pytest.mark.parametrize("size", PaperSize)
def test_every_code_stands_in_one_piece_and_in_no_other(made, desk, size):
    for number in range(24):
        desk.enrol(a_participant(f"{number:04}", MONDAY - timedelta(weeks=40, days=-number)))
    rows, pages = desk.sheets.weeks(MONDAY, weeks=8).rows, made(size, weeks=8)
    asked = Counter(cell_words(cell) for row in rows for cells in row.cells.values() for cell in cells)

    assert Counter(code.words for code in code_texts(pages)) == asked
    assert not any(overlapping(page) for page in pages)


def test_where_many_days_have_long_codes_there_are_fewer_days_on_a_page(qapp, desk, imprint):
    sheet = desk.sheets.weeks(MONDAY, weeks=4)
    long = (WeekCell("C26D15", None, agents=2, first_dose=True),)
    crowded = replace(sheet, rows=(WeekRow("0012", {day.on: long for day in sheet.days}),))
    pages = weeks_pages(crowded, imprint, paper=Paper(PaperSize.LETTER).turned)

    assert pages[0].texts[0].startswith("2 weeks from 23 Nov 2026")
    assert [len(code_texts([page])) for page in pages] == [14, 14]
    assert not any(overlapping(page) for page in pages)


def overlapping(page):
    """The codes that reach over another one."""
    spans = sorted((code.y, code.x, code.x + width(code.words, code.style)) for code in code_texts([page]))
    return [one for one, other in pairwise(spans) if one[0] == other[0] and one[2] > other[1]]


@pytest.mark.parametrize("size", PaperSize)
def test_the_head_is_repeated_on_each_page_and_nothing_is_cut_off(made, desk, size):
    for number in range(70):
        desk.enrol(a_participant(f"{number:04}"))
    pages = made(size)

    assert len(pages) >= 3
    assert all("Subject" in page.texts and "23 Nov" in page.texts for page in pages)
    assert [beyond_the_margins(page) for page in pages] == [[]] * len(pages)
    assert sum(text.isdigit() and len(text) == 4 for page in pages for text in page.texts) == 70


def test_more_than_four_weeks_go_on_over_the_page_so_that_they_can_be_read(made, desk):
    desk.enrol(a_participant("0012"))
    first, second, third = made(weeks=10)

    assert [page.texts[0] for page in (first, second, third)] == [
        "4 weeks from 23 Nov 2026", "4 weeks from 21 Dec 2026", "2 weeks from 18 Jan 2027",
    ]  # fmt: skip
    assert "10 weeks from 23 Nov 2026." in " ".join(third.texts)
    assert "0012" in third.texts


def test_closed_days_are_hatched(made, desk):
    desk.enrol(a_participant("0012"))
    (page,) = made()
    hatched = [ink for ink in page.ink if isinstance(ink, Box) and ink.fill is Fill.HATCH]

    shut = [day for day in desk.sheets.weeks(MONDAY, weeks=4).days if day.closed]
    assert date(2026, 11, 26) in {day.on for day in shut}
    assert len(hatched) == len(shut)


def test_who_did_not_come_is_struck_out_and_nobody_else_is(made, desk):
    desk.enrol(a_participant("0012"))
    desk.enrol(a_participant("0013"))
    desk.treatment.missed("0012", "S1", reason="Snowed in")
    (page,) = made()
    lines = [ink for ink in page.ink if isinstance(ink, Line)]
    struck = [code.words for code in code_texts([page]) if any(strikes(line, code) for line in lines)]

    assert struck == ["S1*"]


def test_a_night_has_a_line_under_its_visit(made, desk):
    desk.enrol(a_participant("0012"))
    desk.placing.place("0012/S1", arrival=NOW.replace(hour=8), chair="Chair 1", slot="Slot 1")
    (page,) = made()
    nights = [ink for ink in page.ink if isinstance(ink, Line) and ink.width == NIGHT]

    over = [(code, line) for line in nights for code in code_texts([page]) if _is_under(line, code)]
    stays = [
        cell for row in desk.sheets.weeks(MONDAY, weeks=4).rows for of in row.cells.values() for cell in of
    ]
    assert len(nights) == sum(cell.overnight for cell in stays) > 0
    assert "S1*" in [code.words for code, _ in over]
    assert len(over) == len(nights)


def _is_under(line, code):
    """Is it close below the letters of a code, and as wide?"""
    return line.x < area(code).center().x() < line.to_x and 0 < line.y - code.y < 4


def test_what_is_booked_is_bold_and_what_is_proposed_is_not(made, desk):
    desk.enrol(a_participant("0012"))
    desk.placing.place("0012/S1", arrival=NOW.replace(hour=8), chair="Chair 1", slot="Slot 1")
    codes = {code.words: code.style.bold for code in code_texts(made())}

    assert codes["S1*"]
    assert not any(bold for code, bold in codes.items() if code.startswith("("))


def test_two_visits_of_one_day_stand_one_under_the_other_and_over_the_line(qapp, desk, imprint):
    desk.enrol(a_participant("0012"))
    sheet = desk.sheets.weeks(MONDAY, weeks=4)
    (first,) = sheet.rows
    two = replace(
        first, cells={**first.cells, MONDAY: (*first.cells[MONDAY], WeekCell("C2D1", None, agents=2))}
    )
    (page,) = weeks_pages(replace(sheet, rows=(two,)), imprint, paper=Paper().turned)
    codes = {code.words: code for code in code_texts([page])}

    (below,) = [
        ink for ink in page.ink if isinstance(ink, Line) and ink.grey == GREY and ink.y > codes["(S1*)"].y
    ][:1]
    assert codes["(S1*)"].y < codes["(C2D1+)"].y < below.y
    assert collisions(page) == []


def test_a_day_with_too_many_nights_says_so_and_one_that_is_full_does_not():
    assert (_beside(5, 6), _beside(6, 6), _beside(7, 6), _beside(0, 6)) == ("5/6", "6/6", "7/6!", "")


def test_weeks_without_a_visit_say_so(made):
    assert "Nobody has a visit in these weeks." in all_texts(made())
