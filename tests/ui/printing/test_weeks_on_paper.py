import re
from datetime import date, timedelta

import pytest

from planner.model.visit import VisitStatus
from planner.model.weeks_sheet import WeekCell
from tests.ui.boards import MONDAY
from tests.ui.conftest import a_participant
from tests.ui.printing.conftest import all_texts, beyond_the_margins
from ui.printing.ink import Box, Fill, Text
from ui.printing.paper import Paper, PaperSize
from ui.printing.weeks_on_paper import SMALLEST, _lines, cell_words, weeks_pages


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
    assert "(C1D1*+)" in "".join(texts)  # on one line or on two


def test_a_visit_says_what_it_is_without_colour():
    assert cell_words(WeekCell("C2D1", None, agents=2)) == "(C2D1+)"
    assert cell_words(WeekCell("S1", VisitStatus.DONE, agents=1, first_dose=True)) == "S1*✓"
    assert cell_words(WeekCell("S2", None, agents=1, has_day=False)) == "?S2"
    assert cell_words(WeekCell("C2D8", VisitStatus.BOOKED, agents=1)) == "C2D8"


CODE = re.compile(r"\(?(C\d+)?(D\d+|S\d)[*+✓]*\)?|\(?C\d+")


def code_texts(pages):
    """Every text of a visit's code."""
    return [ink for page in pages for ink in page.ink if isinstance(ink, Text) and CODE.fullmatch(ink.words)]


@pytest.mark.parametrize("size", PaperSize)
def test_every_visit_of_a_sheet_stands_in_one_size_and_within_its_column(made, desk, size):
    desk.enrol(a_participant("0012"))
    desk.enrol(a_participant("0013", MONDAY - timedelta(weeks=37)))
    codes = code_texts(made(size, weeks=8))

    assert len({code.style.size for code in codes}) == 1
    assert codes[0].style.size >= SMALLEST
    assert {"(S1*)", "(C2D1+)"} <= {code.words for code in codes}


def test_a_code_that_is_too_wide_in_that_size_has_its_day_on_a_second_line():
    cell = WeekCell("C12D15", None, agents=2)

    assert _lines(cell, SMALLEST, 40.0) == ("(C12D15+)",)
    assert _lines(cell, SMALLEST, 26.0) == ("(C12", "D15+)")


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


def test_weeks_without_a_visit_say_so(made):
    assert "Nobody has a visit in these weeks." in all_texts(made())
