"""Dates, doses and stays in the few characters that a table has for them."""

from collections.abc import Collection
from datetime import date, datetime

from planner.model.day_layout import Finding, LayoutStatus
from planner.model.did_not_come import DidNotCome
from planner.model.first_doses import first_beside_others
from planner.model.monitoring import MonitoringRule
from planner.model.study import Study
from planner.model.visit import PlannedDose

LAYOUT_STATUS = {
    LayoutStatus.OPTIMAL: "proven best",
    LayoutStatus.FEASIBLE: "best found in the time given",
    LayoutStatus.INFEASIBLE: "proven that not everyone can be placed",
    LayoutStatus.BY_HAND: "changed since it was laid out",
}


def day_words(day: date | None) -> str:
    """``Mon 2026-11-30``; nothing for no day."""
    return "" if day is None else f"{day:%a %Y-%m-%d}"


def clock_words(instant: datetime, *, seen_from: date) -> str:
    """``08:30``, with the weekday before it when it is not on the day it is seen from."""
    return f"{instant:%H:%M}" if instant.date() == seen_from else f"{instant:%a %H:%M}"


def minutes_words(minutes: int) -> str:
    """``3 h 05``."""
    return f"{minutes // 60} h {minutes % 60:02}"


def dose_words(dose: PlannedDose, study: Study) -> str:
    """``tarlatamab 10 mg, dose 3``."""
    return f"{study.agent(dose.agent).short} {dose.amount:g} {dose.unit}, dose {dose.ordinal}"


def first_dose_words(first_of: Collection[str], agents: Collection[str], study: Study) -> str:
    """``first dose``; ``first dose of SG`` where another drug is given that is not; nothing where none is."""
    named = " + ".join(study.agent(agent).short for agent in first_beside_others(first_of, agents))
    return f"first dose of {named}" if named else "first dose" if first_of else ""


def monitoring_words(rule: MonitoringRule | None) -> str:
    """``22–24 h from start`` of the infusion."""
    if rule is None:
        return ""
    hours = (
        f"{rule.min_hours:g}"
        if rule.min_hours == rule.max_hours
        else f"{rule.min_hours:g}–{rule.max_hours:g}"
    )
    return f"{hours} h from {rule.anchor}"


def finding_words(finding: Finding) -> str:
    """``0007 C1D1: The visit needs a chair and has none.``, without what the sentence names itself."""
    return finding.with_names


def did_not_come_words(one: DidNotCome) -> str:
    """``Missed: 0009 C3D1. Has a cold``."""
    return f"{one.status.value.capitalize()}: {one.subject_id} {one.visit}. {one.reason}".rstrip()


def moved_words(visits: int, *, of: int) -> str:
    """That so many visits, of so many participants, would be proposed for another day."""
    people, gets = counted(of, "participant"), "gets" if visits == 1 else "get"
    return f"{counted(visits, 'proposed visit')} ({people}) {gets} another day."


def counted(number: int, one: str, many: str | None = None) -> str:
    """``1 visit``, ``2 visits``."""
    return f"{number} {one if number == 1 else many or one + 's'}"
