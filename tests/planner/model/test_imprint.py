from planner.model.imprint import Imprint
from tests.planner.treated import FIRST, at


def test_the_hash_is_shown_short_and_in_groups_that_can_be_read_out() -> None:
    imprint = Imprint(at(FIRST), "nurse", 412, "9f3a77c21b04" + "0" * 52)

    assert imprint.short_hash == "9f3a 77c2 1b04"
