from datetime import date

import pytest

from planner.errors import EditRefused, StudyDoesNotFit
from planner.model.amendment import Followed
from planner.model.history import History
from planner.model.study_text import StudyText
from planner.model.visit import Visit
from planner.operations.follow_study import Follower, follow_study
from planner.schedule.course import course_of
from planner.schedule.study_file import read_study, shipped_study_text
from tests.builders import STUDIES, a_clinic, a_participant, a_study

NAME, SHIPPED = shipped_study_text()
BEFORE = StudyText(NAME, a_study().version, SHIPPED)


def a_follower(*visits, cohort="P2", dose_level=10.0):
    person = a_participant(cohort=cohort, dose_level=dose_level)
    course = course_of(a_study(), person, clinic=a_clinic(), visits=visits)
    return person, course, visits


def followed(text, *followers):
    study = read_study(text, name="mine.toml")
    known = tuple(Follower(*one, History(), lambda: Followed(study)) for one in followers)
    after = StudyText("mine.toml", study.version, text)
    return follow_study(after, study, before=BEFORE, clinic=a_clinic(), followers=known)


def misfits(text, *followers):
    with pytest.raises(StudyDoesNotFit) as refusal:
        followed(text, *followers)
    return refusal.value.sentences


def changed(old, new):
    assert old in SHIPPED
    return SHIPPED.replace(old, new, 1)


def test_a_text_that_everybody_fits_replaces_the_one_before():
    text = changed(
        "max_hours = 24\nplanned_hours = { value = 24", "max_hours = 24\nplanned_hours = { value = 23"
    )

    edit = followed(text, a_follower(Visit("0042", "C1D1", date(2026, 11, 2))))

    assert {change.after.name: change.after.text for change in edit.changes if change.after} == {
        "mine.toml": text
    }
    assert [change.before for change in edit.changes if change.before] == [BEFORE]


def test_somebody_whose_level_the_study_lacks_is_named():
    text = changed("levels = [10, 7.5]", "levels = [10]")

    assert misfits(text, a_follower(), a_follower(dose_level=7.5)) == (
        "0042: Cohort P2 needs a sacituzumab govitecan level of 10; 7.5 is not one.",
    )


def test_each_booked_visit_that_would_leave_its_window_or_the_plan_is_named():
    text = changed("days = [1, 15]\namount = 10", "days = [1, 16]\namount = 10")
    booked = (Visit("0042", "C1D8", date(2026, 11, 9)), Visit("0042", "C1D15", date(2026, 11, 16)))

    (sentence,) = misfits(text.replace('visits = "D15"', 'visits = "D16"', 1), a_follower(*booked))

    assert sentence.startswith("0042: C1D15 is booked on Mon 16 Nov 2026, but is no longer in the course")


def test_what_was_wrong_before_is_no_reason_to_refuse():
    late = Visit("0042", "C1D15", date(2026, 11, 21))

    assert followed(changed("max_days = { value = 730", "max_days = { value = 700"), a_follower(late)).changes


def test_another_trial_fits_nobody_of_this_one():
    text = (STUDIES / "TEST-21.toml").read_text("utf-8")

    (sentence,) = misfits(text, a_follower())

    assert sentence == "0042: There is no cohort “P2”; the study has ALL."


def test_the_text_that_is_followed_already_is_refused():
    with pytest.raises(EditRefused, match="Nothing would change"):
        follow_study(BEFORE, a_study(), before=BEFORE, clinic=a_clinic(), followers=())
