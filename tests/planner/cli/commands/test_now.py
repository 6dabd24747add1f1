"""The running list in words, and what is due next noted in one gesture."""

import json

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.turn(FIRST, "07:40")
    clinic("place", "0042", "S1", "--at=08:00", "--chair=Chair 1")
    return clinic


def row(clinic: TreatedClinic) -> str:
    return clinic("now").splitlines()[-1]


def test_who_is_expected_is_listed_with_the_minutes_to_go(clinic):
    said = clinic("now").splitlines()

    assert said[0] == "Mon 2026-10-19, 07:40: 1 visit under way or expected, 0 late."
    assert row(clinic).split("  ")[0] == "in 20 min"
    assert "0042     S1     Chair 1  arrival" in row(clinic)


def test_what_is_late_says_so_and_next_notes_it(clinic):
    clinic.turn(FIRST, "09:12")
    head, late = clinic("now").splitlines()[0], row(clinic)
    noted = clinic("visit", "0042", "S1", "next")

    assert late.startswith("1 h 12 late  0042")
    assert head.endswith(" 1 late.")
    assert noted.startswith("Record 0042 S1 arrived.")
    assert "into the chair" in row(clinic)


def test_each_next_is_what_the_list_names(clinic):
    for expected, clock in (
        ("arrival", "08:00"),
        ("into the chair", "08:00"),
        ("vital signs + neuro", "09:00"),
        ("start TAR", "09:00"),
    ):
        clinic.turn(FIRST, clock)
        assert expected in row(clinic)
        clinic("visit", "0042", "S1", "next")

    assert [one.agent for one in clinic.happened().given] == ["tarlatamab"]


def test_next_takes_no_time_and_needs_something_due(clinic):
    timed = clinic.refused("visit", "0042", "S1", "next", "--at=08:00")
    other_day = clinic.refused("visit", "0042", "S2", "next")

    assert "“next” is noted as it is due, now" in timed
    assert other_day == "Nothing is due next of 0042 S2 today: “now” lists what is."
    assert "has no visit C99D1" in clinic.refused("visit", "0042", "C99D1", "next")


def test_the_document_counts_the_minutes(clinic):
    (visit,) = json.loads(clinic("now", "--json"))["visits"]

    assert (visit["due"], visit["at"]) == ("arrival", "2026-10-19T08:00:00-04:00")
    assert (visit["late_minutes"], visit["late"], visit["begun"]) == (-20, False, False)


def test_a_day_without_anybody_has_an_empty_list(clinic):
    clinic("unplace", "0042", "S1")

    assert clinic("now") == "Mon 2026-10-19, 07:40: 0 visits under way or expected, 0 late.\n"
