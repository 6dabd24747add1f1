"""Painting a visit among the weeks: its window, its block, the night after it, and its code."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from planner.model.care_path import StepKind
from ui.ink import Ink
from ui.step_look import STEPS, StepLook
from ui.weeks.visit_look import NO_DRUG, AgentLook, Standing

NARROW = 5.0  # pixels a day, below which a block is but a stroke
SHARED = 14.0  # pixels of a part, below which its letter stands on no pattern
LETTER_ROOM, EDGE = 4.0, 1.6
FINE_DASHES = (2.0, 1.6)  # of a narrow part, on which longer ones would be but fragments
DONE_SHARE, PATTERN_SHARE, OVER_SHARE = 0.34, 0.45, 0.27
LETTERED = (Standing.BOOKED, Standing.PROPOSED)


class VisitPainter:
    """Paints with one painter and ink; kept for no longer than one paint."""

    def __init__(self, painter: QPainter, ink: Ink, looks: Mapping[str, AgentLook]) -> None:
        self._painter, self._ink, self._looks = painter, ink, looks
        no_drug = StepLook(ink.look.muted, ink.look.base)
        self._other = AgentLook(no_drug, NO_DRUG, Qt.BrushStyle.SolidPattern)

    def stroke(self, rect: QRectF, agents: Sequence[str], standing: Standing) -> None:
        """A visit where a day is a pixel or two: high once it is booked, low before, a gap when missed."""
        if len(agents) > 1:
            half = rect.height() / len(agents)
            for number, agent in enumerate(agents):
                place = QRectF(rect.left(), rect.top() + number * half, rect.width(), half)
                self.stroke(place, (agent,), standing)
            return
        color = self._fill(self._look_of(agents[0]) if agents else self._other)
        if standing in (Standing.DONE, Standing.BOOKED):
            self._painter.fillRect(rect, color)
        elif standing is Standing.PROPOSED:
            low = QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2)
            self._painter.fillRect(low, color)
        else:
            part = rect.height() / 4
            self._painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), part), color)
            self._painter.fillRect(QRectF(rect.left(), rect.bottom() - part, rect.width(), part), color)

    def window(self, rect: QRectF) -> None:
        """The days on which the visit may be booked."""
        self._painter.setPen(self._ink.edge)
        self._painter.setBrush(self._ink.card)
        self._painter.drawRoundedRect(rect, 3, 3)

    def night(self, rect: QRectF) -> None:
        """The stay that reaches into the next day, as bright on every ground: it is but a small mark."""
        look = STEPS[StepKind.MONITORING]
        self._painter.fillRect(rect, QColor(look.fill))
        self._painter.fillRect(rect, QBrush(QColor(look.ink), look.pattern))

    def block(self, rect: QRectF, agents: Sequence[str], standing: Standing) -> None:
        """The visit on its day, in as many parts as agents are given."""
        parts = [self._look_of(agent) for agent in agents] or [self._other]
        width = rect.width() / len(parts)
        for number, look in enumerate(parts):
            part = QRectF(rect.left() + number * width, rect.top(), width, rect.height())
            self._part(part, look, standing, is_first=number == 0, is_last=number == len(parts) - 1)
        if standing is Standing.DONE:
            self._tick(rect)
        elif standing is Standing.MISSED:
            self._painter.setPen(QPen(QColor(self._ink.look.text), 1.4))
            self._painter.drawLine(QLineF(rect.topLeft(), rect.bottomRight()))
            self._painter.drawLine(QLineF(rect.bottomLeft(), rect.topRight()))
        elif standing is Standing.CANNOT:
            self._painter.setPen(self._ink.wrong)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(rect)

    def code(self, text: str, standing: Standing, *, at: QPointF, ground: QRectF | None = None) -> None:
        """The visit's code, bold once it is booked, in red where no day will do; on a ground of its own."""
        ink = self._ink
        if ground is not None:
            self._painter.fillRect(ground, ink.card)
        self._painter.setFont(ink.bold if standing is Standing.BOOKED else ink.font)
        plain = standing in (Standing.BOOKED, Standing.PROPOSED)
        self._painter.setPen(ink.text if plain else ink.muted)
        if standing is Standing.CANNOT:
            self._painter.setPen(QColor(ink.look.danger))
        self._painter.drawText(at, text)

    def flag(self, at: QPointF) -> None:
        """A triangle over a visit with which something is wrong."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._ink.look.danger))
        self._painter.drawPolygon(QPolygonF([at, at + QPointF(-7, 0), at + QPointF(0, 7)]))

    def _look_of(self, agent: str) -> AgentLook:
        return self._looks.get(agent, self._other)

    def _fill(self, look: AgentLook) -> QColor:
        return self._ink.step(look.step)[0].color()

    def _part(
        self, rect: QRectF, look: AgentLook, standing: Standing, *, is_first: bool, is_last: bool
    ) -> None:
        """One agent's part: filled when booked, faded when done, hollow before.

        In a narrow one the letter stands on no pattern, and where there is no room for it the part is plain.
        """
        painter, line = self._painter, self._fill(look)
        is_hollow = standing not in (Standing.BOOKED, Standing.DONE)
        edges = EDGE * (is_first + is_last) if is_hollow else 0.0
        letter = self._letter_font(look.letter, rect.width() - edges) if standing in LETTERED else None
        if standing is Standing.BOOKED:
            text = self._ink.step(look.step)[2].color()
            painter.fillRect(rect, line)
            pattern = _thin(text, OVER_SHARE)
        else:
            painter.fillRect(rect, self._ink.base)
            pattern, text = _thin(line, PATTERN_SHARE), line
        if standing is Standing.DONE:
            painter.fillRect(rect, _thin(line, DONE_SHARE))
        is_wide = rect.width() >= SHARED
        has_room = is_wide or (letter is None and rect.width() >= NARROW)
        if look.pattern != Qt.BrushStyle.SolidPattern and has_room:
            painter.fillRect(rect, QBrush(pattern, look.pattern))
        if is_hollow:
            pen = QPen(line, 1.2, Qt.PenStyle.DotLine)
            if standing is Standing.PROPOSED:
                pen.setStyle(Qt.PenStyle.DashLine if is_wide else Qt.PenStyle.SolidLine)
                if letter is not None and not is_wide:
                    pen.setDashPattern(FINE_DASHES)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            self._outline(rect.adjusted(0.6, 0.6, -0.6, -0.6), is_first=is_first, is_last=is_last)
        if letter is not None:
            painter.setFont(letter)
            painter.setPen(text)
            shift = EDGE / 2 * (is_first - is_last) if is_hollow else 0.0
            painter.drawText(rect.translated(shift, 0), Qt.AlignmentFlag.AlignCenter, look.letter)

    def _outline(self, rect: QRectF, *, is_first: bool, is_last: bool) -> None:
        """Around the whole block, and not between its parts."""
        if is_first and is_last:
            self._painter.drawRect(rect)
            return
        self._painter.drawLine(rect.topLeft(), rect.topRight())
        self._painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_first:
            self._painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if is_last:
            self._painter.drawLine(rect.topRight(), rect.bottomRight())

    def _letter_font(self, letter: str, room: float) -> QFont | None:
        """As large as the room allows; None where it would be cut off, or stand on an edge."""
        ink = self._ink
        if room >= ink.width(letter, "bold") + LETTER_ROOM:
            return ink.bold
        return ink.small if room >= ink.width(letter, "small") else None

    def _tick(self, rect: QRectF) -> None:
        """A tick, in the middle."""
        size = min(rect.width(), rect.height()) * 0.28
        middle = rect.center()
        self._painter.setPen(QPen(QColor(self._ink.look.text), 1.8))
        self._painter.drawPolyline(
            QPolygonF(
                [
                    middle + QPointF(-size, 0),
                    middle + QPointF(-size / 4, size * 0.75),
                    middle + QPointF(size, -size * 0.75),
                ]
            )
        )


def _thin(color: QColor, share: float) -> QColor:
    thin = QColor(color)
    thin.setAlphaF(share)
    return thin
