from ui.printing.band import Band
from ui.printing.ink import Style, Text
from ui.printing.page import Page, pages
from ui.printing.paper import MARGIN, Paper

PAPER = Paper()
STYLE = Style(10)


def band(words: str, *, height: float = 100, **how: object) -> Band:
    return Band(height, (Text(0, 10, words, STYLE),), **how)


def foot(number: int, count: int) -> Band:
    return band(f"{number} of {count}", height=20)


def laid_out(*bands: Band) -> list[tuple[str, ...]]:
    return [page.texts for page in pages(bands, PAPER, foot)]


def test_a_band_is_never_cut_over_two_pages():
    sides = pages([band(str(number)) for number in range(9)], PAPER, foot)

    room = PAPER.height - MARGIN - 20
    assert [page.texts for page in sides] == [
        ("0", "1", "2", "3", "4", "5", "6", "1 of 2"),
        ("7", "8", "2 of 2"),
    ]
    assert all(ink.y + 90 <= room for page in sides for ink in page.ink[:-1])


def test_what_keeps_with_the_next_goes_over_with_it():
    sides = laid_out(*(band(str(number)) for number in range(6)), band("head", keeps_next=True), band("row"))

    assert sides[0][-2:] == ("5", "1 of 2")
    assert sides[1] == ("head", "row", "2 of 2")


def test_a_head_is_repeated_where_its_rows_go_over_and_only_there():
    head = band("head", keeps_next=True)
    rows = [band(str(number)).under(head) for number in range(8)]

    first, second = laid_out(head, *rows)

    assert first.count("head") == second.count("head") == 1
    assert second[:2] == ("head", "6")


def test_what_parts_two_bands_stands_at_no_edge_of_a_page():
    line = band("line", height=5, keeps_next=True, only_between=True)
    rows = [part for number in range(8) for part in (line, band(str(number)))]

    first, second = laid_out(*rows)
    assert first[:3] == ("0", "line", "1")
    assert first[-2:] == ("5", "1 of 2")
    assert second == ("6", "line", "7", "2 of 2")


def test_a_head_is_repeated_where_a_line_was_left_out_too():
    head = band("head", height=10, keeps_next=True)
    line = band("line", height=5, keeps_next=True, only_between=True)
    rows = [part for number in range(8) for part in (line, band(str(number)).under(head))]

    assert laid_out(head, *rows)[1][:2] == ("head", "6")


def test_a_band_may_begin_a_page_but_leaves_none_empty():
    assert laid_out(band("a", opens_page=True), band("b"), band("c", opens_page=True)) == [
        ("a", "b", "1 of 2"),
        ("c", "2 of 2"),
    ]


def test_nothing_to_say_is_still_a_page_with_its_foot():
    assert laid_out() == [("1 of 1",)]


def test_ink_stands_between_the_margins():
    (page,) = pages([band("a")], PAPER, foot)

    assert isinstance(page, Page)
    assert (page.ink[0].x, page.ink[0].y) == (MARGIN, MARGIN + 10)
    assert page.ink[-1].y == PAPER.height - MARGIN - 10
