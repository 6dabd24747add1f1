import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.plain_text import MAX_CHARACTERS, plain_text
from tests.planner.export.stays import nasty_text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Chair 4", "Chair 4"),
        ("  Chair\t4 \r\n bay\u2028B\x85", "Chair 4 bay B"),
        ("Bay\\North", "Bay/North"),
        ("e\u0301", "é"),
        ("\u202ebackwards\u202c", "backwards"),
        ("nul\0 bel\a \x9bcsi", "nul bel csi"),
        ("half of a pair \ud800.", "half of a pair ."),
        ("", ""),
    ],
)
def test_text_becomes_one_plain_line(text: str, plain: str):
    assert plain_text(text) == plain


def test_long_text_is_cut():
    assert plain_text("x" * 500) == "x" * MAX_CHARACTERS


@given(st.one_of(nasty_text, st.text()))
def test_whatever_is_pasted_is_one_line_without_controls(text: str):
    plain = plain_text(text)

    assert not {unicodedata.category(sign) for sign in plain} & {"Cc", "Cs", "Zl", "Zp"}
    assert "\\" not in plain
    assert len(plain) <= MAX_CHARACTERS


@given(st.one_of(nasty_text, st.text()))
def test_plain_text_stays_as_it_is(text: str):
    assert plain_text(plain_text(text)) == plain_text(text)
