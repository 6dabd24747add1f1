"""A day and a result survive the way to another process and back."""

import json

from hypothesis import given

from planner.layout.day import Day, Placement
from planner.layout.day_json import day_from_plain, day_to_plain, result_from_plain, result_to_plain
from planner.layout.result import LayoutResult
from planner.model.day_layout import DayLayout, Goal, LayoutStatus, Unplaced
from tests.planner.layout.days import TUESDAY, days


@given(days())
def test_a_day_comes_back_as_it_was(day: Day) -> None:
    assert day_from_plain(json.loads(json.dumps(day_to_plain(day)))) == day


def test_a_result_comes_back_as_it_was() -> None:
    layout = DayLayout(
        on=TUESDAY,
        status=LayoutStatus.INFEASIBLE,
        goals=(Goal("unplaced", 1, 1),),
        unplaced=(Unplaced("002", "C1D1", ("pharmacy",)),),
        seconds=1.5,
    )
    result = LayoutResult(layout, (Placement("001/C1D1", 480, "Chair 1", None, pinned=True),))

    assert result_from_plain(json.loads(json.dumps(result_to_plain(result)))) == result
