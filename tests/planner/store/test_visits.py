from dataclasses import replace
from datetime import date, timedelta

from planner.model.visit import Visit
from planner.store.database import ClinicFile
from planner.store.visits import visits_between, visits_of
from tests.planner.store.samples import ANN, DAY, add


def test_the_visits_of_one_participant_come_in_the_order_of_the_course(file: ClinicFile) -> None:
    codes = ("C1D1", "C2D15", "C10D1")
    add(file, ANN, replace(ANN, subject_id="010"), *(Visit("007", code, DAY) for code in reversed(codes)))
    add(file, Visit("010", "C1D1", DAY))

    assert tuple(visit.code for visit in visits_of(file, "007")) == codes


def test_both_days_of_a_stretch_are_in_it(file: ClinicFile) -> None:
    days = [DAY + timedelta(days=n) for n in range(4)]
    add(file, ANN, *(Visit("007", f"V{9 - n}", day) for n, day in enumerate(days)))

    assert [visit.booked for visit in visits_between(file, days[1], days[2])] == days[1:3]
    assert visits_between(file, date(2027, 1, 1), date(2026, 1, 1)) == ()
