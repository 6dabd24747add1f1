"""A coming day in words."""

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


def test_the_next_open_day_is_shown_with_counts_visits_and_rescue(clinic):
    said = clinic("huddle", str(FIRST)).splitlines()

    assert said[0] == "Mon 2026-10-19"
    assert said[1] == (
        "1 visit: 1 first dose, 0 with two drugs, 1 overnight; 0 here from the night before; "
        "1 without a place."
    )
    assert said[2] == "The day is not laid out yet."
    assert any(line.split()[:5] == ["no", "place", "0042", "S1", "TAR"] for line in said)
    assert "Labs before a dose: 0042 S1." in said
    assert "Weigh: nobody." in said


def test_a_day_on_which_nobody_comes_says_so(clinic):
    assert "Nobody comes." in clinic("huddle", "2026-10-18")
