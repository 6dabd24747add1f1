"""Treatment ends, or taking part does: what was booked falls away, and follow-up comes or does not."""

import json
from datetime import date

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


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("withdrew", "withdrawn"),
        ("died", "died"),
        ("lost", "lost to follow-up"),
        ("investigator", "taken off study by the investigator"),
        ("other", "off study for another reason"),
    ],
)
def test_who_leaves_has_nothing_ahead_and_it_is_told_how(clinic, how, told):
    clinic("leave", "0042", how, "--note=moves to another state")
    (person,) = json.loads(clinic("participants", "list", "--json"))["participants"]

    assert ahead(clinic) == []
    assert told in clinic("participants", "list")
    assert (person["status"], person["leaving"], person["left_on"]) == ("off study", told, "2026-11-02")


def test_the_day_of_a_death_can_be_named(clinic):
    clinic("leave", "0042", "lost")
    clinic.turn(date(2026, 12, 1))
    clinic("leave", "0042", "died", "--on=2026-11-20")
    (person,) = json.loads(clinic("participants", "list", "--json"))["participants"]

    assert person["left_on"] == "2026-11-20"
