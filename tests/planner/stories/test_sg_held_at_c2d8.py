"""The neutrophils are too low on day 8 of cycle 2: SG is held there, and given again from cycle 3."""

from datetime import date

from planner.model.hold import Hold, HoldReason
from planner.model.visit import Visit
from planner.schedule.care_path import care_path
from tests.builders import a_course, a_study, by_code, doses_through

GIVEN = doses_through("C2D1")


def held(since="C2D8", until=None, agent="sg"):
    return Hold("0042", 1, agent, since, HoldReason.LABS, until, "ANC 800")


def test_a_held_day_8_keeps_its_place_in_the_course_and_books_no_chair():
    visit = by_code(a_course(given=GIVEN, holds=(held(until="C2D15"),)))["C2D8"]

    assert visit.planned.template.held == ("sg",)
    assert visit.planned.nominal == date(2026, 12, 7)
    assert visit.booked is None
    assert not visit.planned.template.doses
    assert [(finding.rule, finding.is_note) for finding in visit.findings] == [("held", True)]
    assert visit.findings[0].sentence == (
        "C2D8 gives no sacituzumab govitecan: it is held from C2D8 on (labs)."
    )


def test_a_chair_booked_before_the_hold_is_told_of():
    booked = Visit("0042", "C2D8", date(2026, 12, 7))
    visit = by_code(a_course(given=GIVEN, holds=(held(),), visits=(booked,)))["C2D8"]

    assert visit.booked == date(2026, 12, 7)
    assert not visit.findings[0].is_note
    assert visit.findings[0].sentence == (
        "C2D8 is booked, but all that it gives is held: cancel the booking."
    )


def test_a_held_dose_counts_towards_no_ordinal():
    visits = by_code(a_course(given=GIVEN, holds=(held(until="C3D1"),)))

    assert visits["C2D1"].planned.template.ordinal("sg") == 3
    assert visits["C3D1"].planned.template.ordinal("sg") == 4
    assert visits["C3D1"].planned.template.ordinal("tarlatamab") == 7


def test_the_other_drug_goes_on_with_a_shorter_visit():
    course, usual = by_code(a_course(given=GIVEN, holds=(held(),))), by_code(a_course(given=GIVEN))
    alone, both = course["C3D1"].planned.template, usual["C3D1"].planned.template

    assert alone.agents == ("tarlatamab",)
    assert alone.held == ("sg",)
    assert care_path(a_study(), alone).minutes < care_path(a_study(), both).minutes
    assert course["C3D1"].booked == usual["C3D1"].booked
    assert not any("ANC" in task for task in alone.tasks)


def test_holding_both_books_nothing_until_they_are_given_again():
    visits = by_code(a_course(given=GIVEN, holds=(held(until="C2D15", agent=None),)))

    assert visits["C2D8"].booked is None
    assert visits["C2D15"].booked == date(2026, 12, 14)


def test_tarlatamab_held_for_two_doses_is_past_the_restart_limit_and_said_to_be():
    course = a_course(given=GIVEN, holds=(held(since="C2D15", until="C3D15", agent="tarlatamab"),))
    visits = by_code(course)
    (finding,) = [f for f in course.findings if f.rule == "restart-limit"]

    assert visits["C2D15"].booked is None
    assert visits["C3D15"].booked is not None
    assert finding.visits == ("0042/C2D1", "0042/C3D15")


def test_taking_the_hold_back_gives_the_same_course_again():
    before = a_course(given=GIVEN)

    assert a_course(given=GIVEN, holds=(held(),)) != before
    assert a_course(given=GIVEN, holds=()) == before


def test_a_dose_given_in_spite_of_the_hold_is_a_dose():
    given = doses_through("C2D8")
    visits = by_code(a_course(given=given, holds=(held(until="C2D15"),)))

    assert visits["C2D8"].planned.template.ordinal("sg") == 4
    assert visits["C3D1"].planned.template.ordinal("sg") == 5
