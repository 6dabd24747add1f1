from datetime import timedelta

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    made = TreatedClinic(tmp_path, monkeypatch)
    made.turn(FIRST, "06:30")
    made("plan", f"--from={FIRST}", f"--to={FIRST}", "--seconds=5")
    return made


def test_each_check_has_a_box_and_each_step_its_times(clinic):
    lines = clinic("sheet", str(FIRST)).splitlines()

    assert lines[0].endswith("open 07:00 to 18:00: 1 visit, 0 still here from last night.")
    assert sum(line.count("[ ] ") for line in lines) == 17 + 1  # the checks, and the call of who stays near
    assert any("infusion TAR, nurse 10 min" in line for line in lines)
    assert lines[-1] == "Not a medical record. Check the protocol in force."
    assert "audit trail row" in lines[-2]


def test_by_place_a_visit_stands_in_each_of_its_places_and_by_participant_once(clinic):
    by_place = clinic("sheet", str(FIRST))
    by_participant = clinic("sheet", str(FIRST), "--by=participant")

    assert by_place.count("  0042 S1: ") == 2
    assert by_participant.count("  0042 S1: ") == 1


def test_after_a_late_start_the_sheet_says_what_was_recorded_and_has_moved(clinic):
    clinic.turn(FIRST, "12:00")
    clinic("visit", "0042", "S1", "arrived", "--at=07:00")
    clinic("visit", "0042", "S1", "start", "TAR", "--at=09:35")
    text = clinic("sheet", str(FIRST))

    assert "recorded: arrived 07:00, TAR started 09:35" in text
    assert "09:35 to 10:35  infusion TAR" in text
    assert "[ ] 09:35 ICE  [ ] 09:50" in text


def test_the_next_morning_who_is_still_here_comes_first(clinic):
    text = clinic("sheet", str(FIRST + timedelta(days=1)))

    assert "1 still here from last night" in text
    assert (
        text.index("Still here from last night")
        < text.index("0042 S1")
        < text.index("Must stay within an hour of care")
    )


def test_a_day_without_a_layout_names_who_waits(clinic):
    text = clinic("sheet", str(FIRST + timedelta(days=7)))

    assert "Without a place: 0042 S2. Not laid out yet." in text
    assert "Must stay within an hour of care\n  Nobody." in text
