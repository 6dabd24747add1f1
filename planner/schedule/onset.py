"""When CRS is looked out for after a dose, and until when its participant stays near: instants in UTC."""

from datetime import UTC, datetime, timedelta

from planner.model.interval import Interval
from planner.model.monitoring import ClockAnchor
from planner.model.study import Study
from planner.model.visit import VisitTemplate


def onset_window(study: Study, agent: str, *, started: datetime) -> Interval | None:
    """From the infusion start for the study file's ``onset_hours``; None for an agent that has none."""
    hours = study.agent(agent).onset_hours
    start = started.astimezone(UTC)
    return Interval(start, start + timedelta(hours=hours)) if hours else None


def proximity(template: VisitTemplate, *, started: datetime, ended: datetime) -> Interval | None:
    """From the infusion's start or end until the participant may go further away; None if at once."""
    rule = template.monitoring
    if rule is None or rule.proximity_hours is None:
        return None
    anchor = (started if rule.proximity_anchor is ClockAnchor.START else ended).astimezone(UTC)
    return Interval(anchor, anchor + timedelta(hours=rule.proximity_hours))
