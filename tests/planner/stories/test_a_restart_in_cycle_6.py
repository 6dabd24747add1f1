"""C6D1 can only be given 30 days after C5D15: the step doses come again, and SG goes on or waits."""

from datetime import date, timedelta

import pytest

from planner.model.course_change import OtherAgents, Restart, Shift
from planner.model.visit import Visit, VisitStatus
from planner.schedule.care_path import care_path
from planner.schedule.restart import restart_due
from tests.builders import a_course, a_dose, a_study, by_code, doses_through

THROUGH_C5 = doses_through("C5D15")
C6D1 = date(2027, 3, 22)
ON = date(2027, 4, 7)  # a Wednesday


def restart(others, *, visit="C6D1", on=ON):
    return Restart("0042", 1, "tarlatamab", visit, on, others)


def waiting(**happened):
    return a_course(**{"given": THROUGH_C5, "restarts": (restart(OtherAgents.WAIT),)} | happened)


def going_on(**happened):
    return a_course(**{"given": THROUGH_C5, "restarts": (restart(OtherAgents.GO_ON),)} | happened)


@pytest.mark.parametrize("course", [waiting(), going_on()], ids=["SG waits", "SG goes on"])
def test_the_step_doses_come_again_with_ordinals_and_monitoring_anew(course):
    visits = by_code(course)
    first, second = visits["R1S1"].planned, visits["R1S2"].planned

    assert (first.nominal, second.nominal) == (ON, ON + timedelta(days=7))
    assert [dose.amount for planned in (first, second) for dose in planned.template.doses] == [1, 10]
    assert [planned.template.ordinal("tarlatamab") for planned in (first, second)] == [1, 2]
    assert {planned.template.monitoring.min_hours for planned in (first, second)} == {22}


def test_while_sg_waits_the_course_resumes_at_c6d1_a_week_after_the_step_doses():
    visits = by_code(waiting())

    assert visits["C6D1"].planned.nominal == ON + timedelta(days=14)
    assert visits["C6D1"].planned.template.ordinal("tarlatamab") == 3
    assert visits["C6D1"].planned.template.monitoring.min_hours == 6
    assert visits["C6D8"].planned.nominal == ON + timedelta(days=21)
    assert visits["C7D1"].planned.nominal == ON + timedelta(days=42)
    assert visits["C6D1"].planned.template.ordinal("sg") == 11
    assert not [f for f in waiting().findings if not f.is_note]


def test_while_sg_goes_on_every_visit_keeps_its_date_and_tarlatamab_joins_when_it_may():
    visits, usual = by_code(going_on()), by_code(a_course(given=THROUGH_C5))

    assert {code: visit.planned.nominal for code, visit in usual.items()} == {
        code: visit.planned.nominal for code, visit in visits.items() if not code.startswith("R")
    }
    assert visits["C6D1"].planned.template.agents == ("sg",)
    assert visits["C6D15"].booked is None
    assert visits["C6D15"].findings[0].sentence == (
        "C6D15 gives no tarlatamab: its step doses are given again."
    )
    assert visits["C7D1"].planned.template.agents == ("sg",)  # R1S2 is only five days before
    assert visits["C7D15"].planned.template.ordinal("tarlatamab") == 3
    assert not [f for f in going_on().findings if not f.is_note]


def test_the_visits_stand_in_the_order_of_their_days():
    dates = [visit.planned.nominal for visit in going_on().visits]

    assert dates == sorted(dates)


def test_a_step_dose_given_late_moves_what_counts_from_it():
    late = (*THROUGH_C5, a_dose("R1S1", ON + timedelta(days=2), amount=1))
    visits = by_code(waiting(given=late))

    assert visits["R1S2"].planned.nominal == ON + timedelta(days=9)
    assert visits["C6D1"].planned.nominal == ON + timedelta(days=16)


def test_the_clock_starts_anew_with_the_limit_of_the_first_dose():
    begun = (*THROUGH_C5, a_dose("R1S1", ON, amount=1))
    (clock,) = restart_due(a_study(), waiting(given=begun), today=ON + timedelta(days=3))

    assert (clock.last_visit, clock.ordinal, clock.limit_days, clock.slack_days) == ("R1S1", 1, 14, 11)


def test_the_third_dose_after_the_restart_has_its_fluid_again():
    usual, anew = by_code(a_course(given=THROUGH_C5)), by_code(waiting())
    minutes = [care_path(a_study(), visits["C6D1"].planned.template).minutes for visits in (usual, anew)]

    assert minutes[0] < minutes[1]


def test_a_step_dose_on_the_day_of_an_sg_visit_is_told_of():
    course = a_course(given=THROUGH_C5, restarts=(restart(OtherAgents.GO_ON, on=C6D1),))
    finding = next(f for f in course.findings if f.rule == "same-day")

    assert finding.visits == ("0042/R1S1", "0042/C6D1")
    assert finding.sentence == (
        "R1S1 and C6D1 are both on Mon 22 Mar 2027: place one after the other, or book C6D1 on another day "
        "from Sun 21 Mar 2027 to Thu 25 Mar 2027."
    )


def test_a_cancelled_visit_is_in_nobodys_way():
    cancelled = Visit("0042", "C6D1", C6D1, VisitStatus.CANCELLED)
    course = a_course(given=THROUGH_C5, restarts=(restart(OtherAgents.GO_ON, on=C6D1),), visits=(cancelled,))

    told = [finding.visits for finding in course.findings if finding.rule == "same-day"]
    assert ("0042/R1S1", "0042/C6D1") not in told


def test_a_restart_in_the_middle_of_a_cycle_shifts_what_follows():
    course = a_course(
        given=doses_through("C6D8"), restarts=(restart(OtherAgents.WAIT, visit="C6D15", on=ON),)
    )
    visits = by_code(course)

    assert visits["C6D15"].planned.nominal == ON + timedelta(days=14)
    assert visits["C7D1"].planned.nominal == ON + timedelta(days=28)
    assert visits["C6D15"].planned.template.ordinal("tarlatamab") == 3


def test_taking_the_restart_back_leaves_a_dose_of_it_in_sight():
    begun = (*THROUGH_C5, a_dose("R1S1", ON, amount=1))
    course = a_course(given=begun)

    assert [finding.sentence for finding in course.out_of_plan] == [
        "A dose of 0042 names R1S1, which is not in the course."
    ]


def test_without_the_restart_the_late_dose_is_a_finding():
    late = a_course(given=THROUGH_C5, shifts=(Shift("0042", 1, "C6D1", 16),))
    (finding,) = [f for f in late.findings if not f.is_note]

    assert (finding.rule, finding.visits) == ("restart-limit", ("0042/C5D15", "0042/C6D1"))
    assert "30 days after C5D15" in finding.sentence
