"""How full the days are, as a table."""

import pytest

from tests.planner.cli.treated import TreatedClinic


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


def test_open_days_have_a_row_and_a_weekend_without_visits_has_none(clinic):
    said = clinic("weeks", "--from=2026-10-17", "--to=2026-10-23").splitlines()

    assert [line.split()[0] for line in said[2:]] == ["Mon", "Tue", "Wed", "Thu", "Fri"]
    assert said[2].split()[2:] == ["1", "1", "1", "%", "1", "of", "6", "1", "of", "4"]


def test_more_than_there_is_is_said(clinic):
    clinic.take_slots(1)
    clinic("participants", "add", "0043", "--cohort=P2", "--level=10", "--first-step-dose=2026-10-19")

    said = clinic("weeks", "--from=2026-10-19", "--to=2026-10-19")

    assert said.splitlines()[2].endswith("too little room")
    assert "2 of 1" in said
