"""The weekday of a first step dose is compared with the others before it is chosen."""

import re


def test_the_days_of_the_week_come_in_their_order_with_the_chosen_one_marked(clinic_day):
    result = clinic_day("weekdays", "2026-11-30", "--cohort=P2", "--level=10")

    days = re.findall(r"(?m)^\w{3} (\S+)  ", result.stdout)
    assert result.exit_code == 0
    assert days == [f"2026-{day}" for day in ("11-30", "12-01", "12-02", "12-03", "12-04")]
    assert sum("chosen" in line for line in result.stdout.splitlines()) == 1


def test_nobody_is_enrolled_by_looking(clinic_day):
    clinic_day("weekdays", "2026-11-30", "--cohort=P2", "--level=10")

    assert "0 participants" in clinic_day("participants", "list").stdout


def test_a_cohort_that_is_not_in_the_study_is_refused(clinic_day):
    result = clinic_day("weekdays", "2026-11-30", "--cohort=P9")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "P9" in result.stderr


def test_a_closed_first_date_is_said_to_be_booked_on_the_day_that_is_then_counted(clinic_day):
    closed = clinic_day("weekdays", "2026-11-28", "--cohort=P2", "--level=10").stdout
    monday = clinic_day("weekdays", "2026-11-30", "--cohort=P2", "--level=10").stdout
    (comes,) = (line for line in closed.splitlines() if "comes then" in line)
    (chosen,) = (line for line in monday.splitlines() if "chosen" in line)

    assert (
        "The clinic is closed on Sat 2026-11-28: the first visit would be booked on Mon 2026-11-30." in closed
    )
    assert comes.replace("comes then", "chosen").split() == chosen.split()
    assert monday.splitlines()[-1] == closed.splitlines()[-1]


def test_whoever_is_enrolled_for_a_closed_day_is_told_when_they_come(clinic_day):
    said = clinic_day(
        "participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-28"
    )

    assert "the first visit would be booked on Mon 2026-11-30" in said.stdout
