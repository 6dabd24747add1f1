"""The lists of the nurses of a day, in words."""

import json

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


def test_each_list_stands_under_its_nurse(clinic):
    clinic.turn(FIRST, "06:00")
    clinic("plan", f"--from={FIRST}", f"--to={FIRST}", "--seconds=5")
    said = clinic("nurses", str(FIRST)).splitlines()
    mine = said[said.index(next(line for line in said if line.startswith("Early 1, 07:00 to"))) :]

    assert said[0] == "Mon 2026-10-19, a proposal"
    assert mine[1].split(maxsplit=5) == ["Time", "Subject", "Visit", "Where", "What", "Watch for"]
    assert mine[3].split()[1:] == ["0042", "S1", "Chair", "1", "intake"]
    assert "Staff of the slots" in said


def test_a_nurse_without_anything_to_do_has_nothing(clinic):
    assert "Nothing." in clinic("nurses", str(FIRST))


def test_the_document_has_each_list_with_its_nurse(clinic):
    clinic.turn(FIRST, "06:00")
    clinic("plan", f"--from={FIRST}", f"--to={FIRST}", "--seconds=5")
    day = json.loads(clinic("nurses", str(FIRST), "--json"))
    mine = day["nurses"][0]

    assert (mine["shift"], mine["number"], mine["starts"]) == ("Early", 1, "2026-10-19T07:00:00-04:00")
    assert mine["tasks"][0]["acts"] == [{"kind": "intake", "agent": None}]
    assert mine["minutes"] >= len(mine["tasks"])
    assert {task["place"].split()[0] for task in day["slot_staff"]} == {"Slot"}
    assert day["nobody"] == []
