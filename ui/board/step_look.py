"""How each kind of step looks on the board: a fill, a pattern and a word, so that colour is never alone.

Fills are Okabe and Ito's, told apart with every common kind of colour blindness, and darkened where white
text stands on them: its contrast is 7 or more, so that they are the same in every theme.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt

from planner.model.agent import Agent
from planner.model.care_path import Step, StepKind

DARK_TEXT, LIGHT_TEXT = "#10202c", "#ffffff"


@dataclass(frozen=True, slots=True)
class StepLook:
    """``word`` is written where it fits, else ``letter``, else nothing; ``ink`` draws the pattern."""

    fill: str
    text: str
    word: str
    letter: str
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern
    ink: str = ""


STEPS: Mapping[StepKind, StepLook] = {
    StepKind.INTAKE: StepLook("#c3ccd4", DARK_TEXT, "Intake", "I"),
    StepKind.PREMEDICATION: StepLook("#68488f", LIGHT_TEXT, "Premed", "P"),
    StepKind.FLUSH: StepLook("#a3afba", DARK_TEXT, "Flush", "F"),
    StepKind.HYDRATION: StepLook("#a9d8f2", DARK_TEXT, "Fluids", "H", Qt.BrushStyle.HorPattern, "#78b6da"),
    StepKind.OBSERVATION: StepLook(
        "#a6dcc4", DARK_TEXT, "Observe", "O", Qt.BrushStyle.BDiagPattern, "#6fb797"
    ),
    StepKind.MONITORING: StepLook("#f3d57c", DARK_TEXT, "Monitor", "M", Qt.BrushStyle.VerPattern, "#d5ae45"),
    StepKind.DISCHARGE: StepLook("#c3ccd4", DARK_TEXT, "Discharge", "D"),
}
INFUSIONS = ("#005a92", "#933b00", "#006147", "#8c2d62")
"""By the agent's place in the study."""


def step_look(step: Step, agents: Mapping[str, Agent]) -> StepLook:
    """The look of a step; an infusion's is its agent's, with the agent's short name as the word."""
    if step.kind is not StepKind.INFUSION:
        return STEPS[step.kind]
    agent = agents.get(step.agent or "")
    place = list(agents.values()).index(agent) if agent is not None else 0
    word = agent.short if agent is not None else "Infusion"
    return StepLook(INFUSIONS[place % len(INFUSIONS)], LIGHT_TEXT, word, word[:1])
