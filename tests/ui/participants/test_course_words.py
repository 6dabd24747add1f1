from datetime import timedelta

from tests.builders import a_course
from ui.participants.course_words import stretch


def test_a_course_is_shown_from_a_week_before_its_first_day_to_a_week_after_its_last():
    visits = a_course().visits
    first, last = stretch(visits)

    assert first + timedelta(days=7) == min(visit.planned.earliest for visit in visits)
    assert last - timedelta(days=7) == max(visit.planned.latest for visit in visits)
