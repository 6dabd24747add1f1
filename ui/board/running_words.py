"""What is due next of a visit, in words: in the list, on the button, and for a screen reader."""

from collections.abc import Mapping

from planner.model.agent import Agent
from planner.model.day_clock import DayClock
from planner.model.running import Due, DueKind, RunningDay, RunningRow
from ui.wording import counted, duration, time_of

DUE = {
    DueKind.ARRIVAL: "Arrival",
    DueKind.CHAIR: "Into the chair",
    DueKind.START: "Start {}",
    DueKind.END: "End of {}",
    DueKind.MONITORING: "Monitoring begins",
    DueKind.VITAL_SIGNS: "Vital signs",
    DueKind.NEURO: "Vital signs + neuro",
    DueKind.DISCHARGE: "Discharge",
    DueKind.CLOSING: "Close the visit",
}
NOTED = {
    DueKind.ARRIVAL: "Arrived",
    DueKind.CHAIR: "In the chair",
    DueKind.START: "{} started",
    DueKind.END: "{} ended",
    DueKind.MONITORING: "Monitoring started",
    DueKind.VITAL_SIGNS: "Vital signs taken",
    DueKind.NEURO: "Vital signs + neuro done",
    DueKind.DISCHARGE: "Discharged",
    DueKind.CLOSING: "Visit is done",
}


def due_name(due: Due, agents: Mapping[str, Agent]) -> str:
    """``Start TAR``, ``Vital signs``."""
    return DUE[due.what].format(_short(due, agents))


def noted_name(due: Due, agents: Mapping[str, Agent]) -> str:
    """``TAR started``: as the button says it."""
    return NOTED[due.what].format(_short(due, agents))


def countdown(row: RunningRow) -> str:
    """``in 7 min``, ``now``, ``12 min late``."""
    if row.late < 0:
        return f"in {duration(-row.late)}"
    return f"{duration(row.late)} late" if row.is_late else "now"


def who(row: RunningRow) -> str:
    """``0012 C2D8``."""
    return f"{row.visit.subject_id} {row.visit.visit}"


def what(row: RunningRow, agents: Mapping[str, Agent], clock: DayClock) -> str:
    """``Vital signs, 10:30``, and how many checks before it were not done."""
    said = f"{due_name(row.due, agents)}, {time_of(row.due.at, clock)}"
    return f"{said}; {counted(row.undone, 'check')} before not done" if row.undone else said


def in_words(row: RunningRow, agents: Mapping[str, Agent], clock: DayClock, minute: int) -> str:
    """The whole line, for a screen reader."""
    place = row.visit.place(minute)
    at = f", {place}" if place else ""
    return f"{who(row)}{at}: {what(row, agents, clock)}, {countdown(row)}"


def title(day: RunningDay, minute: int) -> str:
    """The head of the list's tab: ``Now``, ``Now (2 late)``."""
    late = sum(row.is_late for row in day.rows(minute))
    return f"Now ({late} late)" if late else "Now"


def _short(due: Due, agents: Mapping[str, Agent]) -> str:
    if due.agent is None:
        return ""
    return agents[due.agent].short if due.agent in agents else due.agent
