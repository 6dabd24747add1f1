import pytest

from planner.errors import InvalidValue
from planner.model.monitoring import ClockAnchor, MonitoringRule
from planner.model.places import PlaceKind
from planner.model.selectors import OrdinalRange
from tests.builders import a_study


@pytest.mark.parametrize("hours", [(0, 1, 1), (2, 1, 3), (1, 4, 3), (3, 3, 2)])
def test_hours_run_least_planned_most(hours):
    least, planned, most = hours

    with pytest.raises(InvalidValue, match="least, planned, most"):
        MonitoringRule(OrdinalRange(1), least, most, planned, ClockAnchor.END, PlaceKind.CHAIR)


@pytest.mark.parametrize(
    ("ordinal", "least", "most", "anchor"),
    [
        (1, 22, 24, "start"),
        (2, 22, 24, "start"),
        (3, 6, 8, "end"),
        (5, 6, 8, "end"),
        (6, 3, 4, "end"),
        (9, 3, 4, "end"),
        (10, 2, 2, "end"),
        (54, 2, 2, "end"),
    ],
)
def test_the_profile_in_force_is_the_labels_table(ordinal, least, most, anchor):
    profile = a_study().monitoring("tarlatamab")
    assert profile is not None
    rule = profile.rule(ordinal)
    assert rule is not None

    assert (rule.min_hours, rule.max_hours, rule.anchor) == (least, most, anchor)
    assert (rule.proximity_hours == 48) == (ordinal <= 2)
    assert (rule.proximity_minutes, rule.proximity_anchor) == (
        (60, "start") if ordinal <= 2 else (None, None)
    )
    assert rule.provenance is not None
    assert rule.provenance.mark == "label, found"
