"""What a person types for an agent, and for the time at which something happened at a visit."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from planner.cli.dates import instant_typed
from planner.cli.refusal import Refusal
from planner.model.study import Study

if TYPE_CHECKING:
    from planner.desk import Desk


def agent_typed(study: Study, text: str) -> str:
    """The code of the agent that was named by its code, name or short name, in small letters or capitals.

    Raises:
        Refusal: the study has none of that name.
    """
    for agent in study.agents:
        if text.casefold() in (agent.code.casefold(), agent.name.casefold(), agent.short.casefold()):
            return agent.code
    known = " or ".join(agent.short for agent in study.agents)
    raise Refusal(f"“{text}” is not an agent of the study: write {known}.")


def visit_day(desk: Desk, subject_id: str, code: str) -> date:
    """The day a visit took place, or is booked for. Raises UnknownParticipant or UnknownVisit."""
    visit = desk.course_visit(subject_id, code)
    return visit.day or visit.planned.nominal


def moment_typed(desk: Desk, subject_id: str, code: str, text: str) -> datetime:
    """The instant that was typed; a clock time before the arrival is of the morning after.

    Raises:
        UnknownParticipant, UnknownVisit: there is no such visit.
        Refusal: it is no time.
    """
    on, zone = visit_day(desk, subject_id, code), desk.clinic.zone
    instant = instant_typed(text, on=on, zone=zone)
    arrived = next((a.arrived for a in desk.happened(subject_id).attendances if a.visit == code), None)
    if arrived is not None and instant < arrived and instant.date() == on:
        return instant_typed(text, on=on + timedelta(days=1), zone=zone)
    return instant
