"""How each kind of step looks on the board: a fill, a pattern and a word, so that colour is never alone.

Fills are Okabe and Ito's, told apart with every common kind of colour blindness, and darkened where white
text stands on them: its contrast is 7 or more. What is given stands out and what is only waited for recedes:
on a light ground infusions are dark and waiting is pale, on a dark one the other way round.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import Qt

from planner.model.agent import Agent
from planner.model.care_path import Step, StepKind
from ui.language import Marked, marked, tr

DARK_TEXT, LIGHT_TEXT = "#10202c", "#ffffff"


@dataclass(frozen=True, slots=True)
class StepLook:
    """A fill with the colour of the text on it; ``ink`` draws the pattern.

    ``dark`` are fill, text and ink where the ground is dark; without them they are the same there.
    """

    fill: str
    text: str
    pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern
    ink: str = ""
    dark: tuple[str, str, str] | None = None

    def on(self, *, dark: bool) -> Self:
        """The look on a ground that is dark, or light."""
        if not dark or self.dark is None:
            return self
        fill, text, ink = self.dark
        return type(self)(fill, text, self.pattern, ink)


CLERKS = StepLook("#c3ccd4", DARK_TEXT, dark=("#4c5862", LIGHT_TEXT, ""))
STEPS: Mapping[StepKind, StepLook] = {
    StepKind.INTAKE: CLERKS,
    StepKind.PREMEDICATION: StepLook("#68488f", LIGHT_TEXT),
    StepKind.FLUSH: StepLook("#a3afba", DARK_TEXT, dark=("#3d4852", LIGHT_TEXT, "")),
    StepKind.HYDRATION: StepLook(
        "#a9d8f2", DARK_TEXT, Qt.BrushStyle.HorPattern, "#78b6da", dark=("#2f5570", LIGHT_TEXT, "#5290b8")
    ),
    StepKind.OBSERVATION: StepLook(
        "#a6dcc4", DARK_TEXT, Qt.BrushStyle.BDiagPattern, "#6fb797", dark=("#2c5a48", LIGHT_TEXT, "#569a80")
    ),
    StepKind.MONITORING: StepLook(
        "#f3d57c", DARK_TEXT, Qt.BrushStyle.VerPattern, "#d5ae45", dark=("#655420", LIGHT_TEXT, "#a98d3c")
    ),
    StepKind.DISCHARGE: CLERKS,
}
WORDS: Mapping[StepKind, tuple[Marked, Marked]] = {
    StepKind.INTAKE: (marked("Intake", "on a block"), marked("I", "the letter of Intake")),
    StepKind.PREMEDICATION: (marked("Premed", "on a block"), marked("P", "the letter of Premed")),
    StepKind.INFUSION: (marked("Infusion", "on a block"), marked("I", "the letter of Infusion")),
    StepKind.FLUSH: (marked("Flush", "on a block"), marked("F", "the letter of Flush")),
    StepKind.HYDRATION: (marked("Fluids", "on a block"), marked("H", "the letter of Fluids: hydration")),
    StepKind.OBSERVATION: (marked("Observe", "on a block"), marked("O", "the letter of Observe")),
    StepKind.MONITORING: (marked("Monitor", "on a block"), marked("M", "the letter of Monitor")),
    StepKind.DISCHARGE: (marked("Discharge", "on a block"), marked("D", "the letter of Discharge")),
}
"""What is written on a step where it fits, and the letter where only that does."""
INFUSIONS = (
    StepLook("#005a92", LIGHT_TEXT, dark=("#5ab6ea", DARK_TEXT, "")),
    StepLook("#933b00", LIGHT_TEXT, Qt.BrushStyle.FDiagPattern, "#c26f3a", ("#f29a55", DARK_TEXT, "#b8662a")),
    StepLook(
        "#006147", LIGHT_TEXT, Qt.BrushStyle.DiagCrossPattern, "#3f9a7e", ("#3fc79c", DARK_TEXT, "#238363")
    ),
    StepLook("#8c2d62", LIGHT_TEXT, Qt.BrushStyle.CrossPattern, "#bf6a98", ("#e79ac6", DARK_TEXT, "#a9568a")),
)
"""By the agent's place in the study: told apart by the pattern too where no word fits."""


def step_look(step: Step, agents: Mapping[str, Agent]) -> StepLook:
    """The look of a step; an infusion's is its agent's."""
    if step.kind is not StepKind.INFUSION:
        return STEPS[step.kind]
    agent = agents.get(step.agent or "")
    place = list(agents.values()).index(agent) if agent is not None else 0
    return INFUSIONS[place % len(INFUSIONS)]


def step_words(step: Step, agents: Mapping[str, Agent]) -> tuple[str, str]:
    """The word on a step and its letter; an infusion has its agent's short name."""
    agent = agents.get(step.agent or "") if step.kind is StepKind.INFUSION else None
    if agent is not None:
        return agent.short, agent.short[:1]
    word, letter = WORDS[step.kind]
    return tr(word), tr(letter)
