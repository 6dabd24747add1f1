from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import RosterFaults
from planner.export.roster_csv import read_roster, roster_columns, write_roster
from planner.model.participant import Participant
from planner.schedule.study_file import shipped_study

STUDY = shipped_study()
TODAY = date(2026, 11, 23)
ROSTERS = Path(__file__).resolve().parents[2] / "data" / "rosters"
HEADER = "subject_id,cohort,sg_mg_per_kg,first_step_dose,weight_kg,note\n"


def read(text: str | bytes, *, known: tuple[str, ...] = ()) -> tuple[Participant, ...]:
    data = text.encode() if isinstance(text, str) else text
    return read_roster(data, study=STUDY, known=known, today=TODAY)


def faults(text: str | bytes, *, known: tuple[str, ...] = ()) -> tuple[str, ...]:
    with pytest.raises(RosterFaults) as refused:
        read(text, known=known)
    return refused.value.sentences


def test_a_whole_roster_is_read():
    roster = read((ROSTERS / "120-participants.csv").read_bytes())

    assert len(roster) == 120
    assert roster[0] == Participant(
        subject_id="0001",
        cohort="P1-DL1",
        dose_level=7.5,
        first_step_dose=date(2026, 2, 5),
        weight_kg=93.7,
    )


def test_every_faulty_row_is_named_with_its_line_and_column_and_no_other_row_is():
    sentences = faults((ROSTERS / "faulty.csv").read_bytes())

    assert [sentence.split(":")[0] for sentence in sentences] == [
        "Line 2, weight_kg",
        "Line 3, first_step_dose",
        "Line 4, cohort",
        "Line 5, sg_mg_per_kg",
        "Line 6, subject_id",
        "Line 7, subject_id",
        "Line 8, subject_id",
        "Line 9, subject_id",
        "Line 10, first_step_dose",
        "Line 11, weight_kg",
        "Line 12, weight_kg",
        "Line 13, subject_id",
        "Line 14, sg_mg_per_kg",
        "Line 18, first_step_dose",
        "Line 19, note",
        "Line 20",
        "Line 21",
    ]


def test_a_row_with_two_faults_has_one_sentence():
    (sentence,) = faults(f"{HEADER}0001,P2,10,2027-02-29,700,\n")

    assert sentence.startswith("Line 2, first_step_dose: there is no day 2027-02-29")
    assert sentence.endswith("; weight_kg: 700 kg is not a weight; write 20 to 400, or leave it out.")


def test_an_id_that_is_enrolled_already_is_named():
    assert "0001 is enrolled already" in faults(f"{HEADER}0001,P2,10,2026-12-07,,\n", known=("0001",))[0]


def test_an_id_given_twice_names_the_line_it_stood_on_even_if_that_one_is_faulty():
    sentences = faults(f"{HEADER}0001,P2,11,2026-12-07,,\n0001,P2,10,2026-12-07,,\n")

    assert "stands on line 2 already" in sentences[1]


def test_an_unknown_cohort_does_not_hide_a_level_that_no_cohort_has():
    assert "sg_mg_per_kg" in faults(f"{HEADER}0001,P9,12,2026-12-07,,\n")[0]


def test_a_level_of_the_study_that_the_cohort_is_not_on_is_refused():
    assert "write 7.5" in faults(f"{HEADER}0001,P1-DL1,10,2026-12-07,,\n")[0]


def test_columns_may_stand_in_any_order_and_two_may_be_left_out():
    roster = read("Cohort;first_step_dose;sg_mg_per_kg; SUBJECT_ID \nP2;2026-12-07;10;0007\n")

    assert roster == (Participant("0007", "P2", 10, date(2026, 12, 7)),)


def test_empty_cells_after_the_last_column_do_no_harm():
    text = HEADER.replace("note", "note,,") + "0007,P2,10,2026-12-07,,,,\n"

    assert read(text)[0].subject_id == "0007"


def test_a_note_over_two_lines_is_kept_and_the_count_of_lines_with_it():
    text = f'{HEADER}0001,P2,10,2026-12-07,,"one, ""two""\nthree"\n'

    assert read(text)[0].note == 'one, "two"\nthree'
    assert faults(f"{text}0002,P9,10,2026-12-07,,\n")[0].startswith("Line 4, cohort")


def test_the_columns_may_be_named_as_people_write_them():
    named = HEADER.replace("subject_id", "Subject ID").replace("first_step_dose", "First step-dose")

    assert [one.subject_id for one in read(f"{named}0001,P2,10,2026-12-07,,\n")] == ["0001"]


def test_a_sunday_is_no_fault_of_the_roster():
    assert read(f"{HEADER}0001,P2,10,2026-12-06,,\n")[0].first_step_dose.strftime("%a") == "Sun"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "file is empty"),
        ("0001,P2,10,2026-12-07,,\n", "Line 1 must name the columns: there is no “subject_id”"),
        (HEADER.replace("cohort", "arm"), "there is no “cohort”; unknown is “arm”"),
        (HEADER.replace("note", "cohort"), "twice “cohort”"),
        ('subject_id,"cohort', "never closed"),
    ],
)
def test_a_first_line_that_does_not_name_the_columns_is_refused(text: str, why: str):
    assert why in faults(text)[0]


def test_a_study_without_dose_levels_has_no_column_for_them():
    study = replace(STUDY, agents=tuple(replace(agent, levels=()) for agent in STUDY.agents))

    assert roster_columns(study) == ("subject_id", "cohort", "first_step_dose", "weight_kg", "note")
    assert read_roster(
        b"subject_id,cohort,first_step_dose\n0001,P2,2026-12-07\n", study=study, known=(), today=TODAY
    ) == (Participant("0001", "P2", None, date(2026, 12, 7)),)


def test_ten_thousand_rows_are_read_and_ten_thousand_faults_named():
    rows = [f"{number:04d},P2,10,2026-12-07,70.5,note\n" for number in range(10_000)]

    assert len(read(HEADER + "".join(rows))) == 10_000
    assert len(faults(HEADER + "".join(rows).replace("P2", "P9"))) == 10_000


def test_a_formula_is_written_so_that_no_spreadsheet_runs_it():
    person = Participant("0001", "P2", 10, date(2026, 12, 7), note="=1+1")

    assert write_roster([person], study=STUDY).splitlines()[1] == '"0001","P2",10,"2026-12-07","","\'=1+1"'


people = st.builds(
    Participant,
    subject_id=st.from_regex(r"[0-9]{4}", fullmatch=True),
    cohort=st.just("P2"),
    dose_level=st.sampled_from([7.5, 10]),
    first_step_dose=st.dates(TODAY - timedelta(days=3000), TODAY + timedelta(days=1000)),
    weight_kg=st.one_of(st.none(), st.integers(200, 4000).map(lambda tenths: tenths / 10)),
    note=st.text(
        st.one_of(st.sampled_from("\"',;\t\r\n=+-@＝"), st.characters(exclude_categories=["Cs"])), max_size=30
    ).filter(lambda note: "\0" not in note),
)


@given(st.lists(people, max_size=5, unique_by=lambda person: person.subject_id))
def test_what_is_written_reads_back_the_same(roster: list[Participant]):
    assert read(write_roster(roster, study=STUDY)) == tuple(roster)
