"""A dose is lowered one level for good, and an infusion that was tolerated is noted."""

import pytest

from tests.planner.cli.treated import TreatedClinic


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.run_until("S1", "S2", "C1D1")
    return clinic


def test_a_dose_is_lowered_by_one_level(clinic):
    said = clinic("lower", "0042", "7.5", "--from=C1D8", "--reason=febrile neutropenia")

    assert said.startswith("Lower SG of 0042 to 7.5 mg/kg from C1D8.\n")


@pytest.mark.parametrize("level", ["5", "10", "12"])
def test_any_other_level_is_refused(clinic, level):
    sentence = clinic.refused("lower", "0042", level, "--from=C1D8", "--reason=febrile neutropenia")

    assert "the next level down is 7.5" in sentence


def test_an_infusion_is_tolerated_once(clinic):
    assert clinic("tolerated", "0042", "C1D1").startswith("Record that 0042 tolerated SG at C1D1.\n")
    assert "already recorded" in clinic.refused("tolerated", "0042", "C1D1")
