"""The clock that runs between doses, and beginning again when it has run out."""

from datetime import timedelta

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.run_until("S1", "S2", "C1D1", "C1D8")
    return clinic


@pytest.mark.parametrize(
    ("days", "left", "remark"),
    [(27, "1", ""), (28, "0", ""), (29, "-1", "too late: restart")],
)
def test_the_clock_says_how_many_days_are_left(clinic, days, left, remark):
    clinic.turn(FIRST + timedelta(days=14 + days), "07:00")

    row = next(line for line in clinic("clocks").splitlines() if line.startswith("0042"))

    assert f"  {days}  " in row
    assert f"  {left}  " in row
    assert "Mon 2026-11-30" in row
    assert row.endswith(remark)


@pytest.mark.parametrize("others", ["wait", "go-on"])
def test_the_step_doses_come_again(clinic, others):
    late = FIRST + timedelta(days=14 + 29)
    clinic("visit", "0042", "C1D15", "cancelled", "--reason=ill")
    clinic.turn(late, "07:00")

    clinic("restart", "0042", "--at=C2D1", f"--on={late}", f"--others={others}")

    assert clinic.day_of("R1S1") == late
    assert clinic.day_of("R1S2") == late + timedelta(days=7)
    assert clinic("check").endswith("Nothing breaks a rule.\n")


def test_what_the_other_drug_does_is_asked_and_never_guessed(clinic):
    result = clinic._run("restart", "0042", "--at=C2D1", "--on=2026-12-01")

    assert result.exit_code == 2
    assert "--others" in result.stderr
