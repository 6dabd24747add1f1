"""A path tells the clock times of one visit."""

import json

import pytest

from tests.planner.cli.conftest import document
from tests.planner.cli.treated import TreatedClinic


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


def test_what_is_only_planned_says_so(enrolled):
    assert enrolled("path", "0007", "S1").stdout.startswith("As planned.\n")
    assert document(enrolled("path", "0007", "S1", "--json"))["runs"] is False


class TestAVisitUnderWay:
    """S1 on Monday at 08:00 in Bed 1; the infusion is to start at 09:00 and does so at 09:35."""

    @pytest.fixture
    def clinic(self, tmp_path, monkeypatch) -> TreatedClinic:
        clinic = TreatedClinic(tmp_path, monkeypatch)
        clinic("place", "0042", "S1", "--at=08:00", "--chair=Bed 1", "--slot=Slot 1")
        clinic("visit", "0042", "S1", "arrived", "--at=08:00")
        clinic("visit", "0042", "S1", "start", "TAR", "--at=09:35")
        return clinic

    def test_it_is_shown_as_it_runs_and_says_so(self, clinic):
        said = clinic("path", "0042", "S1")

        assert said.startswith("As it runs, from what was noted.\n")
        assert "09:35" in next(line for line in said.splitlines() if "infusion" in line)
        assert "to Tue 09:35." in next(line for line in said.splitlines() if line.startswith("Holds a slot"))

    def test_the_document_says_so_too(self, clinic):
        path = json.loads(clinic("path", "0042", "S1", "--json"))
        infusion = next(step for step in path["steps"] if step["kind"] == "infusion")

        assert (path["runs"], path["start"][11:16], infusion["start"][11:16]) == (True, "08:00", "09:35")

    def test_a_start_that_is_typed_plans_it_anew(self, clinic):
        said = clinic("path", "0042", "S1", "--start", "07:30")

        assert said.startswith("As planned.\n")
        assert "08:30" in next(line for line in said.splitlines() if "infusion" in line)

    def test_without_a_place_it_runs_from_the_arrival(self, tmp_path, monkeypatch):
        clinic = TreatedClinic(tmp_path, monkeypatch)
        clinic("visit", "0042", "S1", "arrived", "--at=08:00")
        clinic("visit", "0042", "S1", "start", "TAR", "--at=09:35")
        said = clinic("path", "0042", "S1")

        assert said.startswith("As it runs")
        assert "09:35" in next(line for line in said.splitlines() if "infusion" in line)
