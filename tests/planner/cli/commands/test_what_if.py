"""Candidate dates side by side, and nothing stored."""

import json

import pytest

from tests.planner.cli.treated import TreatedClinic


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


def test_each_date_has_a_row(clinic):
    history = clinic("history")

    said = clinic("what-if", "2027-03-08", "2027-03-09", "--cohort=P2", "--level=10")

    assert [line.split()[1] for line in said.splitlines()[2:4]] == ["2027-03-08", "2027-03-09"]
    assert "Nothing would break." in said
    assert clinic("history") == history


def test_the_level_is_asked_for_where_there_are_several(clinic):
    assert "Which dose level?" in clinic.refused("what-if", "2027-03-08", "--cohort=P2")


def test_a_date_that_is_closed_says_when_the_first_step_dose_would_be(clinic):
    closed, opened = "2026-11-26", "2026-11-27"
    asked = ("what-if", closed, opened, "--cohort=P2", "--level=10")
    later = [one["begins_later"] for one in json.loads(clinic(*asked, "--json"))["candidates"]]

    assert later == [opened, None]
    assert f"The clinic is closed on Thu {closed}: the first step dose would be on Fri {opened}." in clinic(
        *asked
    )
