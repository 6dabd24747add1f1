"""A dose charted after treatment ended or the study was left, of a day up to then."""

from dataclasses import replace
from datetime import date, datetime

from planner.errors import EditRefused
from planner.model.day_text import day_text
from planner.model.edit import Change
from planner.model.history import History
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from planner.operations.chart import Chart


def may_be_given(chart: Chart, on: date, *, started: datetime | None = None) -> None:
    """Refuse a dose of a day after the end of treatment or of taking part, and one that would begin now."""
    subject_id, off = chart.subject_id, chart.history.off
    if off is not None:
        _up_to(
            chart,
            on,
            off.decided,
            started,
            since=f"{subject_id} has been off treatment since {day_text(off.decided)}",
            mend="take the end of treatment back in the history",
        )
    person = chart.participant
    if person.status is not ParticipantStatus.OFF_STUDY:
        return
    if person.left_on is None:
        raise EditRefused(
            f"{subject_id} has left the study, and since when is not recorded: record how and when they "
            "left, and then the doses up to that day."
        )
    died = person.leaving is Leaving.DIED
    since = f"{subject_id} {'died' if died else 'has left the study'}"
    _up_to(
        chart,
        on,
        person.left_on,
        started,
        since=f"{since} on {day_text(person.left_on)}",
        mend="correct it where it was recorded",
    )


def follow_up_from(chart: Chart, on: date) -> tuple[History, tuple[Change, ...]]:
    """The history in which follow-up counts from a dose of this day, if it is the last, and that change."""
    off = chart.history.off
    if off is None or on <= off.last_dose:
        return chart.history, ()
    later = replace(off, last_dose=on)
    return replace(chart.history, off=later), (Change(before=off, after=later),)


def _up_to(chart: Chart, on: date, last: date, started: datetime | None, *, since: str, mend: str) -> None:
    if on > last:
        raise EditRefused(
            f"{since}: a dose up to that day can be recorded. If the day is wrong, {mend} first."
        )
    if started is not None and on == last and started >= chart.now.replace(second=0, microsecond=0):
        raise EditRefused(f"{since}, which is recorded: name the time at which the dose was given before.")
