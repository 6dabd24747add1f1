"""Leaving the study: nothing more is booked, and nothing more is proposed."""

from dataclasses import replace

from planner.errors import EditRefused
from planner.model.edit import Change, Edit
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from planner.model.visit import VisitStatus
from planner.operations.chart import Chart
from planner.operations.close_visit import fallen_away
from planner.operations.rebooking import bookings_ahead


def leave_study(chart: Chart, how: Leaving, *, note: str = "") -> Edit:
    """The edit by which a participant leaves the study; visits that were booked are cancelled.

    Raises:
        EditRefused: they have left already.
    """
    if chart.participant.status is ParticipantStatus.OFF_STUDY:
        raise EditRefused(f"{chart.subject_id} has left the study already.")
    person = replace(chart.participant, status=ParticipantStatus.OFF_STUDY)
    return Edit(
        f"Record {chart.subject_id} as {how}",
        (
            Change(before=chart.participant, after=person),
            *(
                change
                for code in bookings_ahead(chart)
                for change in fallen_away(chart, code, VisitStatus.CANCELLED)
            ),
        ),
        ": ".join(filter(None, (how.value, note.strip()))),
    )
