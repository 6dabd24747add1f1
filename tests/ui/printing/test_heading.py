from tests.ui.printing.collisions import area, collisions
from ui.printing.heading import part, row, title
from ui.printing.ink import Box, Text
from ui.printing.page import Page
from ui.printing.paper import Paper
from ui.printing.typeface import width

WITHIN = 200.0
LONG = "Reclining chair beside the window of the isolation room no 1"


def texts(band):
    return [ink for ink in band.ink if isinstance(ink, Text)]


def on_a_page(band):
    return Page(Paper(), band.ink)


def test_a_name_of_three_lines_has_a_strip_as_high(qapp):
    band = part(LONG, within=WITHIN)
    (strip,) = [ink for ink in band.ink if isinstance(ink, Box)]

    assert len(texts(band)) == 3
    assert all(area(text).bottom() <= strip.y + strip.h < band.height for text in texts(band))


def test_what_stands_beside_a_name_is_cut_before_it_reaches_the_name(qapp):
    band = part("Chair 7", within=WITHIN, beside=LONG)

    assert texts(band)[-1].words.endswith("…")
    assert collisions(on_a_page(band)) == []


def test_each_cell_of_a_line_is_broken_within_its_column(qapp):
    band = row(("0012", LONG, "C1D1"), (52.0, 80.0, 52.0))
    second = [text for text in texts(band) if 52 < text.x < 5 + 52 + 80]

    assert len(second) > 2
    assert all(text.x + width(text.words, text.style) <= 5 + 52 + 80 for text in second)
    assert all(area(text).bottom() <= band.height for text in texts(band))


def test_the_lines_under_a_title_stand_one_under_the_other_over_its_rule(qapp):
    band = title("Day sheet", "Monday", LONG, "13 visits", within=WITHIN)

    assert len(texts(band)) > 4
    assert collisions(on_a_page(band)) == []
    assert all(area(text).bottom() < band.height - 6 for text in texts(band))
