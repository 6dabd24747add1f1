"""A visit moves, and what moves with it is shown before and told after."""

import pytest

from tests.planner.cli.treated import TreatedClinic


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.run_until("S1", "S2", "C1D1", "C1D8", "C1D15")
    clinic.turn(clinic.day_of("C2D1"), "07:00")
    return clinic


def test_a_preview_shows_the_old_and_the_new_day_and_stores_nothing(clinic):
    before = clinic("course", "0042", "--json")

    foreseen = clinic("delay", "0042", "C2D1", "--days=2", "--scope=cycle", "--preview")

    row = next(line for line in foreseen.splitlines() if line.startswith("C2D1"))
    assert "Mon 2026-11-30" in row
    assert "Wed 2026-12-02" in row
    assert "TAR 14 → 16 days after C1D15" in row
    assert "nothing is stored" in foreseen
    assert clinic("course", "0042", "--json") == before


def test_a_move_past_the_limit_needs_an_override_and_check_shows_it_as_known(clinic):
    words = ("delay", "0042", "C2D1", "--days=15", "--scope=rest", "--reason=illness")

    assert "Needs an override: " in clinic(*words[:5], "--preview")
    assert "give an override with its reason" in clinic.refused(*words)
    clinic(*words, "--override=agreed with the PI")

    checked = clinic("check")
    assert "Known: " in checked
    assert "Overridden (agreed with the PI)" in checked
    assert "Nothing breaks a rule." in checked


def test_a_move_needs_a_reason(clinic):
    assert "Why does it move?" in clinic.refused("delay", "0042", "C2D1", "--days=1", "--scope=rest")


def test_a_booking_that_moves_is_told(clinic):
    clinic("plan", "--from=2026-12-07", "--to=2026-12-07", "--seconds=5")

    said = clinic("delay", "0042", "C2D8", "--to=2026-12-08", "--scope=visit", "--reason=unit full")

    assert "C2D8 moves from Mon 2026-12-07 to Tue 2026-12-08." in said
    assert "C2D8 gives up Chair" in said


def test_a_visit_moved_past_a_later_one_of_its_cycle_is_told_before_and_after(clinic):
    words = ("delay", "0042", "C2D8", "--days=9", "--scope=visit", "--reason=travel")
    said = "C2D8 on Wed 16 Dec 2026 comes after C2D15 on Mon 14 Dec 2026."

    assert said in clinic(*words[:5], "--preview")
    clinic(*words)
    assert said in clinic("course", "0042")
