from hypothesis import assume, given
from hypothesis import strategies as st

from planner.model.natural_order import natural


def test_two_comes_before_ten() -> None:
    assert sorted(["Chair 10", "Chair 2", "Bed 1"], key=natural) == ["Bed 1", "Chair 2", "Chair 10"]


@given(st.lists(st.text(), unique=True, max_size=5))
def test_any_keys_have_an_order_whichever_way_they_came(keys: list[str]) -> None:
    assume(len(keys) == len({natural(key) for key in keys}))

    other_way = list(reversed(keys))

    assert sorted(keys, key=natural) == sorted(other_way, key=natural)
