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
GAP, INSET, AFTER_SWATCH = 16, 10.0, 5
KINDS = (
    StepKind.INTAKE, StepKind.PREMEDICATION, StepKind.HYDRATION, StepKind.OBSERVATION, StepKind.MONITORING,
)  # fmt: skip
HANDS, TICK = "A nurse's hands", 10


class Legend(QWidget):
    """One line where there is room, and as many as it takes where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agents: Mapping[str, Agent] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_agents(self, agents: Mapping[str, Agent]) -> None:
        """Explain the board of a study with these agents."""
        if agents.keys() != self._agents.keys():
            self._agents = agents
            self.setAccessibleName("Legend: " + ", ".join(name for name, _ in self._entries()))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._line())

    def heightForWidth(self, width: int) -> int:
        *_, (_, _, _, last) = self._placed(self._ink(), width) or ((HANDS, None, 0.0, 0),)
        return (last + 1) * self._line()

    def _line(self) -> int:
        return self.fontMetrics().height() + 9

    def _ink(self) -> Ink:
        return Ink(look_of(self.palette()), self.font())

    def _entries(self) -> tuple[tuple[str, StepLook | None], ...]:
        """Each name with its look; the nurse's hands and the time of CRS are drawn by themselves."""
        infusions = (
            (f"{agent.short} infusion", Step(StepKind.INFUSION, 0, 1, agent=code))
            for code, agent in self._agents.items()
        )
        steps = ((STEP_NAMES[kind], Step(kind, 0, 1)) for kind in KINDS)
        looks = ((name, step_look(step, self._agents)) for name, step in (*infusions, *steps))
        return (*looks, (HANDS, None), (NAME, None))

    def _placed(self, ink: Ink, width: int) -> tuple[tuple[str, StepLook | None, float, int], ...]:
        """Each entry with where it begins, and in which line."""
        x, line, placed = INSET, 0, []
        for name, look in self._entries() if self._agents else ():
            takes = SWATCH.width() + AFTER_SWATCH + ink.width(name, "small")
            if x > INSET and x + takes > width:
                x, line = INSET, line + 1
            placed.append((name, look, x, line))
            x += takes + GAP
        return tuple(placed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), self._ink()
        painter.setFont(ink.small)
        for name, look, x, line in self._placed(ink, self.width()):
            middle = (line + 0.5) * self._line()
            swatch = QRectF(x, middle - SWATCH.height() / 2, SWATCH.width(), SWATCH.height())
            self._swatch(painter, ink, swatch, name=name, look=look)
            painter.setPen(ink.muted)
            baseline = middle + ink.small_metrics.capHeight() / 2
            painter.drawText(QPointF(swatch.right() + AFTER_SWATCH, baseline), name)

    def _swatch(
        self, painter: QPainter, ink: Ink, swatch: QRectF, *, name: str, look: StepLook | None
    ) -> None:
        middle = swatch.center().y()
        if look is not None:
            fill, pattern, _ = ink.step(look)
            painter.fillRect(swatch, fill)
            if pattern is not None:
                painter.fillRect(swatch, pattern)
        elif name == HANDS:
            tick = QRectF(swatch.right() - TICK, middle - 2, TICK, 3)
            painter.fillRect(tick, QColor(ink.look.text))
        else:
            for brush in onset_brushes(ink.look):
                painter.fillRect(QRectF(swatch.left(), middle - HEIGHT / 2, swatch.width(), HEIGHT), brush)
