"""Whether anything may still be recorded of a participant, a visit or an instant; if not, why."""

from datetime import date, datetime

from planner.errors import EditRefused, NeedsReason
from planner.model.course import CourseVisit
from planner.model.day_text import day_text
from planner.model.participant import ParticipantStatus
from planner.model.visit import VisitStatus
from planner.operations.chart import Chart

_CLOSED = (VisitStatus.MISSED, VisitStatus.CANCELLED)
_SHORTEST_REASON = 3


def on_treatment(chart: Chart) -> None:
    """Refuse what only makes sense while the participant is treated."""
    off = chart.history.off
    if off is not None:
        raise EditRefused(f"{chart.subject_id} has been off treatment since {day_text(off.decided)}.")
    if chart.participant.status is ParticipantStatus.OFF_STUDY:
        raise EditRefused(f"{chart.subject_id} has left the study.")


def open_visit(chart: Chart, code: str) -> CourseVisit:
    """The visit, while it is neither missed nor cancelled. Raises UnknownVisit or EditRefused."""
    visit = chart.visit(code)
    if visit.status in _CLOSED:
        raise EditRefused(f"{chart.subject_id} {code} is recorded as {visit.status}: book it again first.")
    return visit


def visit_ahead(chart: Chart, code: str) -> CourseVisit:
    """The visit, while nothing of it has taken place. Raises UnknownVisit or EditRefused."""
    visit = chart.visit(code)
    if visit.status is VisitStatus.DONE or any(dose.visit == code for dose in chart.doses):
        raise EditRefused(f"{chart.subject_id} {code} has taken place: name a visit that is still ahead.")
    return visit


def not_in_the_future(chart: Chart, instant: datetime, *, what: str) -> None:
    """Refuse to record what has not happened."""
    if instant > chart.now:
        local = instant.astimezone(chart.now.tzinfo)
        raise EditRefused(f"{what} cannot be in the future: {day_text(local.date())}, {local:%H:%M}.")


def not_after_today(chart: Chart, on: date, *, what: str) -> None:
    """Refuse to record what has not happened."""
    if on > chart.today:
        raise EditRefused(f"{what} cannot be in the future: {day_text(on)}.")


def reason_given(reason: str, *, what: str) -> str:
    """The reason, without the spaces around it; refused where there is none."""
    if len(reason.strip()) < _SHORTEST_REASON:
        raise NeedsReason(f"{what} needs a reason in words.")
    return reason.strip()
