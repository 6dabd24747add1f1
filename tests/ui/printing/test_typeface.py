from ui.printing.ink import Style
from ui.printing.typeface import TOGETHER, cut, lines, width

STYLE = Style(10)


def test_words_are_broken_where_they_reach_the_edge_and_none_is_lost(qapp):
    words = "Stays within an hour of care until Wednesday with a caregiver"
    broken = lines(words, STYLE, 120)

    assert len(broken) > 1
    assert " ".join(broken) == words
    assert all(width(line, STYLE) <= 120 for line in broken)


def test_a_word_too_long_for_its_column_is_broken_and_not_drawn_over_the_next(qapp):
    broken = lines("NIH-CC-001942-C-0042", STYLE, 50)

    assert len(broken) > 1
    assert "".join(broken) == "NIH-CC-001942-C-0042"
    assert all(width(line, STYLE) <= 50 for line in broken)


def test_what_is_cut_says_that_there_is_more(qapp):
    shown = cut("sacituzumab govitecan", STYLE, 60)

    assert shown.endswith("…")
    assert width(shown, STYLE) <= 60
    assert cut("SG", STYLE, 60) == "SG"


def test_a_size_twice_as_large_is_twice_as_wide(qapp):
    ratio = width("0012 C2D1", Style(20)) / width("0012 C2D1", Style(10))

    assert abs(ratio - 2) < 0.02


def test_what_belongs_together_stays_on_one_line_with_a_plain_space_in_it(qapp):
    words = f"You can leave at about 10:14{TOGETHER}a.m. on Tuesday"
    within = width("You can leave at about 10:14", STYLE) + 1

    assert lines(words, STYLE, within)[0] == "You can leave at about"
    assert lines(words, STYLE, within)[1].startswith("10:14 a.m. on")
    assert lines("", STYLE, 50) == ("",)
