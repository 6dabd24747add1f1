"""One drug, or both, is held from a visit on and given again at a later one."""

import pytest

from tests.planner.cli.treated import TreatedClinic


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.run_until("S1", "S2", "C1D1")
    return clinic


def test_a_drug_is_held_and_given_again(clinic):
    held = clinic("hold", "0042", "--agent=SG", "--since=C1D8", "--reason=labs", "--note=ANC 800")

    assert held.startswith("Hold sacituzumab govitecan of 0042 from C1D8.\n")
    assert "labs: ANC 800" in clinic("history")
    assert clinic("resume", "0042", "--at=C2D1").startswith("Resume sacituzumab govitecan of 0042 at C2D1.\n")


def test_what_is_held_is_not_held_twice(clinic):
    clinic("hold", "0042", "--since=C1D8", "--reason=toxicity")

    assert "held already" in clinic.refused("hold", "0042", "--agent=SG", "--since=C1D8", "--reason=labs")


def test_a_hold_ends_at_a_later_visit(clinic):
    clinic("hold", "0042", "--agent=SG", "--since=C1D8", "--reason=labs")

    assert "a later visit" in clinic.refused("resume", "0042", "--at=C1D8")
