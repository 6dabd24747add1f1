"""Treatment ends, or taking part does: what was booked falls away, and follow-up comes or does not."""

import json

import pytest

from tests.planner.cli.treated import TreatedClinic


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.run_until("S1", "S2", "C1D1")
    return clinic


def ahead(clinic: TreatedClinic) -> list[str]:
    visits = json.loads(clinic("course", "0042", "--json"))["visits"]
    return [visit["code"] for visit in visits if visit["actual"] is None]


def test_off_treatment_leaves_follow_up_alone_ahead(clinic):
    clinic("stop", "0042", "--on=2026-11-02", "--because=toxicity")

    assert ahead(clinic)[:2] == ["SAFETY30", "CT1"]
    assert all(not code.startswith("C1D") for code in ahead(clinic))


def test_progression_ends_ct(clinic):
    clinic("stop", "0042", "--on=2026-11-02", "--because=progression on CT", "--progression")

    assert [code for code in ahead(clinic) if code.startswith("CT")] == []


@pytest.mark.parametrize("how", ["withdrew", "died", "lost"])
def test_who_leaves_has_nothing_ahead(clinic, how):
    clinic("leave", "0042", how)

    assert ahead(clinic) == []
    assert "off study" in clinic("participants", "list")
