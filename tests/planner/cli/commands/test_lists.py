"""The charge nurse's lists of a day, in words."""

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


def test_who_is_near_and_who_is_to_be_called_is_listed(clinic):
    clinic("visit", "0042", "S1", "start", "TAR", "--at=09:35")

    said = clinic("lists", str(FIRST))

    near = next(line for line in said.splitlines() if line.startswith("0042     S1     TAR   Wed 09:35"))
    assert near.split()[5:] == ["yes", "Tue", "09:35", "09:35"]
    assert (
        "1 in all, 1 at once; 6 monitored places in service, 8 doses of tocilizumab in stock, "
        "6 places with oxygen." in said
    )
    assert "Too few" not in said
    assert "0042 S1: CBC, liver enzymes and bilirubin before each dose." in said


def test_a_quiet_day_says_so(clinic):
    said = clinic("lists", "2026-10-18")

    assert said.count("Nobody.") == 2
    assert said.count("None.") == 3
