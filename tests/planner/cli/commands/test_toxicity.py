"""A toxicity is recorded as graded, and corrected when it is over."""

from datetime import date

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import at


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    clinic = TreatedClinic(tmp_path, monkeypatch)
    clinic.run_until("S1", "S2")
    clinic("visit", "0042", "S2", "arrived", "--at=08:00")
    return clinic


def test_an_onset_at_night_is_of_the_day_of_the_dose_or_the_morning_after(clinic):
    clinic.turn(clinic.day_of("C1D1"))

    clinic("toxicity", "0042", "crs", "2", "--after=S2", "--onset=23:10")
    clinic("toxicity", "0042", "CRS", "2", "--after=S2", "--onset=23:10", "--resolved=2026-10-29T08:00")
    clinic("toxicity", "0042", "icans", "1", "--after=S2", "--onset=02:00")

    crs, icans = clinic.happened().toxicities
    assert crs.onset == at(date(2026, 10, 26), "23:10")
    assert crs.resolved == at(date(2026, 10, 29), "08:00")
    assert icans.onset == at(date(2026, 10, 27), "02:00")


def test_a_grade_that_the_scale_has_not_is_refused(clinic):
    clinic.turn(clinic.day_of("C1D1"))

    assert "grades 1 to 5" in clinic.refused("toxicity", "0042", "crs", "6", "--after=S2", "--onset=23:00")


def test_of_a_grade_without_a_rule_it_is_said_that_a_person_decides(clinic):
    clinic.turn(clinic.day_of("S2"), "23:30")

    said = clinic("toxicity", "0042", "crs", "5", "--after=S2", "--onset=23:10")

    assert "The study file says nothing about CRS grade 5: a person decides." in said
    assert "Grade 5 is death (ASTCT" in said
    assert "“leave 0042 died” records it" in said


def test_it_stands_in_the_lists_and_in_the_huddle_until_it_is_resolved(clinic):
    clinic.turn(clinic.day_of("S2"), "23:30")
    clinic("toxicity", "0042", "crs", "3", "--after=S2", "--onset=23:10")
    told = "0042: CRS grade 3 of Mon 26 Oct not recorded as resolved; proposals not yet accepted: hold"

    assert told in clinic("lists")
    assert told in clinic("huddle", str(clinic.day_of("C1D1")))


def test_what_the_study_file_makes_of_it_is_said_with_its_source(clinic):
    clinic.turn(clinic.day_of("S2"), "23:30")

    said = clinic("toxicity", "0042", "crs", "2", "--after=S2", "--onset=23:10")

    assert "Proposed: hold. Withhold tarlatamab until" in said
    assert "(from the prescribing information; see “Dose modifications for CRS”) A person decides." in said
    assert "Proposed: monitor. " in said
    assert "Already planned." in said
