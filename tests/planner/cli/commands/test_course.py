"""A course is shown whole, with the dates the protocol asks for and the days that can take them."""

import pytest

from tests.planner.cli.conftest import document


def course(clinic_day, first: str) -> dict[str, dict]:
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", f"--first-step-dose={first}")
    answer = document(clinic_day("course", "0007", "--json"))

    assert answer["schema"] == "clinic-day/course/1"
    return {visit["code"]: visit for visit in answer["visits"]}


def test_a_course_has_eighty_infusion_visits(clinic_day):
    visits = course(clinic_day, "2026-10-19").values()

    agents = [dose["agent"] for visit in visits for dose in visit["doses"]]
    assert sum(bool(visit["doses"]) for visit in visits) == 80
    assert (agents.count("tarlatamab"), agents.count("sg")) == (54, 52)


def test_the_dates_are_counted_over_the_end_of_summer_time(clinic_day):
    visits = course(clinic_day, "2026-10-19")

    assert [visits[code]["nominal"] for code in ("S1", "S2", "C1D1", "C1D8", "C1D15", "C2D1")] == [
        "2026-10-19",
        "2026-10-26",
        "2026-11-02",
        "2026-11-09",
        "2026-11-16",
        "2026-11-30",
    ]


def test_the_third_tarlatamab_dose_is_given_on_c1d1_and_monitored_as_a_third(clinic_day):
    visit = course(clinic_day, "2026-10-19")["C1D1"]

    assert {"agent": "tarlatamab", "ordinal": 3, "amount": 10, "unit": "mg"} in visit["doses"]
    assert (visit["monitoring"]["min_hours"], visit["monitoring"]["anchor"]) == (6, "end")


@pytest.mark.parametrize(
    ("first", "code", "nominal"),
    [
        ("2026-08-24", "C1D1", "2026-09-07"),  # Labor Day
        ("2027-12-17", "S2", "2027-12-24"),  # Christmas, observed
        ("2027-12-17", "C1D1", "2027-12-31"),  # New Year 2028, observed
    ],
)
def test_a_holiday_is_never_booked_and_always_said(clinic_day, first, code, nominal):
    visit = course(clinic_day, first)[code]

    assert visit["nominal"] == nominal
    assert visit["booked"] != nominal
    assert visit["findings"]


def test_the_table_has_a_line_a_visit(clinic_day):
    course(clinic_day, "2026-10-19")

    table = clinic_day("course", "0007").stdout

    assert sum(line.startswith("C26D15 ") for line in table.splitlines()) == 1
    assert "22–24 h from start" in table


def test_what_is_good_to_know_stands_apart_from_what_is_wrong(clinic_day):
    visits = course(clinic_day, "2026-10-19")
    notes = [finding["sentence"] for visit in visits.values() for finding in visit["findings"]]

    lines = clinic_day("course", "0007").stdout.splitlines()

    heading = lines.index("Good to know:")
    assert lines[heading - 2].endswith(", 0 findings.")
    assert lines[heading + 1 :] == notes


def test_a_window_that_opens_on_the_day_itself_is_written_without_a_minus(clinic_day):
    course(clinic_day, "2026-10-19")

    table = clinic_day("course", "0007").stdout

    assert "  0/+" in table
    assert "-0/" not in table


def test_nobody_has_no_course(clinic_day):
    result = clinic_day("course", "0099")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "0099" in result.stderr
