"""A path tells the clock times of one visit."""

import pytest

from tests.planner.cli.conftest import document


@pytest.fixture
def enrolled(clinic_day):
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-10-19")
    return clinic_day


def test_a_step_dose_is_monitored_into_the_next_day(enrolled):
    path = document(enrolled("path", "0007", "S1", "--start", "08:00", "--json"))

    infusion = next(step for step in path["steps"] if step["kind"] == "infusion")
    monitoring = next(step for step in path["steps"] if step["kind"] == "monitoring")
    slot = next(stay for stay in path["stays"] if stay["kind"] == "slot")
    assert path["start"] == "2026-10-19T08:00:00-04:00"
    assert monitoring["end"][:10] == slot["end"][:10] == "2026-10-20"
    assert monitoring["end"][11:] == infusion["start"][11:]


def test_without_a_start_the_visit_begins_when_the_clinic_opens(enrolled):
    assert document(enrolled("path", "0007", "C1D8", "--json"))["start"] == "2026-11-09T07:00:00-05:00"


def test_the_table_says_which_places_are_held(enrolled):
    table = enrolled("path", "0007", "S1", "--start", "08:00").stdout

    assert "Mon 2026-10-19" in table
    assert "Holds a chair from 08:00" in table
    assert "Holds a slot from" in table


def test_vital_signs_are_taken_at_every_check_also_where_it_is_a_neuro_check(enrolled):
    checks = document(enrolled("path", "0007", "S1", "--start", "08:00", "--json"))["checks"]
    lines = enrolled("path", "0007", "S1", "--start", "08:00").stdout.splitlines()
    (signs,) = (line for line in lines if line.startswith("Vital signs: "))
    (neuro,) = (line for line in lines if line.startswith("Neuro (ICE): "))

    assert signs.count(":") - 1 == len(checks)
    assert neuro.count(":") - 1 == sum(check["kind"] == "neuro" for check in checks) > 0


def test_a_time_that_is_none_is_refused(enrolled):
    result = enrolled("path", "0007", "S1", "--start", "half past eight")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "write 08:30" in result.stderr


def test_a_visit_that_the_course_has_not_is_refused(enrolled):
    result = enrolled("path", "0007", "C99D1")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "C99D1" in result.stderr
