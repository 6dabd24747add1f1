"""What is due next of a visit, in words: in the list, on the button, and for a screen reader."""

from collections.abc import Mapping
from datetime import date

from planner.model.agent import Agent
from planner.model.day_clock import DayClock
from planner.model.running import Due, DueKind, RunningDay, RunningRow
from ui.language import marked, tr
from ui.toxicity_words import toxicities_in_short, toxicity_sentence
from ui.wording import duration, listed, near_date, time_of

DUE = {
    DueKind.ARRIVAL: marked("Arrival"),
    DueKind.CHAIR: marked("Into the chair"),
    DueKind.BED: marked("Into the bed"),
    DueKind.START: marked("Start {drug}"),
    DueKind.END: marked("End of {drug}"),
    DueKind.MONITORING: marked("Monitoring begins"),
    DueKind.VITAL_SIGNS: marked("Vital signs"),
    DueKind.NEURO: marked("Vital signs + neuro"),
    DueKind.DISCHARGE: marked("Discharge"),
    DueKind.CLOSING: marked("Close the visit"),
}
NOTED = {
    DueKind.ARRIVAL: marked("Arrived"),
    DueKind.CHAIR: marked("In the chair"),
    DueKind.BED: marked("In the bed"),
    DueKind.START: marked("{drug} started"),
    DueKind.END: marked("{drug} ended"),
    DueKind.MONITORING: marked("Monitoring started"),
    DueKind.VITAL_SIGNS: marked("Vital signs done"),
    DueKind.NEURO: marked("Vital signs + neuro done"),
    DueKind.DISCHARGE: marked("Discharged"),
    DueKind.CLOSING: marked("Visit is done"),
}


def due_name(due: Due, agents: Mapping[str, Agent]) -> str:
    """``Start TAR``, ``Vital signs``."""
    return tr(DUE[due.what], drug=_short(due, agents))


def noted_name(due: Due, agents: Mapping[str, Agent]) -> str:
    """``TAR started``: as the button says it."""
    return tr(NOTED[due.what], drug=_short(due, agents))


def countdown(row: RunningRow) -> str:
    """``in 7 min``, ``now``, ``12 min late``."""
    if row.late < 0:
        return tr("in {duration}", duration=duration(-row.late))
    return late(row.late) if row.is_late else tr("now", "it is due")


def late(minutes: int) -> str:
    """``12 min late``."""
    return tr("{duration} late", duration=duration(minutes))


def who(row: RunningRow) -> str:
    """``0012 C2D8``, and ``CRS 3`` where that is open."""
    return "  ".join(filter(None, (name(row), toxicities_in_short(row.visit.toxicities)[0])))


def name(row: RunningRow) -> str:
    """``0012 C2D8``."""
    return f"{row.visit.subject_id} {row.visit.visit}"


def what(row: RunningRow, agents: Mapping[str, Agent], clock: DayClock) -> str:
    """``Vital signs, 10:30``."""
    return f"{due_name(row.due, agents)}, {time_of(row.due.at, clock)}"


def undone(row: RunningRow) -> str:
    """``2 not done``: as short as it fits beside that; nothing where none gave way."""
    return tr("%n not done", "checks", len(row.undone)) if row.undone else ""


def undone_when(row: RunningRow, clock: DayClock) -> str:
    """``09:06, 09:21 not done``, where there is more room; nothing where none gave way."""
    return tr("{times} not done", times=_times(row, clock)) if row.undone else ""


def in_words(row: RunningRow, agents: Mapping[str, Agent], clock: DayClock, minute: int) -> str:
    """The whole line, for a screen reader."""
    place = row.visit.place(minute)
    at = f", {place}" if place else ""
    said = what(row, agents, clock)
    if row.undone:
        before = tr("%n earlier check(s) not done ({times})", "", len(row.undone), times=_times(row, clock))
        said = f"{said}; {before}"
    whole = f"{who(row)}{at}: {said}, {countdown(row)}"
    return ". ".join((whole, *map(toxicity_sentence, row.visit.toxicities)))


def title(day: RunningDay, minute: int, *, beside: date | None = None) -> str:
    """The head of the list's tab: ``Now``, ``Now (2 late)``; with its day beside the board of another."""
    how_many = sum(row.is_late for row in day.rows(minute))
    if beside not in (None, day.clock.on):
        on = near_date(day.clock.on, today=day.clock.on)
        return tr("Now, {day} (%n late)", "", how_many, day=on) if how_many else tr("Now, {day}", day=on)
    return tr("Now (%n late)", "", how_many) if how_many else tr("Now", "who is due next")


def _times(row: RunningRow, clock: DayClock) -> str:
    return listed(time_of(at, clock) for at in row.undone)


def _short(due: Due, agents: Mapping[str, Agent]) -> str:
    if due.agent is None:
        return ""
    return agents[due.agent].short if due.agent in agents else due.agent
