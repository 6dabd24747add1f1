"""The end of treatment: dosing visits fall away in one edit, and follow-up takes their place."""

from dataclasses import replace
from datetime import date

from planner.errors import EditRefused
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.participant import ParticipantStatus
from planner.model.treatment import OffTreatment
from planner.operations.chart import Chart
from planner.operations.rebooking import ended_with
from planner.operations.standing import not_after_today, on_treatment, reason_given


def stop_treatment(chart: Chart, *, on: date, because: str, progression: bool) -> Edit:
    """The edit that takes a participant off treatment, as decided on a day.

    Follow-up counts from the last dose of any agent. Visits that were booked are cancelled,
    but for those of past days up to then that nobody recorded.

    Raises:
        EditRefused: treatment has ended, or never began; the day is in the future or before the last dose.
    """
    on_treatment(chart)
    why = reason_given(because, what="The end of treatment")
    not_after_today(chart, on, what="The end of treatment")
    if not chart.doses:
        raise EditRefused(f"{chart.subject_id} has had no dose: record why they leave the study instead.")
    last = chart.doses[-1]
    if on < last.on:
        raise EditRefused(
            f"{chart.subject_id} cannot be off treatment on {day_text(on)}: {last.visit} was given on "
            f"{day_text(last.on)}."
        )
    off = OffTreatment(chart.subject_id, on, last.on, progression, why)
    person = replace(chart.participant, status=ParticipantStatus.FOLLOW_UP)
    return Edit(
        f"Take {chart.subject_id} off treatment",
        (
            Change(before=None, after=off),
            Change(before=chart.participant, after=person),
            *ended_with(chart, on),
        ),
        why,
    )
