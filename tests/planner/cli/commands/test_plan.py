"""A plan books and lays out days; what it could not place is said, never hidden."""

import json

import pytest

from tests.planner.cli.conftest import document
from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST

DAYS = ("--from=2026-11-30", "--to=2026-12-01", "--seconds=20")


@pytest.fixture
def enrolled(clinic_day):
    for subject_id in ("0007", "0008"):
        clinic_day(
            "participants", "add", subject_id, "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30"
        )
    return clinic_day


def test_a_plan_places_everyone_and_breaks_no_rule(enrolled):
    days = document(enrolled("plan", *DAYS, "--json"))["days"]

    placed = document(enrolled("day", "2026-11-30", "--json"))["assignments"]
    assert [(day["date"], day["unplaced"]) for day in days] == [("2026-11-30", [])]
    assert sorted(assignment["subject_id"] for assignment in placed) == ["0007", "0008"]
    assert enrolled("check").exit_code == 0


def test_the_visits_are_booked_then(enrolled):
    enrolled("plan", *DAYS)

    visits = document(enrolled("course", "0007", "--json"))["visits"]
    assert [visit["status"] for visit in visits[:2]] == ["booked", "proposed"]


def test_no_layout_is_better_than_what_is_proven(enrolled):
    (day,) = document(enrolled("plan", *DAYS, "--json"))["days"]

    assert len(day["objective"]) == len(day["bound"]) == len(day["goals"])
    assert day["bound"] <= day["objective"]


def test_a_closed_stretch_has_nothing_to_lay_out(enrolled):
    result = enrolled("plan", "--from=2026-12-05", "--to=2026-12-06")

    assert (result.exit_code, result.stdout) == (0, "0 days laid out, 0 visits without a place.\n")


def test_a_visit_that_no_day_can_take_is_named_with_the_reason(clinic_day):
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2027-12-17")

    result = clinic_day("plan", "--from=2027-12-20", "--to=2027-12-24")

    assert "0007" in result.stdout
    assert "S2" in result.stdout
    assert "Christmas" in result.stdout


def test_who_has_no_place_is_named(enrolled):
    text = enrolled("clinic", "show").stdout
    enrolled("clinic", "set", "-", typed=text.replace("cap = 4", "cap = 1"))

    result = enrolled("plan", *DAYS)

    assert result.exit_code == 0
    assert "no place for 000" in result.stdout
    assert "S1: No more first doses than the clinic takes in a day" in result.stdout
    assert (
        "No place found. 1 first dose is placed; the clinic takes 1 a day."
        in enrolled("day", "2026-11-30").stdout
    )
    assert "1 visit without a place" in result.stdout


def test_days_that_run_backwards_are_a_wrong_command(enrolled):
    result = enrolled("plan", "--from=2026-12-01", "--to=2026-11-30")

    assert result.exit_code == 2
    assert "2026-11-30 is before 2026-12-01" in result.stderr


@pytest.mark.parametrize("seconds", ["nan", "inf", "0", "-1"])
def test_a_time_to_search_that_is_no_number_of_seconds_is_a_wrong_command(enrolled, seconds):
    result = enrolled("plan", *DAYS, "--seconds", seconds)

    assert (result.exit_code, result.stdout) == (2, "")


def test_undo_takes_back_a_day(enrolled):
    enrolled("plan", *DAYS)

    enrolled("undo")

    day = document(enrolled("day", "2026-11-30", "--json"))
    assert (day["status"], day["assignments"]) == (None, [])
    assert [visit["subject_id"] for visit in day["unplaced"]] == ["0007", "0008"]


def test_the_tray_alone_leaves_everybody_where_they_are(enrolled):
    enrolled("place", "0007", "S1", "--at=2026-11-30T11:00")
    enrolled("place", "0008", "S1", "--at=2026-11-30T12:00")
    enrolled("participants", "add", "0009", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")

    (day,) = document(enrolled("plan", *DAYS, "--scope=tray", "--json"))["days"]

    assert [(change["subject_id"], change["call"]) for change in day["changes"]] == [("0009", False)]


def test_the_whole_day_anew_says_whom_to_call(enrolled):
    enrolled("place", "0007", "S1", "--at=2026-11-30T11:00")

    result = enrolled("plan", *DAYS, "--scope=day")

    assert "  call 0007 S1: 11:00 becomes 0" in result.stdout


def test_today_is_planned_from_now_on(tmp_path, monkeypatch):
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.turn(FIRST, "10:42")

    clinic("plan", f"--from={FIRST}", f"--to={FIRST}", "--seconds=20")

    (placed,) = json.loads(clinic("day", str(FIRST), "--json"))["assignments"]
    assert placed["start"][11:16] == "10:45"
