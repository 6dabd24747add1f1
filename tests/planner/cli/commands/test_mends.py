"""What would mend the findings of a day, listed by number and done by it."""

import json
from datetime import timedelta

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    """Two participants in one chair at the same time, too soon after each other for first doses."""
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.turn(FIRST, "06:30")
    clinic("participants", "add", "0043", "--cohort=P2", "--level=10", f"--first-step-dose={FIRST}")
    clinic("place", "0042", "S1", "--at=08:00", "--chair=Chair 2")
    clinic("place", "0043", "S1", "--at=08:15", "--chair=Chair 2")
    return clinic


def findings(clinic: TreatedClinic) -> list[dict]:
    return json.loads(clinic("mends", str(FIRST), "--json"))["findings"]


def number_of(clinic: TreatedClinic, kind: str) -> str:
    return next(mend["number"] for one in findings(clinic) for mend in one["mends"] if mend["kind"] == kind)


def test_each_finding_has_its_mends_by_number(clinic):
    said = clinic("mends", str(FIRST)).splitlines()

    assert said[:2] == ["Mon 2026-10-19: 2 findings.", ""]
    assert said[2] == "1  0042 S1, 0043 S1: Chair 2 is held by two participants at once at 08:15."
    assert said[3].startswith("   1.1  Move 004")
    assert [mend["words"] for mend in findings(clinic)[0]["mends"]] == [
        line.split("  ")[-1] for line in said[3:6]
    ]


def test_a_mend_is_one_edit_that_undo_takes_back(clinic):
    before = findings(clinic)
    said = clinic("mends", str(FIRST), "--take=1.1")
    after = findings(clinic)

    assert said.startswith("Move 004")
    assert said.endswith("0 findings left on Mon 2026-10-19.\n")
    assert after == []
    assert "Move 004" in clinic("undo")
    assert findings(clinic) == before


def test_a_pin_is_given_up_and_the_layout_left_to_plan(clinic):
    said = clinic("mends", str(FIRST), f"--take={number_of(clinic, 'unpin')}")

    assert said.startswith("Unpin 004")
    assert said.endswith("Now write “plan --from 2026-10-19 --to 2026-10-19 --scope unpinned”.\n")


def test_a_new_layout_is_left_to_plan(clinic):
    for subject_id in ("0042", "0043"):
        clinic("unpin", subject_id, "S1")
    refused = clinic.refused("mends", str(FIRST), f"--take={number_of(clinic, 'lay out')}")

    assert refused.startswith("A new layout may move others too: write “plan --from 2026-10-19")


def test_a_number_that_is_not_there_is_refused(clinic):
    assert clinic.refused("mends", str(FIRST), "--take=9.9").startswith("There is no fix 9.9")
    assert "leave --take or --json out" in clinic.refused("mends", str(FIRST), "--take=1.1", "--json")


def test_of_a_day_that_is_past_nothing_is_mended(clinic):
    clinic.turn(FIRST + timedelta(days=1))

    assert "No single step fixes it." in clinic("mends", str(FIRST))


def test_a_day_without_findings_says_so(clinic):
    assert clinic("mends", "2026-10-22") == "Thu 2026-10-22: 0 findings.\n"
