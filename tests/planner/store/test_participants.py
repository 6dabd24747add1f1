from dataclasses import replace
from datetime import date

from planner.model.treatment import DoseGiven, OffTreatment
from planner.store.database import ClinicFile
from planner.store.participants import doses_given, off_treatment, participant, participants
from tests.planner.store.samples import ANN, DAY, add

BOB = replace(ANN, subject_id="010")


def test_everybody_enrolled_is_listed_by_subject_id(file: ClinicFile) -> None:
    add(file, BOB, ANN)

    assert participants(file) == (ANN, BOB)


def test_one_participant_is_found_or_is_none(file: ClinicFile) -> None:
    add(file, ANN)

    assert participant(file, "007") == ANN
    assert participant(file, "7") is None


def test_doses_come_by_date_of_one_or_of_all(file: ClinicFile) -> None:
    later = DoseGiven("007", "C1D1", "tarlatamab", DAY, 10)
    earlier = DoseGiven("007", "S1", "tarlatamab", date(2026, 11, 16), 1)
    of_bob = DoseGiven("010", "S1", "tarlatamab", date(2026, 11, 23), 1)
    add(file, ANN, BOB, later, earlier, of_bob)

    assert doses_given(file, "007") == (earlier, later)
    assert doses_given(file) == (earlier, of_bob, later)


def test_treatment_goes_on_until_it_was_stopped(file: ClinicFile) -> None:
    stopped = OffTreatment("010", DAY, DAY, progression=True, because="progression")
    add(file, ANN, BOB, stopped)

    assert off_treatment(file, "007") is None
    assert off_treatment(file, "010") == stopped
