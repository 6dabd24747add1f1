"""What a person decided stays."""

import pytest

from planner.layout.day import Placement
from planner.layout.rules import pins
from tests.planner.layout.days import a_day, a_visit, placed

DAY = a_day(a_visit(1, arrival=480, chair="Chair 1", pinned=True), a_visit(2, arrival=480))


@pytest.mark.parametrize("moved", [placed(1, 485), placed(1, 480, chair="Chair 2")])
def test_a_pinned_visit_elsewhere_is_a_finding(moved: Placement) -> None:
    assert [finding.visits for finding in pins.findings(DAY, (moved,))] == [("001/C1D1",)]


def test_a_pinned_visit_where_it_is_pinned_is_not() -> None:
    assert not tuple(pins.findings(DAY, (placed(1, 480), placed(2, 600))))
