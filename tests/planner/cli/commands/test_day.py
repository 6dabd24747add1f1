"""A day shows who is where, who is still there from the night, and who has no place."""

import re

import pytest

from tests.planner.cli.conftest import commands_on, document


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    clinic_day = commands_on(tmp_path_factory.mktemp("planned") / "clinic.db")
    clinic_day("init")
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
    result = clinic_day("plan", "--from=2026-11-30", "--to=2026-11-30", "--seconds=20")

    assert result.exit_code == 0, result.stderr
    return clinic_day


def test_a_first_dose_takes_a_chair_and_then_a_slot_into_the_next_day(planned):
    (assignment,) = document(planned("day", "2026-11-30", "--json"))["assignments"]

    assert [stay["kind"] for stay in assignment["stays"]][-1] == "slot"
    assert assignment["end"].startswith("2026-12-01T")
    assert {step["kind"] for step in assignment["steps"]} >= {"infusion", "monitoring", "discharge"}


def test_the_next_morning_the_slot_is_still_held(planned):
    day = document(planned("day", "2026-12-01", "--json"))

    (carried,) = day["carried"]
    assert day["assignments"] == []
    assert carried["stays"][0]["kind"] == "slot"
    assert "Still here from the day before: 0007, Slot " in planned("day", "2026-12-01").stdout


def test_the_table_names_arrival_places_and_the_first_dose(planned):
    table = planned("day", "2026-11-30").stdout

    assert table.startswith(
        "Mon 2026-11-30, open 07:00 to 18:00: 1 visit placed, 0 without a place, 0 findings"
    )
    assert re.search(
        r"Tue \d\d:\d\d +0007 +S1 +TAR +(Chair|Bed) \d+ until \d\d:\d\d, then Slot \d +first dose", table
    )


def test_a_day_not_laid_out_shows_who_is_waiting(clinic_day):
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")

    assert "Without a place: 0007 S1. Not laid out yet." in clinic_day("day", "2026-11-30").stdout


def test_who_did_not_come_is_named_with_the_reason_and_on_the_sheet_without_it(clinic_day):
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
    clinic_day("visit", "0007", "S1", "cancelled", "--reason=Snowed in")

    assert "Cancelled: 0007 S1. Snowed in" in clinic_day("day", "2026-11-30").stdout.splitlines()
    assert "Cancelled: 0007 S1." in clinic_day("sheet", "2026-11-30").stdout.splitlines()
    assert document(clinic_day("day", "2026-11-30", "--json"))["did_not_come"] == [
        {"subject_id": "0007", "visit": "S1", "status": "cancelled", "reason": "Snowed in"}
    ]


def test_a_closed_day_says_why(clinic_day):
    assert "closed (" in clinic_day("day", "2026-12-25").stdout
    assert document(clinic_day("day", "2026-12-25", "--json"))["closed"]


def test_without_a_date_it_is_today(clinic_day):
    assert re.match(r"\w{3} \d{4}-\d\d-\d\d, ", clinic_day("day").stdout)


def test_what_is_out_of_the_ordinary_on_the_day_is_in_the_document(clinic_day):
    clinic_day("clinic", "hours", "2026-11-30", "08:00", "12:00", "--reason=Training")
    clinic_day("clinic", "out", "Chair 3", "--from=2026-11-30", "--to=2026-12-01", "--reason=Repair")
    clinic_day("clinic", "nurses", "2026-12-01", "Early", "2", "--reason=Illness")
    dated = document(clinic_day("day", "2026-12-01", "--json"))["dated"]

    assert [(one["what"], one["place"], one["shift"], one["nurses"]) for one in dated] == [
        ("out_of_service", "Chair 3", None, None),
        ("nurses_on", None, "Early", 2),
    ]
    assert document(clinic_day("sheet", "2026-12-01", "--json"))["dated"] == dated
    hours = document(clinic_day("day", "2026-11-30", "--json"))["dated"][0]
    assert (hours["opens"], hours["closes"], hours["reason"]) == ("08:00", "12:00", "Training")
    assert document(clinic_day("day", "2026-12-02", "--json"))["dated"] == []
    assert document(clinic_day("day", "2026-12-25", "--json"))["dated"][0]["what"] == "closure"
