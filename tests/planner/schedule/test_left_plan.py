from datetime import date, timedelta

import pytest

from planner.model.course_change import LevelChange, Tolerated
from planner.model.hold import Hold, HoldReason
from planner.model.treatment import OffTreatment
from planner.model.visit import Visit, VisitStatus
from tests.builders import a_course, by_code, doses_through


def test_follow_up_booked_before_the_end_was_taken_back_is_shown():
    booked = Visit("0042", "SAFETY30", date(2027, 1, 4))
    course = a_course(visits=(booked,))
    visit = by_code(course)["SAFETY30"]

    assert (visit.booked, visit.status) == (date(2027, 1, 4), VisitStatus.BOOKED)
    assert not visit.planned.template.doses
    assert [finding.rule for finding in course.findings] == ["left-plan"]


def test_it_stands_among_the_others_in_date_order():
    booked = Visit("0042", "SAFETY30", date(2026, 11, 10))
    codes = [visit.planned.code for visit in a_course(visits=(booked,)).visits]

    assert codes[:5] == ["S1", "S2", "C1D1", "C1D8", "SAFETY30"]


def test_one_that_took_place_is_only_noted():
    done = Visit("0042", "R1S1", date(2026, 11, 10), VisitStatus.DONE, date(2026, 11, 11))
    visit = by_code(a_course(visits=(done,)))["R1S1"]

    assert visit.actual == date(2026, 11, 11)
    assert [finding.is_note for finding in visit.findings] == [True]
    assert visit.findings[0].sentence == "R1S1 took place on Wed 11 Nov 2026, but is no longer in the course."


@pytest.mark.parametrize("status", [VisitStatus.CANCELLED, VisitStatus.MISSED])
def test_one_that_holds_no_day_is_left_out(status):
    assert "R1S1" not in by_code(a_course(visits=(Visit("0042", "R1S1", date(2026, 11, 10), status),)))


def test_one_that_the_end_of_treatment_left_gives_what_it_would_have_without():
    given = doses_through("C2D1")
    last = given[-1].on
    off = OffTreatment("0042", last + timedelta(days=10), last, progression=True, because="progression")
    booked = Visit("0042", "C2D8", last + timedelta(days=7))
    lowered = LevelChange("0042", "sg", "C2D8", 7.5)
    course = a_course(given=given, off=off, level_changes=(lowered,), visits=(booked,))
    visit = by_code(course)["C2D8"]

    assert [dose.amount for dose in visit.planned.template.doses] == [7.5]
    assert "is not recorded: record what was given" in visit.findings[0].sentence


def test_each_decision_about_a_visit_that_is_not_there_is_told_of():
    course = a_course(
        holds=(Hold("0042", 1, "sg", "C2D8", HoldReason.LABS, "C99D1"),),
        level_changes=(LevelChange("0042", "sg", "C98D1", 5),),
        tolerated=(Tolerated("0042", "sg", "C97D1"),),
    )

    assert [finding.sentence for finding in course.out_of_plan] == [
        "A hold of 0042 names C99D1, which is not in the course.",
        "A dose level of 0042 names C98D1, which is not in the course.",
        "A tolerated infusion of 0042 names C97D1, which is not in the course.",
    ]
    assert course.findings[-3:] == course.out_of_plan
