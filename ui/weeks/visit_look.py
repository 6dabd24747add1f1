"""How a visit looks among the weeks: agents by colour, letter and pattern, what became of it by shape."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import Qt

from planner.model.agent import Agent
from planner.model.course import CourseVisit
from planner.model.visit import VisitStatus
from ui.step_look import INFUSIONS, StepLook

PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.VerPattern,
)
NO_DRUG = "–"


class Standing(Enum):
    """What has become of a visit, as far as it is drawn."""

    BOOKED = auto()
    PROPOSED = auto()
    DONE = auto()
    MISSED = auto()
    HELD = auto()
    CANNOT = auto()


class AgentLook(NamedTuple):
    """The fill of an agent and the text on it, its letter, and the pattern over it."""

    step: StepLook
    letter: str
    pattern: Qt.BrushStyle


def standing_of(visit: CourseVisit) -> Standing:
    """What has become of a visit."""
    if visit.under_way:
        return Standing.BOOKED
    if visit.status is VisitStatus.DONE or visit.actual is not None:
        return Standing.DONE
    if visit.status in (VisitStatus.MISSED, VisitStatus.CANCELLED):
        return Standing.MISSED
    if visit.planned.template.holds_all:
        return Standing.HELD
    if visit.booked is None:
        return Standing.CANNOT
    return Standing.PROPOSED if visit.is_proposal else Standing.BOOKED


def agent_looks(agents: Mapping[str, Agent]) -> dict[str, AgentLook]:
    """The look of each agent: so many letters of its short name as tell it from the others."""
    shorts = [agent.short for agent in agents.values()]
    return {
        code: AgentLook(
            INFUSIONS[number % len(INFUSIONS)],
            _letters(agent.short, shorts),
            PATTERNS[number % len(PATTERNS)],
        )
        for number, (code, agent) in enumerate(agents.items())
    }


def _letters(short: str, others: list[str]) -> str:
    for length in range(1, len(short)):
        if sum(other.startswith(short[:length]) for other in others) == 1:
            return short[:length]
    return short
