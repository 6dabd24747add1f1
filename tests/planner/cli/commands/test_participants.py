"""Participants come in one by one or by file, all or nobody, and ids stay text."""

import pytest

from tests.planner.cli.conftest import document

ROSTER = """subject_id,cohort,sg_mg_per_kg,first_step_dose,weight_kg,note
0001,P1-DL1,7.5,2026-11-30,93.7,
0007,P2,10,2026-12-01,,"over
two lines"
"""


def add(clinic_day, subject_id="0007", *more: str):
    return clinic_day(
        "participants",
        "add",
        subject_id,
        "--cohort=P2",
        "--level=10",
        "--first-step-dose=2026-11-30",
        *more,
    )


def test_an_enrolment_says_what_the_weekday_costs(clinic_day):
    result = add(clinic_day)

    assert result.exit_code == 0
    assert "0007" in result.stdout
    assert "chosen" in result.stdout


def test_a_first_day_that_has_passed_and_a_note_that_tells_too_much_are_warned_of(clinic_day):
    result = clinic_day(
        "participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2020-11-30",
        "--note=MRN 1234567",
    )  # fmt: skip

    assert result.exit_code == 0
    assert "Warning: 0007: The first step dose on Mon 30 Nov 2020 is in the past: " in result.stderr
    assert "visits would already be due." in result.stderr
    assert "Warning: 0007: The note seems to contain a medical record number." in result.stderr
    assert "1234567" not in result.stderr
    assert "Warning" not in result.stdout


def test_a_first_day_on_which_the_clinic_is_closed_is_warned_of_with_the_day_booked_instead(clinic_day):
    result = clinic_day(
        "participants", "add", "0007", "--cohort=P2", "--level=10", "--first-step-dose=2026-12-25"
    )

    assert result.exit_code == 0
    assert (
        "Warning: 0007: The first step dose on Fri 25 Dec 2026 is on a closed day (Christmas Day): "
        "it would be on Mon 28 Dec 2026." in result.stderr
    )


def test_without_a_doubt_nothing_is_warned_of(clinic_day):
    result = clinic_day(
        "participants",
        "add",
        "0007",
        "--cohort=P2",
        "--level=10",
        "--first-step-dose=2029-12-03",
        "--note=by train",
    )

    assert result.stderr == ""


def test_a_roster_is_warned_of_before_it_is_imported(clinic_day):
    roster = ROSTER.replace("2026-11-30", "2020-11-30")
    result = clinic_day("participants", "import", "-", "--dry-run", typed=roster)

    assert result.exit_code == 0
    assert "Warning: 0001: The first step dose on Mon 30 Nov 2020 is in the past" in result.stderr


def test_an_empty_roster_has_the_columns_alone_whoever_is_enrolled(clinic_day):
    add(clinic_day)
    columns = clinic_day("participants", "export", "--empty").stdout

    assert columns.splitlines() == [
        '"subject_id","cohort","sg_mg_per_kg","first_step_dose","weight_kg","note"'
    ]
    assert (
        "0 participants would be"
        in clinic_day("participants", "import", "-", "--dry-run", typed=columns).stdout
    )


def test_the_list_keeps_leading_zeros(clinic_day):
    add(clinic_day, "0007", "--weight=71.5", "--note=calls back")

    (participant,) = document(clinic_day("participants", "list", "--json"))["participants"]
    assert participant == {
        "subject_id": "0007",
        "cohort": "P2",
        "dose_level": 10,
        "dose_level_agent": "sg",
        "dose_level_unit": "mg/kg",
        "first_step_dose": "2026-11-30",
        "weight_kg": 71.5,
        "status": "on treatment",
        "leaving": None,
        "left_on": None,
        "note": "calls back",
    }


def test_the_only_level_of_a_cohort_need_not_be_typed(clinic_day):
    result = clinic_day("participants", "add", "0001", "--cohort=P1-DL1", "--first-step-dose=2026-11-30")

    assert result.exit_code == 0
    assert document(clinic_day("participants", "list", "--json"))["participants"][0]["dose_level"] == 7.5


@pytest.mark.parametrize("subject_id", ["Jane Doe", "12-34-56-7", "19610412"])
def test_what_looks_like_a_person_is_refused(clinic_day, subject_id):
    result = add(clinic_day, subject_id)

    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert document(clinic_day("participants", "list", "--json"))["participants"] == []


@pytest.mark.parametrize("wrong", ["--cohort=P9", "--level=12", "--weight=-4"])
def test_what_the_study_does_not_know_is_refused_in_a_sentence(clinic_day, wrong):
    result = add(clinic_day, "0007", wrong)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1


def test_nobody_is_enrolled_twice(clinic_day):
    add(clinic_day)

    result = add(clinic_day)

    assert result.exit_code == 1
    assert "0007" in result.stderr


def test_a_roster_can_be_tried_without_storing_anything(clinic_day):
    result = clinic_day("participants", "import", "-", "--dry-run", typed=ROSTER)

    assert (result.exit_code, result.stdout) == (0, "2 participants would be enrolled; nothing is stored.\n")
    assert document(clinic_day("participants", "list", "--json"))["participants"] == []


def test_a_roster_comes_back_out_as_it_went_in(clinic_day, tmp_path):
    clinic_day("participants", "import", "-", typed=ROSTER)

    written = clinic_day("participants", "export", "--out", str(tmp_path / "out.csv"))
    other = clinic_day("participants", "export").stdout_bytes

    assert written.exit_code == 0
    assert (tmp_path / "out.csv").read_bytes() == other
    assert [
        row["subject_id"] for row in document(clinic_day("participants", "list", "--json"))["participants"]
    ] == [
        "0001",
        "0007",
    ]


def test_a_folder_that_is_not_there_is_said_of_the_file_that_was_named(clinic_day, tmp_path):
    out = tmp_path / "nowhere" / "out.csv"

    result = clinic_day("participants", "export", "--out", str(out))

    assert (result.exit_code, result.stderr) == (
        1,
        f"{out} could not be written: No such file or directory.\n",
    )


def test_one_faulty_row_keeps_everybody_out(clinic_day):
    result = clinic_day("participants", "import", "-", typed=ROSTER.replace("2026-12-01", "2027-02-29"))

    assert (result.exit_code, result.stdout) == (1, "")
    assert "2027-02-29" in result.stderr
    assert document(clinic_day("participants", "list", "--json"))["participants"] == []


def test_a_note_takes_one_line_of_the_table(clinic_day):
    clinic_day("participants", "import", "-", typed=ROSTER)

    assert "over two lines" in clinic_day("participants", "list").stdout


def test_undo_takes_back_a_whole_import(clinic_day):
    clinic_day("participants", "import", "-", typed=ROSTER)

    assert clinic_day("undo").exit_code == 0
    assert document(clinic_day("participants", "list", "--json"))["participants"] == []
    assert clinic_day("redo").exit_code == 0
    assert len(document(clinic_day("participants", "list", "--json"))["participants"]) == 2
