"""Leaving the study: nothing more is booked, and nothing more is proposed."""

from dataclasses import replace
from datetime import date

from planner.errors import EditRefused
from planner.model.day_text import day_text
from planner.model.edit import Change, Edit
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from planner.operations.chart import Chart
from planner.operations.rebooking import ended_with
from planner.operations.standing import not_after_today, reason_given


def leave_study(chart: Chart, how: Leaving, *, on: date | None = None, note: str = "") -> Edit:
    """The edit by which a participant leaves the study; visits that were booked are cancelled.

    Those of past days up to then that nobody recorded are not: a person says what became of them.
    ``on`` is the day of the death, or of the decision: today, unless another is named. Of whoever has left
    already it is set right: who was lost to follow-up may turn out to have died.

    Raises:
        EditRefused: they have left like this already, the day is in the future or before the last dose, or
            how they left says too little without words.
    """
    before = chart.participant
    day = on or (before.left_on if before.leaving is how else None) or chart.today
    person = replace(before, status=ParticipantStatus.OFF_STUDY, leaving=how, left_on=day)
    if person == before:
        raise EditRefused(f"{chart.subject_id} has left the study already: {how}, {day_text(day)}.")
    named = "The death" if how is Leaving.DIED else "The end of taking part"
    not_after_today(chart, day, what=f"{named} of {chart.subject_id}")
    if chart.doses and day < chart.doses[-1].on:
        last = chart.doses[-1]
        raise EditRefused(
            f"{named} of {chart.subject_id} cannot be on {day_text(day)}: {last.visit} was given on "
            f"{day_text(last.on)}."
        )
    if how.needs_words:
        reason_given(note, what=f"That {chart.subject_id} is {how}")
    return Edit(
        f"Record {chart.subject_id} as {how}",
        (
            Change(before=before, after=person),
            *ended_with(chart, day),
        ),
        ": ".join(filter(None, (how.value, note.strip()))),
    )
