"""Recording that vital signs, or an ICE score with them, were taken."""

from datetime import UTC, datetime, timedelta

from planner.errors import EditRefused
from planner.model.care_path import CheckKind
from planner.model.check_done import CheckDone
from planner.model.checks_ahead import pending
from planner.model.edit import Edit, created
from planner.model.visit import VisitStatus
from planner.operations.chart import Chart
from planner.operations.standing import not_in_the_future, open_visit
from planner.schedule.bedside import actual_path
from planner.schedule.care_path import care_path
from planner.schedule.checks_ahead import checks_ahead
from planner.schedule.chosen_stay import monitored_for


def record_check(chart: Chart, code: str, *, at: datetime) -> Edit:
    """The edit that notes the check of a visit that is due, or the next one where none is due yet.

    One look at the participant does the newest check due of each agent; those before it that nobody did stay
    undone, and are not asked for again.

    Raises:
        UnknownVisit: the course has no such visit.
        EditRefused: the participant has not arrived or has left, no check is left, or this is in the future.
    """
    visit = open_visit(chart, code)
    named = f"{chart.subject_id} {code}"
    not_in_the_future(chart, at, what=f"A check of {named}")
    noted = chart.attendance(code)
    doses = tuple(dose for dose in chart.history.given if dose.visit == code)
    begins = _begins(chart, code)
    if begins is None:
        raise EditRefused(f"{named} has not arrived: record the arrival first.")
    if noted.discharged is not None and at > noted.discharged:
        raise EditRefused(f"{named} has been discharged.")
    template, placed = visit.planned.template, chart.placed(code)
    if placed is not None and placed.monitoring_hours is not None:
        template = monitored_for(template, placed.monitoring_hours)
    path = actual_path(care_path(template.study, template), arrival=begins, attendance=noted, doses=doses)
    if visit.status is VisitStatus.DONE and at > begins + timedelta(minutes=path.minutes):
        raise EditRefused(f"{named} is done, and the last place was left: no check is due of it any more.")
    ahead = checks_ahead(
        path,
        started={dose.agent for dose in doses} if _has_begun(chart, code) else template.agents,
        done=(one for one in chart.history.checks if one.visit == code),
    )
    checks = pending(ahead, int((at - begins).total_seconds() // 60))
    if not checks:
        raise EditRefused(f"No check of {named} is left to be done.")
    is_neuro = any(check.kind is CheckKind.NEURO for check in checks)
    return Edit(
        f"Record {'vital signs and neuro check' if is_neuro else 'vital signs'} of {named}",
        created(
            *(
                CheckDone(chart.subject_id, code, check.agent, check.number, at.astimezone(UTC))
                for check in checks
            )
        ),
    )


def _has_begun(chart: Chart, code: str) -> bool:
    """Was anything noted of it?"""
    noted = chart.attendance(code) in chart.history.attendances
    return noted or any(dose.visit == code for dose in chart.history.given)


def _begins(chart: Chart, code: str) -> datetime | None:
    """From where the visit's minutes count: its place, or what was noted first; None before it has begun.

    Who stays on from a day of which nobody noted how it went is here by the plan.
    """
    noted, placed = chart.attendance(code), chart.placed(code)
    started = [dose.started for dose in chart.history.given if dose.visit == code]
    first = next(filter(None, (noted.arrived, noted.in_chair, *started)), None)
    if placed is None:
        return first
    is_stay = placed.on < chart.today or chart.visit(code).status is VisitStatus.DONE
    return placed.arrival if is_stay or _has_begun(chart, code) else None
