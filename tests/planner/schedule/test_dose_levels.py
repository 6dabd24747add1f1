from datetime import date

from planner.model.course_change import LevelChange, Tolerated
from planner.model.visit import Visit, VisitStatus
from planner.schedule.care_path import care_path
from planner.schedule.dose_levels import level_at
from tests.builders import a_course, a_dose, a_participant, a_study, by_code, doses_through

CODES = [visit.planned.code for visit in a_course().visits]


def lowered(visit, level):
    return LevelChange("0042", "sg", visit, level)


def amounts(course, *codes):
    visits = by_code(course)
    return [
        dose.amount for code in codes for dose in visits[code].planned.template.doses if dose.agent == "sg"
    ]


def test_a_lower_level_holds_from_its_visit_on():
    course = a_course(level_changes=(lowered("C2D8", 7.5), lowered("C4D1", 5)))

    assert amounts(course, "C2D1", "C2D8", "C3D8", "C4D1", "C26D8") == [10, 7.5, 7.5, 5, 5]


def test_the_level_at_a_visit_is_that_of_the_last_change_whichever_came_first():
    changes = (lowered("C4D1", 5), lowered("C2D1", 7.5))
    person = a_participant()

    assert level_at(person, changes, codes=CODES, visit="C1D1") == 10
    assert level_at(person, changes, codes=CODES, visit="C3D8") == 7.5
    assert level_at(person, changes, codes=CODES, visit="C9D1") == 5


def minutes_of_sg(course, code):
    path = care_path(a_study(), by_code(course)[code].planned.template)
    return next(step.end - step.start for step in path.steps if (step.kind, step.agent) == ("infusion", "sg"))


def test_once_an_infusion_was_tolerated_the_next_ones_are_shorter():
    given = doses_through("C1D1")
    course = a_course(given=given, tolerated=(Tolerated("0042", "sg", "C1D1"),))

    assert minutes_of_sg(course, "C1D1") == 180
    assert minutes_of_sg(course, "C1D8") == 60
    assert minutes_of_sg(a_course(given=given), "C1D8") == 120


def test_the_infusion_that_was_tolerated_stays_as_long_as_it_was():
    course = a_course(given=doses_through("C1D8"), tolerated=(Tolerated("0042", "sg", "C1D8"),))

    assert minutes_of_sg(course, "C1D8") == 120
    assert minutes_of_sg(course, "C2D1") == 60


def test_a_first_infusion_is_never_the_shorter_one():
    given = (*doses_through("S2"), a_dose("C1D1", date(2026, 11, 2)))
    closed = Visit("0042", "C1D1", date(2026, 11, 2), VisitStatus.DONE, date(2026, 11, 2))
    course = a_course(given=given, visits=(closed,), tolerated=(Tolerated("0042", "sg", "C1D1"),))

    assert minutes_of_sg(course, "C1D8") == 180
