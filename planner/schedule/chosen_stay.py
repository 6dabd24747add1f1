"""A visit monitored for the hours that a person chose, within those that the study file gives."""

from dataclasses import replace
from functools import lru_cache

from planner.model.visit import VisitTemplate

_KEPT = 512


@lru_cache(maxsize=_KEPT)
def monitored_for(template: VisitTemplate, hours: float) -> VisitTemplate:
    """The template with ``hours`` planned; as it is, where its rule does not allow them (any more)."""
    rule = template.monitoring
    if rule is None or not rule.min_hours <= hours <= rule.max_hours or hours == rule.planned_hours:
        return template
    return replace(template, monitoring=replace(rule, planned_hours=hours))
