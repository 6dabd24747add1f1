import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import InvalidValue
from planner.model.selectors import OrdinalRange, VisitSelector


def matches(text, code, cycle=None, day=None):
    return VisitSelector(text).matches(code=code, cycle=cycle, day=day)


def test_each_form_names_its_visits():
    assert matches("*", "SAFETY30")
    assert matches("S1", "S1", None, -14)
    assert not matches("S1", "S2", None, -7)
    assert matches("D8", "C5D8", 5, 8)
    assert not matches("D8", "C5D15", 5, 15)
    assert matches("C1D1", "C1D1", 1, 1)
    assert not matches("C1D1", "C11D1", 11, 1)
    assert not matches("C2+D1", "C1D1", 1, 1)
    assert matches("C2+D1", "C26D1", 26, 1)


@pytest.mark.parametrize("text", ["", "d8", "D8-", "c1d1", "S1 ", "**", "C1D1+", "C0D1"])
def test_what_names_no_visit_is_refused(text):
    with pytest.raises(InvalidValue, match="names no visit"):
        VisitSelector(text)


@given(st.integers(1, 30), st.integers(1, 28), st.integers(1, 30))
def test_a_cycle_and_all_after_it(first, day, cycle):
    assert VisitSelector(f"C{first}+D{day}").matches(code="", cycle=cycle, day=day) == (cycle >= first)


@given(st.integers(1, 60), st.one_of(st.none(), st.integers(0, 60)), st.integers(1, 100))
def test_ordinals_hold_both_ends(first, last, ordinal):
    if last is not None and last < first:
        with pytest.raises(InvalidValue, match="run upward"):
            OrdinalRange(first, last)
    else:
        assert (ordinal in OrdinalRange(first, last)) == (first <= ordinal <= (last or ordinal))


def test_there_is_no_dose_0():
    with pytest.raises(InvalidValue, match="run upward from 1"):
        OrdinalRange(0)
