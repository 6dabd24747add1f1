"""Dose ordinals, monitoring hours and windows as the schedule of activities words them."""

import re

from planner.model.monitoring import MonitoringRule
from planner.model.selectors import OrdinalRange
from planner.model.visit_window import VisitWindow


def ordinals_text(ordinals: OrdinalRange) -> str:
    """Such as “dose 1”, “doses 1–2” or “dose 10 on”."""
    if ordinals.last is None:
        return "all doses" if ordinals.first == 1 else f"dose {ordinals.first} on"
    if ordinals.first == ordinals.last:
        return f"dose {ordinals.first}"
    return f"doses {ordinals.first}–{ordinals.last}"


def hours_text(rule: MonitoringRule) -> str:
    """Such as “22–24 h” or “2 h”."""
    if rule.min_hours == rule.max_hours:
        return f"{rule.min_hours:g} h"
    return f"{rule.min_hours:g}–{rule.max_hours:g} h"


def monitoring_text(rule: MonitoringRule) -> str:
    """Such as “22–24 h from the start of infusion”."""
    return f"{hours_text(rule)} from the {rule.anchor} of infusion"


def proximity_text(rule: MonitoringRule) -> str:
    """Such as “within 60 min of care until 48 h from the start of infusion”; empty where there is none."""
    if rule.proximity_hours is None:
        return ""
    near = f"within {rule.proximity_minutes} min of care"
    return f"{near} until {rule.proximity_hours:g} h from the {rule.proximity_anchor} of infusion"


def monitoring_parts(rule: MonitoringRule, row: str) -> tuple[tuple[str, ...], ...]:
    """The parts of a line about a rule: hours, what is reserved, where, how near; ``row`` is its path."""
    keys = ("min_hours", "max_hours", "anchor")
    near = ("proximity_hours", "proximity_minutes", "proximity_anchor")
    return (
        (monitoring_text(rule), *(f"{row}.{key}" for key in keys)),
        (f"{rule.planned_hours:g} h reserved", f"{row}.planned_hours"),
        (f"in a {rule.place}", f"{row}.place"),
        (proximity_text(rule), *(f"{row}.{key}" for key in near)),
        ("with a caregiver" if rule.caregiver else "no caregiver needed", f"{row}.caregiver"),
    )


def pattern_text(pattern: str) -> str:
    """Such as “4 digits”; a pattern that is more than that stands as it is."""
    digits = re.fullmatch(r"\\d\{(\d+)\}", pattern)
    return f"{digits[1]} digits" if digits else f"pattern {pattern}"


def window_text(window: VisitWindow) -> str:
    """Such as “−1/+3 days”, or “on the day”."""
    if window.before == window.after == 0:
        return "on the day"
    if window.before == window.after:
        return f"±{window.before} days"
    return (
        f"{f'−{window.before}' if window.before else '0'}/{f'+{window.after}' if window.after else '0'} days"
    )
