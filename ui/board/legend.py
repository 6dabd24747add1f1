"""Under the board: what its fills and ticks mean, in the study's own agents."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.model.agent import Agent
from planner.model.care_path import Step, StepKind
from ui.board.block_words import STEP_NAMES
from ui.board.ink import Ink
from ui.board.onset_band import HEIGHT, NAME, onset_brushes
from ui.board.step_look import StepLook, step_look
from ui.theme import look_of

SWATCH = QSize(26, 12)
GAP = 10
KINDS = (
    StepKind.INTAKE, StepKind.PREMEDICATION, StepKind.HYDRATION, StepKind.OBSERVATION, StepKind.MONITORING,
)  # fmt: skip
HANDS = "A nurse's hands"


class Legend(QWidget):
    """One line; what does not fit at its end is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agents: Mapping[str, Agent] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_agents(self, agents: Mapping[str, Agent]) -> None:
        """Explain the board of a study with these agents."""
        if agents.keys() != self._agents.keys():
            self._agents = agents
            self.setAccessibleName(
                "Legend: " + ", ".join((*(name for name, _ in self._entries()), HANDS, NAME))
            )
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 9)

    def _entries(self) -> tuple[tuple[str, StepLook], ...]:
        infusions = (
            (f"{agent.short} infusion", Step(StepKind.INFUSION, 0, 1, agent=code))
            for code, agent in self._agents.items()
        )
        steps = ((STEP_NAMES[kind], Step(kind, 0, 1)) for kind in KINDS)
        return tuple((name, step_look(step, self._agents)) for name, step in (*infusions, *steps))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = Ink(look_of(self.palette()), self.font())
        painter.setFont(ink.small)
        x, middle = 10.0, self.height() / 2
        for name, look in self._entries() if self._agents else ():
            swatch = QRectF(x, middle - SWATCH.height() / 2, SWATCH.width(), SWATCH.height())
            fill, pattern, _ = ink.step(look)
            painter.fillRect(swatch, fill)
            if pattern is not None:
                painter.fillRect(swatch, pattern)
            x = self._write(painter, ink, name, swatch.right() + 5)
        if self._agents:
            painter.fillRect(QRectF(x, middle - 2, 10, 3), QColor(ink.look.text))
            x = self._write(painter, ink, HANDS, x + 15)
            words = x + SWATCH.width() + 5
            if words + ink.width(NAME, "small") > self.width():
                return
            for brush in onset_brushes(ink.look):
                painter.fillRect(QRectF(x, middle - HEIGHT / 2, SWATCH.width(), HEIGHT), brush)
            self._write(painter, ink, NAME, words)

    def _write(self, painter: QPainter, ink: Ink, text: str, x: float) -> float:
        painter.setPen(ink.muted)
        painter.drawText(QPointF(x, self.height() / 2 + ink.small_metrics.capHeight() / 2), text)
        return x + ink.width(text, "small") + GAP
