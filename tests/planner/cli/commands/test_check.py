"""A check ends with 1 when a rule is broken, so that a script can wait for a clean file."""

from tests.planner.cli.conftest import document


def test_a_new_clinic_file_breaks_no_rule(clinic_day):
    result = clinic_day("check")

    assert (result.exit_code, result.stdout) == (0, "Nothing breaks a rule.\n")


def test_a_slot_taken_out_of_service_under_a_booking_is_found(clinic_day):
    clinic_day("participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30")
    clinic_day("plan", "--from=2026-11-30", "--to=2026-11-30", "--seconds=20")
    (assignment,) = document(clinic_day("day", "2026-11-30", "--json"))["assignments"]
    text, slot = clinic_day("clinic", "show").stdout, assignment["stays"][-1]["place"]
    places, slots = text.split("[monitoring_slots]")
    without = slots.replace("out_of_service = []", f'out_of_service = ["{slot}"]', 1)
    clinic_day("clinic", "set", "-", typed=f"{places}[monitoring_slots]{without}")

    said, shown = clinic_day("check"), clinic_day("check", "--json")

    assert (said.exit_code, shown.exit_code) == (1, 1)
    assert f"Mon 2026-11-30  0007 S1: {slot} is not in service." in said.stdout
    assert document(shown)["findings"][0]["visits"] == ["0007/S1"]


def test_a_closure_under_bookings_is_one_finding_a_visit(clinic_day):
    for subject_id in ("0007", "0008"):
        clinic_day(
            "participants", "add", subject_id, "--cohort=P2", "--level=10", "--first-step-dose=2026-11-30"
        )
    clinic_day("plan", "--from=2026-11-30", "--to=2026-11-30", "--seconds=20")
    text = clinic_day("clinic", "show").stdout
    clinic_day("clinic", "set", "-", typed=f'{text}\n[[closures]]\non = 2026-11-30\nreason = "Burst pipe"\n')

    said = clinic_day("check").stdout.splitlines()

    assert said == [
        *(
            f"Mon 2026-11-30  {subject_id}: S1 is booked on Mon 30 Nov 2026, "
            "when the clinic is closed (Burst pipe)."
            for subject_id in ("0007", "0008")
        ),
        "2 findings.",
    ]
