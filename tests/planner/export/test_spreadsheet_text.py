import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.spreadsheet_text import as_text, from_text, is_formula

cells = st.one_of(st.text(), st.text(st.sampled_from("'=+-@＝ \t\rx1"), max_size=6))


@pytest.mark.parametrize(
    "text", ['=HYPERLINK("http://example.org")', "+1", "-1", "@x", "\tx", " =1", "＝1", "'=1"]
)
def test_what_a_spreadsheet_would_run_is_a_formula(text: str):
    assert is_formula(text)


@pytest.mark.parametrize("text", ["", "ring first", "1=1", "'tis noon", "a-b", "0042"])
def test_plain_text_is_not(text: str):
    assert not is_formula(text)
    assert as_text(text) == from_text(text) == text


@given(cells)
def test_the_apostrophe_comes_off_again(text: str):
    assert from_text(as_text(text)) == text


@given(cells)
def test_no_cell_written_begins_as_a_formula_does(text: str):
    written = as_text(text)

    assert written.startswith("'") or not is_formula(written)
