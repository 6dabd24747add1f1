"""Asked before anybody consents: what a first date would break, beside all who are enrolled."""

from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.errors import UnknownDoseLevel
from tests.builders import a_participant
from tests.planner.treated import FIRST, at, records

MARCH = date(2027, 3, 8)


def test_an_empty_clinic_breaks_nothing_and_keeps_nothing(desk: Desk) -> None:
    before = records(desk)

    (answer,) = desk.treatment.what_if(a_participant("0001"), [MARCH])

    assert (answer.first_step_dose, answer.until) == (MARCH, MARCH + timedelta(weeks=8))
    assert (len(answer.foreseen), answer.nights, answer.broken) == (7, 2, ())
    assert [one.visit for one in answer.foreseen][:3] == ["S1", "S2", "C1D1"]
    assert [one.overnight for one in answer.foreseen] == [True, True, *[False] * 5]
    assert records(desk) == before


def test_a_day_whose_nights_are_full_breaks_and_its_neighbour_does_not(desk: Desk) -> None:
    for number in range(6):
        subject_id = f"01{number:02}"
        desk.enrol(a_participant(subject_id, starts=FIRST + timedelta(days=140)))
    day = desk.course("0100").visits[0].booked
    assert day is not None
    for number in range(6):
        desk.placing.place(
            f"01{number:02}/S1",
            arrival=at(day, f"{8 + number // 2:02}:{30 * (number % 2):02}"),
            chair=f"Chair {number + 1}",
            slot=f"Slot {number + 1}",
        )

    full, free = desk.treatment.what_if(a_participant("0001"), [day, day + timedelta(days=2)], weeks=1)

    assert [(broken.visit, broken.on) for broken in full.broken] == [("S1", day)]
    assert any("slot" in rule or "first doses" in rule for rule in full.broken[0].rules)
    assert free.broken == ()


def test_candidates_come_back_side_by_side_in_the_order_asked(desk: Desk) -> None:
    dates = [MARCH + timedelta(days=days) for days in (2, 0, 1)]

    assert [one.first_step_dose for one in desk.treatment.what_if(a_participant("0001"), dates)] == dates


def test_a_level_the_cohort_does_not_have_is_refused(desk: Desk) -> None:
    with pytest.raises(UnknownDoseLevel):
        desk.treatment.what_if(a_participant("0001", dose_level=12), [MARCH])
