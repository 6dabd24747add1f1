"""The chart of one participant, put together from what the clinic file answers."""

from dataclasses import replace
from datetime import date, datetime

from planner.answers.questions import Questions
from planner.model.course import Course
from planner.operations.chart import Chart


def chart_of(questions: Questions, subject_id: str, *, now: datetime) -> Chart:
    """Everything kept of a participant, read at ``now`` (in the clinic's zone). Raises UnknownParticipant."""
    chart = Chart(
        followed=questions.followed_by(subject_id),
        clinic=questions.clinic,
        participant=questions.participant(subject_id),
        course=questions.course(subject_id),
        history=questions.happened(subject_id),
        visits=questions.visits(subject_id),
        assignments=questions.places(subject_id),
        now=now,
    )
    left_on = chart.participant.left_on
    return chart if left_on is None else replace(chart, course=_up_to(chart.course_if(), left_on))


def _up_to(course: Course, left_on: date) -> Course:
    """With what was proposed up to the day on which the study was left: it may have taken place."""
    return Course(
        course.subject_id,
        tuple(
            visit
            for visit in course.visits
            if not visit.is_proposal or (visit.booked is not None and visit.booked <= left_on)
        ),
    )
