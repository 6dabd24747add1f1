import pytest

from planner.model.in_short import LONGEST, in_short


@pytest.mark.parametrize(
    ("told", "short"),
    [
        ("fever\n since  Monday", "fever since Monday"),
        ("x" * LONGEST, "x" * LONGEST),
        ("x" * (LONGEST + 1), "x" * LONGEST + "…"),
        ("seven letters " * 9, "seven letters " * 3 + "seven letters…"),
        ("see " + "x" * LONGEST, "see " + "x" * (LONGEST - 4) + "…"),
        ("x" * 30 + " " + "y" * 30, "x" * 30 + "…"),
        ("fever, " * 8 + "none more", "fever, " * 8 + "none…"),
    ],
)
def test_a_text_is_told_on_one_line_and_cut_after_a_word(told, short):
    assert in_short(told) == short
    assert len(in_short(told).removesuffix("…")) <= LONGEST
