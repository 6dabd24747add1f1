from datetime import date

from planner.model.course import Course, CourseVisit
from planner.model.day_layout import Finding
from planner.model.visit import Epoch, PlannedVisit, VisitTemplate
from planner.model.visit_window import VisitWindow
from tests.builders import a_study

DAY = date(2026, 11, 23)


def visit(code, *sentences, **known):
    template = VisitTemplate(a_study(), code, Epoch.TREATMENT, 1, 1, (), VisitWindow(0, 0), None)
    findings = tuple(Finding("held", sentence, is_note=True) for sentence in sentences)
    return CourseVisit(PlannedVisit(template, DAY, DAY, DAY), DAY, None, None, findings)._replace(**known)


def test_what_is_said_of_many_visits_alike_is_one_note():
    held = "{} gives no sacituzumab govitecan: it is held from C7D1 on (labs)."
    moved = "C8D1 is due on Mon 18 Jan 2027; it would be booked on Tue 19 Jan 2027."
    course = Course(
        "0012",
        (
            visit("C7D1", held.format("C7D1")),
            visit("C7D8", held.format("C7D8")),
            visit("C8D1", held.format("C8D1"), moved),
        ),
        (Finding("gone", "C9D1 is not planned any more.", is_note=True),),
    )

    assert course.notes == (held.format("C7D1"), moved, "C9D1 is not planned any more.")
    assert len(course.findings) == 5


def test_a_course_has_begun_once_something_of_it_took_place():
    assert not Course("0012", (visit("S1"), visit("S2"))).has_begun
    assert Course("0012", (visit("S1", under_way=True),)).has_begun
    assert Course("0012", (visit("S1", actual=DAY), visit("S2"))).has_begun
