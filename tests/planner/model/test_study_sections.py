import pytest

from planner.errors import InvalidValue
from planner.model.selectors import VisitSelector
from planner.model.study_sections import GapRule


def test_a_gap_that_nothing_can_keep_is_refused():
    everywhere = VisitSelector("*")

    with pytest.raises(InvalidValue, match="not 9 to 8"):
        GapRule("sg", everywhere, everywhere, min_days=9, max_days=8)
    with pytest.raises(InvalidValue, match="from 1 upward"):
        GapRule("sg", everywhere, everywhere, min_days=0)
