"""How long one placed visit is monitored, within the hours that the study file gives."""

from dataclasses import replace

from planner.errors import EditRefused
from planner.model.day_layout import Assignment
from planner.model.edit import Change, Edit
from planner.model.monitoring import MonitoringRule


def choose_stay(assignment: Assignment, rule: MonitoringRule | None, *, hours: float) -> Edit:
    """The edit that plans so many hours of monitoring; ``rule`` is what the study file says of the visit.

    Raises:
        EditRefused: the visit is not monitored, the hours are outside the range, or they are planned already.
    """
    visit = f"{assignment.subject_id} {assignment.visit}"
    if rule is None:
        raise EditRefused(f"{visit} is not monitored: there are no hours to choose.")
    if rule.min_hours == rule.max_hours:
        raise EditRefused(f"The study file gives {rule.min_hours:g} h of monitoring to {visit} and no range.")
    if not rule.min_hours <= hours <= rule.max_hours:
        raise EditRefused(
            f"The study file gives {rule.min_hours:g} to {rule.max_hours:g} h of monitoring to {visit}; "
            f"{hours:g} h is outside."
        )
    if hours == (assignment.monitoring_hours or rule.planned_hours):
        raise EditRefused(f"{visit} is monitored for {hours:g} h already.")
    after = replace(assignment, monitoring_hours=None if hours == rule.planned_hours else hours, pinned=True)
    return Edit(f"Monitor {visit} for {hours:g} h", (Change(before=assignment, after=after),))
