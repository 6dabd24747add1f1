"""Under the weeks: what the shapes, letters and colours mean, in the study's own agents."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.model.agent import Agent
from ui.ink import Ink
from ui.language import marked, tr
from ui.theme import look_of
from ui.weeks.heat import FULL, NO_ROOM, STEPS, ground
from ui.weeks.visit_look import Standing, agent_looks
from ui.weeks.visit_painter import VisitPainter

STANDINGS = {
    Standing.PROPOSED: marked("Proposed", "a visit"),
    Standing.DONE: marked("Done", "a visit"),
    Standing.MISSED: marked("Missed, cancelled", "a visit"),
    Standing.HELD: marked("Held", "a visit"),
}
WINDOW = marked("Window", "the days on which a visit may be booked")
CLOSED = marked("Closed", "a day")
NIGHT, WRONG = marked("Stays the night"), marked("Something to fix")
HEAT = marked("In use, up to:")
SHARES = (*STEPS, NO_ROOM)
WIDE, SWATCH, FLAG = 20.0, 14.0, 7.0  # pixels of what is explained
LEFT, BESIDE, GAP = 10.0, 5.0, 9.0


class WeeksLegend(QWidget):
    """One line where there is room; else how full a day is stands in a second one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agents: Mapping[str, Agent] = {}
        self._heat_alone = False
        # Not Fixed: a box gives that no more than the one line of the hint.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_agents(self, agents: Mapping[str, Agent]) -> None:
        """Explain the weeks of a study with these agents."""
        self._agents = agents
        self._show_anew()

    def show_heat_alone(self, *, on: bool) -> None:
        """Explain only how full a day is, or the visits too."""
        self._heat_alone = on
        self._show_anew()

    def _show_anew(self) -> None:
        shapes = (*(text for text, *_ in self._entries()), *map(tr, (WINDOW, NIGHT, WRONG)))
        shares = ", ".join(map(_share_in_words, SHARES))
        self.setAccessibleName(
            tr(
                "Legend: {shapes}; {shares}",
                shapes=tr(CLOSED) if self._heat_alone else ", ".join(shapes),
                shares=f"{tr(HEAT)} {shares}",
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._line())

    def heightForWidth(self, width: int) -> int:
        return self._line() * (2 if self._is_in_two(self._ink(), width) else 1)

    def _line(self) -> int:
        return self.fontMetrics().height() + 12

    def _ink(self) -> Ink:
        return Ink(look_of(self.palette()), self.font())

    def _is_in_two(self, ink: Ink, width: int) -> bool:
        if self._heat_alone:
            return False
        swatches = (*(WIDE for _ in self._entries()), 1.6 * WIDE, WIDE / 2, FLAG, *(SWATCH for _ in SHARES))
        words = (
            *(text for text, *_ in self._entries()),
            *map(tr, (WINDOW, NIGHT, WRONG, HEAT)),
            *map(_share_in_words, SHARES),
        )
        takes = sum(swatches) + sum(BESIDE + ink.width(text, "small") + GAP for text in words)
        return LEFT + takes - BESIDE - GAP > width

    def _entries(self) -> Iterator[tuple[str, tuple[str, ...], Standing]]:
        for code, agent in self._agents.items():
            yield agent.short, (code,), Standing.BOOKED
        first = tuple(self._agents)[:1]
        for standing, word in STANDINGS.items():
            yield tr(word), () if standing is Standing.HELD else first, standing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), self._ink()
        x = LEFT if self._heat_alone else self._visits(painter, ink)
        if self._is_in_two(ink, self.width()):
            painter.translate(0, self._line())
            x = LEFT
        x = self._write(painter, ink, tr(HEAT), x - BESIDE)
        for share in SHARES:
            on = ground(ink.look, share)
            assert on is not None
            swatch = QRectF(x, 5, SWATCH, self._line() - 10)
            painter.fillRect(swatch, QColor(on.fill))
            if share > FULL:
                painter.setPen(QPen(QColor(ink.look.text), 1.6))
                painter.drawRect(swatch.adjusted(1, 1, -1, -1))
            x = self._write(painter, ink, _share_in_words(share), x + SWATCH)
        if self._heat_alone:
            swatch = QRectF(x, 5, SWATCH, self._line() - 10)
            painter.setPen(ink.line)
            painter.setBrush(ink.shut)
            painter.drawRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5))
            self._write(painter, ink, tr(CLOSED), x + SWATCH)

    def _visits(self, painter: QPainter, ink: Ink) -> float:
        painting = VisitPainter(painter, ink, agent_looks(self._agents))
        x, high = LEFT, self._line() - 8.0
        for text, agents, standing in self._entries():
            painting.block(QRectF(x, 4, WIDE, high), agents, standing)
            x = self._write(painter, ink, text, x + WIDE)
        painting.window(QRectF(x, 3, 1.6 * WIDE, high + 2))
        x = self._write(painter, ink, tr(WINDOW), x + 1.6 * WIDE)
        painting.night(QRectF(x, 4 + high / 2, WIDE / 2, high / 2))
        x = self._write(painter, ink, tr(NIGHT), x + WIDE / 2)
        painting.flag(QPointF(x + FLAG, FLAG))
        return self._write(painter, ink, tr(WRONG), x + FLAG)

    def _write(self, painter: QPainter, ink: Ink, text: str, x: float) -> float:
        painter.setFont(ink.small)
        painter.setPen(ink.muted)
        painter.drawText(QPointF(x + BESIDE, self._line() / 2 + ink.small_metrics.capHeight() / 2), text)
        return x + BESIDE + ink.width(text, "small") + GAP


def _share_in_words(share: float) -> str:
    return tr("more", "than there is") if share > FULL else f"{share:.0%}".replace("%", " %")
