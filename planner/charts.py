"""The chart of one participant, put together from what the clinic file answers."""

from datetime import datetime

from planner.answers.questions import Questions
from planner.operations.chart import Chart


def chart_of(questions: Questions, subject_id: str, *, now: datetime) -> Chart:
    """Everything kept of a participant, read at ``now`` (in the clinic's zone). Raises UnknownParticipant."""
    return Chart(
        followed=questions.followed_by(subject_id),
        clinic=questions.clinic,
        participant=questions.participant(subject_id),
        course=questions.course(subject_id),
        history=questions.happened(subject_id),
        visits=questions.visits(subject_id),
        assignments=questions.places(subject_id),
        now=now,
    )
