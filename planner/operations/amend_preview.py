"""What moving a participant to another version would bring about, visit by visit, before it is accepted."""

from collections.abc import Collection

from planner.model.amendment import Followed
from planner.model.course import CourseVisit
from planner.model.version_change import AmendmentPreview
from planner.operations.amend import Amending
from planner.operations.chart import Chart
from planner.operations.delay_preview import IsFull
from planner.schedule.care_path import care_path
from planner.schedule.version_changes import version_changes


def amend_preview(
    chart: Chart,
    move: Amending,
    *,
    then: Followed,
    is_full: IsFull,
    published: Collection[str],
    early: str = "",
) -> AmendmentPreview:
    """Every visit that would change, and what becomes of its booking and its place.

    ``early``: that what is followed is dated later, in a sentence.
    """
    changes = version_changes(chart.course, move.after)
    days = {visit.planned.code: visit.booked for visit in move.after.visits}
    cancelled = tuple(code for code in move.unfit if days.get(code) is None)
    version = then.on(move.following.since)
    changed = {change.visit for change in changes}
    return AmendmentPreview(
        subject_id=chart.subject_id,
        version=version.version,
        profiles=tuple(version.monitoring_in_force.values()),
        since=move.following.since,
        changes=changes,
        broken=move.broken,
        rebooked=tuple(code for code in move.unfit if code not in cancelled),
        cancelled=cancelled,
        retimed=tuple(visit.planned.code for visit in move.after.visits if _is_retimed(chart, visit)),
        full=tuple(
            visit.planned.code
            for visit in move.after.visits
            if visit.planned.code in changed
            and visit.booked is not None
            and (visit.planned.code in move.unfit or _is_retimed(chart, visit))
            and is_full(visit, visit.booked)
        ),
        published=tuple(code for code in changed if f"{chart.subject_id}/{code}" in published),
        early=early,
    )


def _is_retimed(chart: Chart, visit: CourseVisit) -> bool:
    """Does the visit keep its place, while it holds it at other times?"""
    placed = chart.placed(visit.planned.code)
    if placed is None or placed.on != visit.booked:
        return False
    before, after = chart.visit(visit.planned.code).planned.template, visit.planned.template
    return care_path(after.study, after).stays != care_path(before.study, before).stays
