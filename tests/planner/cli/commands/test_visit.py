"""A visit is recorded as it runs, moment by moment, and what cannot be is refused in a sentence."""

from datetime import timedelta

import pytest

from tests.planner.cli.treated import TreatedClinic
from tests.planner.treated import FIRST, at


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> TreatedClinic:
    return TreatedClinic(tmp_path, monkeypatch)


def test_a_day_is_recorded_from_arrival_to_discharge(clinic):
    clinic.turn(FIRST + timedelta(days=1), "10:30")

    assert clinic("visit", "0042", "S1", "arrived", "--at=08:00") == "Record 0042 S1 arrived.\n"
    clinic("visit", "0042", "S1", "seated", "--at=08:10")
    clinic("visit", "0042", "S1", "start", "tar", "--at=09:35")
    clinic("visit", "0042", "S1", "end", "TAR", "--at=10:40")
    clinic("visit", "0042", "S1", "monitoring", "--at=09:35")
    clinic("visit", "0042", "S1", "discharged", "--at=07:50", "--early")
    clinic("visit", "0042", "S1", "done")

    happened = clinic.happened()
    assert happened.given[0].started == at(FIRST, "09:35")
    assert happened.given[0].ended == at(FIRST, "10:40")
    assert happened.attendances[0].discharged == at(FIRST + timedelta(days=1), "07:50")


def test_a_discharge_long_before_its_time_is_noted_when_somebody_says_so_and_stays_known(clinic):
    clinic.turn(FIRST, "15:30")
    for said in ("arrived --at=08:00", "start tar --at=10:00"):
        clinic("visit", "0042", "S1", *said.split())
    refused = clinic.refused("visit", "0042", "S1", "discharged", "--at=15:20")
    clinic("visit", "0042", "S1", "discharged", "--at=15:20", "--early")

    assert "the discharge is due at 10:00, 18 h 40 min after 15:20." in refused
    assert "was monitored after TAR for 5 h 20 min of at least 22 h" in refused
    assert "--early" in refused
    assert "Known: 0042 S1 was monitored after TAR for 5 h 20 min of at least 22 h" in clinic("check")


def test_a_check_is_recorded_for_the_one_that_is_due(clinic):
    clinic.turn(FIRST, "08:17")
    clinic("visit", "0042", "S1", "arrived")

    assert clinic("visit", "0042", "S1", "checked") == "Record vital signs and neuro check of 0042 S1.\n"
    assert [check.number for check in clinic.happened().checks] == [1]


def test_without_a_time_it_is_now(clinic):
    clinic.turn(FIRST, "08:17")

    clinic("visit", "0042", "S1", "arrived")

    assert clinic.happened().attendances[0].arrived == at(FIRST, "08:17")


def test_a_dose_a_day_late_can_be_given_a_date(clinic):
    clinic.turn(FIRST + timedelta(days=2))

    clinic("visit", "0042", "S1", "done", "--at=2026-10-20")

    assert clinic.day_of("S2") == FIRST + timedelta(days=8)


def test_a_cancelled_visit_says_so_and_can_be_booked_again(clinic):
    clinic.run_until("S1")

    assert clinic("visit", "0042", "S2", "cancelled", "--reason=travels").startswith(
        "Record 0042 S2 as cancelled"
    )
    assert clinic("visit", "0042", "S2", "again", "--reason=is here").startswith("Book 0042 S2 again")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("S1", "start", "aspirin"), "“aspirin” is not an agent of the study: write TAR or SG."),
        (("S1", "start"), "Which infusion? Name the agent after start or end: TAR or SG."),
        (("S1", "arrived", "SG"), "“arrived” is said of the whole visit: leave SG out."),
        (("S1", "end", "TAR"), "No start of the TAR infusion of 0042 S1 is recorded."),
        (
            ("S2", "given", "TAR"),
            "tarlatamab at 0042 S2 needs the step dose S1 before it, which is not recorded.",
        ),
        (("S1", "missed"), "A missed visit needs a reason in words."),
        (("S9", "done"), "The course of 0042 has no visit S9; it has visits such as S1 and C2D8."),
    ],
)
def test_what_cannot_be_is_refused(clinic, words, sentence):
    assert clinic.refused("visit", "0042", *words) == sentence


def test_what_is_recorded_of_a_dose_is_written_over_when_it_is_said(clinic):
    clinic.turn(FIRST)
    clinic("visit", "0042", "S1", "start", "TAR", "--at=10:00")
    refused = clinic.refused("visit", "0042", "S1", "start", "TAR", "--at=09:50")
    said = clinic("visit", "0042", "S1", "start", "TAR", "--at=09:50", "--amount=0.5", "--correct")
    clinic("visit", "0042", "S1", "end", "TAR", "--at=11:00")
    short = clinic.refused("visit", "0042", "S1", "end", "TAR", "--at=10:20", "--correct")
    clinic("visit", "0042", "S1", "end", "TAR", "--at=10:20", "--correct", "--early")
    clinic("visit", "0042", "S1", "end", "TAR", "--at=10:50", "--correct")
    dose = clinic.happened().given[0]

    assert "is recorded already" in refused
    assert short.endswith("30 min after 10:20. If it is so anyway, add --early.")
    assert said == "Correct TAR of 0042 S1.\n"
    assert (dose.started, dose.ended, dose.amount) == (at(FIRST, "09:50"), at(FIRST, "10:50"), 0.5)


def test_undo_takes_a_recording_back(clinic):
    clinic("visit", "0042", "S1", "done")

    assert clinic("undo") == "Taken back: Record 0042 S1 as done.\n"
