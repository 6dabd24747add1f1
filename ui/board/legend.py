"""Under the board: what its fills and ticks mean, in the study's own agents."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.model.agent import Agent
from planner.model.care_path import Step, StepKind
from ui.board.block_words import step_name
from ui.board.onset_band import HEIGHT, NAME, onset_brushes
from ui.ink import Ink
from ui.language import tr
from ui.step_look import StepLook, step_look
from ui.theme import look_of

SWATCH = QSize(20, 12)
GAP, INSET, AFTER_SWATCH = 12, 10.0, 4
KINDS = (
    StepKind.INTAKE, StepKind.PREMEDICATION, StepKind.HYDRATION, StepKind.OBSERVATION, StepKind.MONITORING,
)  # fmt: skip
TICK = 10
Swatch = Callable[[QPainter, Ink, QRectF], None]
"""Paints an example of what is explained."""


class Legend(QWidget):
    """One line where there is room, and as many as it takes where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agents: Mapping[str, Agent] = {}
        self._entries: tuple[tuple[str, Swatch], ...] = ()
        # Not Fixed: a box gives that no more than the one line of the hint, however many lines it takes.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_agents(self, agents: Mapping[str, Agent]) -> None:
        """Explain the board of a study with these agents."""
        if agents.keys() != self._agents.keys():
            self._agents, self._entries = agents, _entries(agents)
            names = ", ".join(name for name, _ in self._entries)
            self.setAccessibleName(tr("Legend: {names}", names=names))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._line())

    def heightForWidth(self, width: int) -> int:
        last = max((line for *_, line in self._placed(self._ink(), width)), default=0)
        return (last + 1) * self._line()

    def _line(self) -> int:
        return self.fontMetrics().height() + 9

    def _ink(self) -> Ink:
        return Ink(look_of(self.palette()), self.font())

    def _placed(self, ink: Ink, width: int) -> tuple[tuple[str, Swatch, float, int], ...]:
        """Each entry with where it begins, and in which line."""
        x, line, placed = INSET, 0, []
        for name, swatch in self._entries:
            takes = SWATCH.width() + AFTER_SWATCH + ink.width(name, "small")
            if x > INSET and x + takes > width:
                x, line = INSET, line + 1
            placed.append((name, swatch, x, line))
            x += takes + GAP
        return tuple(placed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), self._ink()
        painter.setFont(ink.small)
        for name, swatch, x, line in self._placed(ink, self.width()):
            middle = (line + 0.5) * self._line()
            area = QRectF(x, middle - SWATCH.height() / 2, SWATCH.width(), SWATCH.height())
            swatch(painter, ink, area)
            painter.setPen(ink.muted)
            baseline = middle + ink.small_metrics.capHeight() / 2
            painter.drawText(QPointF(area.right() + AFTER_SWATCH, baseline), name)


def _entries(agents: Mapping[str, Agent]) -> tuple[tuple[str, Swatch], ...]:
    """Each name with what paints its example."""
    infusions = (Step(StepKind.INFUSION, 0, 1, agent=code) for code in agents)
    steps = (Step(kind, 0, 1) for kind in KINDS)
    looks = (
        (step_name(step.kind, step.agent, agents), partial(_paint_step, step_look(step, agents)))
        for step in (*infusions, *steps)
    )
    return (*looks, (tr("A nurse's hands"), _paint_hands), (tr(NAME), _paint_onset))


def _paint_step(look: StepLook, painter: QPainter, ink: Ink, area: QRectF) -> None:
    fill, pattern, _ = ink.step(look)
    painter.fillRect(area, fill)
    if pattern is not None:
        painter.fillRect(area, pattern)


def _paint_hands(painter: QPainter, ink: Ink, area: QRectF) -> None:
    tick = QRectF(area.right() - TICK, area.center().y() - 2, TICK, 3)
    painter.fillRect(tick, QColor(ink.look.text))


def _paint_onset(painter: QPainter, ink: Ink, area: QRectF) -> None:
    stripe = QRectF(area.left(), area.center().y() - HEIGHT / 2, area.width(), HEIGHT)
    for brush in onset_brushes(ink.look):
        painter.fillRect(stripe, brush)
