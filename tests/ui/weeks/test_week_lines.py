from dataclasses import replace
from datetime import date

import pytest

from planner.model.course import Course
from planner.model.participant import ParticipantStatus
from planner.model.visit import Visit, VisitStatus
from planner.schedule.course import course_of
from tests.builders import a_clinic, a_participant, a_study
from ui.weeks.week_lines import Order, week_lines

EARLY, LATE = a_participant("0030", starts=date(2026, 10, 5)), a_participant("0010", starts=date(2026, 11, 2))


def course(one, visits=()):
    return course_of(a_study(), one, clinic=a_clinic(), visits=visits)


COURSES = {one.subject_id: course(one) for one in (EARLY, LATE)}


def ids(lines):
    return [line.subject_id for line in lines[0]]


def test_who_is_due_first_comes_first():
    assert ids(week_lines((LATE, EARLY), COURSES.get, order=Order.DUE)) == ["0030", "0010"]
    assert ids(week_lines((EARLY, LATE), COURSES.get, order=Order.SUBJECT)) == ["0010", "0030"]


def test_what_is_done_is_not_due():
    done = [
        Visit("0030", visit.planned.code, visit.booked, VisitStatus.DONE, actual=visit.booked)
        for visit in COURSES["0030"].visits[:5]
    ]
    courses = COURSES | {"0030": course(EARLY, done)}
    lines, _ = week_lines((LATE, EARLY), courses.get, order=Order.DUE)

    due = [(line.subject_id, line.due.visit.planned.code) for line in lines]

    assert due == [("0010", "S1"), ("0030", "C2D1")]


def test_the_visits_of_a_line_stand_together_in_the_order_of_their_days():
    lines, visits = week_lines((LATE, EARLY), COURSES.get, order=Order.SUBJECT)

    for number, line in enumerate(lines):
        own = [visits[row] for row in line.rows]
        assert {(one.line, one.subject_id) for one in own} == {(number, line.subject_id)}
        assert [one.day for one in own] == sorted(one.day for one in own)
    assert lines[0].rows.stop == lines[1].rows.start
    assert lines[1].rows.stop == len(visits)


@pytest.mark.parametrize(("wanted", "found"), [("003", ["0030"]), (" p2", ["0010", "0030"]), ("x", [])])
def test_they_are_found_by_subject_id_and_cohort_in_any_case(wanted, found):
    assert ids(week_lines((LATE, EARLY), COURSES.get, order=Order.SUBJECT, wanted=wanted)) == found


def test_who_has_left_comes_last_and_has_no_line_without_a_visit():
    left = replace(EARLY, status=ParticipantStatus.OFF_STUDY)
    nothing = COURSES | {"0030": Course("0030", ())}

    assert ids(week_lines((left, LATE), COURSES.get, order=Order.DUE)) == ["0010", "0030"]
    assert ids(week_lines((left, LATE), nothing.get, order=Order.DUE)) == ["0010"]
