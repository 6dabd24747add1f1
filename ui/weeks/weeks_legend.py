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
NIGHT, WRONG = marked("Stays the night"), marked("Something to mend")
HEAT = marked("Of what there is, up to:")
SHARES = (*STEPS, NO_ROOM)
WIDE, SWATCH, GAP = 20.0, 14.0, 9.0


class WeeksLegend(QWidget):
    """One line; what does not fit at its end is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agents: Mapping[str, Agent] = {}
        self._heat_alone = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_agents(self, agents: Mapping[str, Agent]) -> None:
        """Explain the weeks of a study with these agents."""
        self._agents = agents
        shapes = (*(text for text, *_ in self._entries()), *map(tr, (WINDOW, NIGHT, WRONG)))
        shares = ", ".join(map(_share_in_words, SHARES))
        self.setAccessibleName(
            tr("Legend: {shapes}; {shares}", shapes=", ".join(shapes), shares=f"{tr(HEAT)} {shares}")
        )
        self.update()

    def show_heat_alone(self, *, on: bool) -> None:
        """Explain only how full a day is, or the visits too."""
        self._heat_alone = on
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 12)

    def _entries(self) -> Iterator[tuple[str, tuple[str, ...], Standing]]:
        for code, agent in self._agents.items():
            yield agent.short, (code,), Standing.BOOKED
        first = tuple(self._agents)[:1]
        for standing, word in STANDINGS.items():
            yield tr(word), () if standing is Standing.HELD else first, standing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), Ink(look_of(self.palette()), self.font())
        x = 10.0 if self._heat_alone else self._visits(painter, ink)
        x = self._write(painter, ink, tr(HEAT), x - 5)
        for share in SHARES:
            on = ground(ink.look, share)
            assert on is not None
            swatch = QRectF(x, 5, SWATCH, self.height() - 10)
            painter.fillRect(swatch, QColor(on.fill))
            if share > FULL:
                painter.setPen(QPen(QColor(ink.look.text), 1.6))
                painter.drawRect(swatch.adjusted(1, 1, -1, -1))
            x = self._write(painter, ink, _share_in_words(share), x + SWATCH)

    def _visits(self, painter: QPainter, ink: Ink) -> float:
        painting = VisitPainter(painter, ink, agent_looks(self._agents))
        x, high = 10.0, self.height() - 8.0
        for text, agents, standing in self._entries():
            painting.block(QRectF(x, 4, WIDE, high), agents, standing)
            x = self._write(painter, ink, text, x + WIDE)
        painting.window(QRectF(x, 3, 1.6 * WIDE, high + 2))
        x = self._write(painter, ink, tr(WINDOW), x + 1.6 * WIDE)
        painting.night(QRectF(x, 4 + high / 2, WIDE / 2, high / 2))
        x = self._write(painter, ink, tr(NIGHT), x + WIDE / 2)
        painting.flag(QPointF(x + 7, 7))
        return self._write(painter, ink, tr(WRONG), x + 7)

    def _write(self, painter: QPainter, ink: Ink, text: str, x: float) -> float:
        painter.setFont(ink.small)
        painter.setPen(ink.muted)
        painter.drawText(QPointF(x + 5, self.height() / 2 + ink.small_metrics.capHeight() / 2), text)
        return x + 5 + ink.width(text, "small") + GAP


def _share_in_words(share: float) -> str:
    return tr("more", "than there is") if share > FULL else f"{share:.0%}".replace("%", " %")
