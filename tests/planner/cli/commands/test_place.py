"""``place``, ``unplace``, ``pin`` and ``unpin``."""

from tests.planner.cli.conftest import Cli, document

DAY = "2026-11-30"


def enrolled(clinic_day: Cli) -> Cli:
    added = clinic_day(
        "participants", "add", "0042", "--cohort", "P2", "--level", "10", "--first-step-dose", DAY
    )
    assert added.exit_code == 0, added.stderr
    return clinic_day


def assignment(clinic_day: Cli) -> dict:
    return document(clinic_day("day", DAY, "--json"))["assignments"][0]


def test_without_a_time_it_lists_what_can_take_the_visit_and_changes_nothing(clinic_day: Cli) -> None:
    listed = enrolled(clinic_day)("place", "0042", "S1")

    assert "07:00    Tue 08:00  Chair 1, then Slot 1  The earliest that fits" in listed.stdout
    assert document(clinic_day("day", DAY, "--json"))["assignments"] == []


def test_it_puts_the_visit_there_pinned_and_undo_takes_it_back(clinic_day: Cli) -> None:
    placed = enrolled(clinic_day)("place", "0042", "S1", "--at", "09:30", "--chair", "Bed 2")

    assert placed.stdout == "Place 0042 S1 in Bed 2 then Slot 1.\n"
    assert assignment(clinic_day)["pinned"] is True
    assert assignment(clinic_day)["start"].startswith(f"{DAY}T09:30")
    assert clinic_day("undo").exit_code == 0
    assert document(clinic_day("day", DAY, "--json"))["assignments"] == []


def test_a_place_alone_keeps_the_time_and_a_rule_that_breaks_is_said(clinic_day: Cli) -> None:
    enrolled(clinic_day)("place", "0042", "S1", "--at", "17:45")
    moved = clinic_day("place", "0042", "S1", "--slot", "Slot 5")

    assert "Slot 5" in moved.stdout
    assert "The stay in the chair ends at 18:45; it must end by 18:00." in moved.stdout
    assert assignment(clinic_day)["start"].startswith(f"{DAY}T17:45")


def test_a_place_alone_needs_a_time_where_there_is_none_yet(clinic_day: Cli) -> None:
    refused = enrolled(clinic_day)("place", "0042", "S1", "--chair", "Chair 3")

    assert refused.exit_code == 1
    assert "0042 S1 has no place yet: say with --at when it arrives." in refused.stderr


def test_pin_unpin_and_unplace_say_what_they_did(clinic_day: Cli) -> None:
    enrolled(clinic_day)("place", "0042", "S1", "--at", "08:00")

    assert clinic_day("pin", "0042", "S1").stderr == "0042 S1 is pinned already.\n"
    assert clinic_day("unpin", "0042", "S1").stdout == "Unpin 0042 S1.\n"
    assert assignment(clinic_day)["pinned"] is False
    assert clinic_day("unplace", "0042", "S1").stdout.startswith("Take 0042 S1 off the board.\n")
    assert clinic_day("unplace", "0042", "S1").stderr == "0042 S1 has no place on the board.\n"


def test_monitor_plans_hours_within_the_study_files_range(clinic_day: Cli) -> None:
    enrolled(clinic_day)("place", "0042", "S1", "--at", "08:00")

    assert clinic_day("monitor", "0042", "S1", "--hours", "22").stdout == "Monitor 0042 S1 for 22 h.\n"
    refused = clinic_day("monitor", "0042", "S1", "--hours", "30")
    assert (refused.exit_code, "30 h is outside" in refused.stderr) == (1, True)
