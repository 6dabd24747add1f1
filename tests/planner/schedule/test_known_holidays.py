from datetime import date

import pytest

from planner.answers.shipped import shipped_records
from planner.federal_holidays import federal_closures
from planner.model.clinic_dates import Closure
from planner.schedule.course_visit import NOT_BOOKABLE
from planner.schedule.known_holidays import HOLIDAYS_UNKNOWN
from tests.builders import a_course


def notes(course):
    return [finding for finding in course.findings if finding.rule == HOLIDAYS_UNKNOWN]


@pytest.mark.parametrize(("last", "said"), [(2026, 2026), (2027, 2027), (2028, None)])
def test_a_course_that_reaches_beyond_the_closures_known_says_so_once(last, said):
    course = a_course(closures=federal_closures(range(2026, last + 1)))  # from October 2026 to October 2028

    assert [one.sentence[: one.sentence.index(":")] for one in notes(course)] == (
        [f"No holidays are known after {said}"] if said else []
    )


def test_the_note_stands_at_the_first_visit_beyond_and_keeps_nobody_from_booking_it():
    course = a_course(closures=federal_closures(range(2026, 2028)))
    (note,) = notes(course)
    beyond = [visit for visit in course.visits if visit.planned.nominal.year > 2027]

    assert note.is_note
    assert note.visits == (f"0042/{beyond[0].planned.code}",)
    assert note in beyond[0].findings
    assert note.sentence.endswith("Add the closures of later years to the clinic.")
    assert not [one for visit in beyond for one in visit.findings if one.rule == NOT_BOOKABLE]


def test_a_clinic_that_never_closes_has_no_end_of_holidays():
    assert not notes(a_course(closures=()))


def test_a_course_begun_on_the_last_day_that_is_accepted_ends_within_what_a_new_clinic_file_knows():
    shipped = [one for one in shipped_records(date(2026, 11, 23)) if isinstance(one, Closure)]
    last = a_course(starts=date(2031, 12, 31), closures=shipped)
    first = a_course(starts=date(2016, 1, 4), closures=shipped)

    assert not notes(last)
    assert not notes(first)
    assert "Martin Luther King" in " ".join(one.reason for one in shipped if one.on == date(2016, 1, 18))
    assert (shipped[0].on.year, shipped[-1].on.year) == (2016, 2034)
