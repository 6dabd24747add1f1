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


def test_of_two_drugs_it_is_said_which_is_given_for_the_first_time(clinic):
    clinic.run_until("S1", "S2")
    first = clinic.day_of("C1D1")
    clinic("plan", f"--from={first}", f"--to={first}")

    assert "first dose of SG" in clinic("huddle", str(first))
    assert "first dose of SG" in clinic("sheet", str(first))
    assert "first dose of SG" in clinic("day", str(first))
