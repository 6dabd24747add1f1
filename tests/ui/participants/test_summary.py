from datetime import date, timedelta

from planner.model.course import Course, CourseVisit
from planner.model.day_layout import Finding
from planner.model.participant import ParticipantStatus
from planner.model.visit import Epoch, PlannedVisit, VisitStatus, VisitTemplate
from planner.model.visit_window import VisitWindow
from tests.builders import a_study
from tests.ui.boards import MONDAY
from tests.ui.conftest import a_participant
from ui.participants.summary import Group, group, summary


def visit(code, days, status=None, *, findings=(), booked=True):
    """A visit so many days from that Monday, only proposed unless a status is said."""
    nominal = MONDAY + timedelta(days=days)
    template = VisitTemplate(a_study(), code, Epoch.TREATMENT, 1, 1, (), VisitWindow(0, 0), None)
    return CourseVisit(
        PlannedVisit(template, nominal, nominal, nominal),
        nominal if booked else None,
        nominal if status is VisitStatus.DONE else None,
        status,
        findings,
    )


def line(*visits):
    return summary(Course("0012", visits), today=MONDAY)


def test_the_stage_is_the_last_visit_that_took_place():
    said = line(visit("S1", -7, VisitStatus.DONE), visit("S2", 0, VisitStatus.DONE), visit("C1D1", 7))

    assert said.stage == "S2"
    assert said.next_code == "C1D1"
    assert said.next_date(today=MONDAY) == "Mon 30 Nov"


def test_todays_visit_is_the_next_one_until_it_is_done():
    assert line(visit("S1", 0, VisitStatus.BOOKED), visit("S2", 7)).next_code == "S1"


def test_a_missed_visit_is_neither_the_stage_nor_the_next():
    said = line(visit("S1", -14, VisitStatus.DONE), visit("S2", -7, VisitStatus.MISSED), visit("C1D1", 0))

    assert (said.stage, said.next_code) == ("S1", "C1D1")


def test_a_course_at_its_end_has_no_next_visit():
    said = line(visit("S1", -14, VisitStatus.DONE), visit("S2", 7, booked=False))

    assert (said.next_code, said.next_date(today=MONDAY)) == ("", "")


def test_findings_are_counted_with_the_first_in_words_and_notes_only_counted():
    wrong = Finding("gap", "S2 is 3 days after S1.")
    note = Finding("moved", "C1D1 was moved off a holiday.", is_note=True)

    assert line(visit("S2", 7, findings=(wrong, note))).wrong == "1 finding: S2 is 3 days after S1."
    assert line(visit("C1D1", 7, findings=(note,))).wrong == "1 note"
    assert line(visit("C1D1", 7)).wrong == ""


def test_what_is_overridden_is_said_before_notes_and_after_what_is_wrong():
    wrong = Finding("gap", "S2 is 3 days after S1.")
    first, last = (Finding("gap", f"Overridden: {n}.", is_note=True, overridden=True) for n in (1, 2))
    note = Finding("moved", "C1D1 was moved off a holiday.", is_note=True)

    assert line(visit("S2", 7, findings=(first, note, last))).wrong == "2 overrides: Overridden: 2."
    assert line(visit("S2", 7, findings=(first, wrong))).wrong == "1 finding: S2 is 3 days after S1."


def test_the_filter_knows_who_is_still_on_step_doses():
    stages = [
        group(a_participant(), line(visit("S1", 0))),
        group(a_participant(), line(visit("C1D1", -1, VisitStatus.DONE))),
        group(a_participant(status=ParticipantStatus.FOLLOW_UP), None),
    ]

    assert stages == [Group.STEP_DOSING, Group.ON_TREATMENT, Group.FOLLOW_UP]
    assert date(2026, 11, 23) == MONDAY
