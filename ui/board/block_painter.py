"""One block on the board: a card with the participant on it, and its steps in a strip below."""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from planner.model.day_board import Block
from planner.model.places import PlaceKind
from planner.model.stage import Stage
from planner.model.visit import VisitStatus
from ui.board.block_model import BlockModel
from ui.board.time_scale import TimeScale
from ui.first_dose_words import first_among_others
from ui.ink import Ink
from ui.language import Marked, marked, tr
from ui.record_words import record_word, stage_word
from ui.step_look import step_look

STRIP_SHARE = 0.46
PAD = 6.0


class Emphasis(Enum):
    """How a block stands out: not at all, as another stay of the chosen visit, or chosen itself."""

    NONE = 0
    SIBLING = 1
    CHOSEN = 2


class Pill(NamedTuple):
    """A word in a small frame, and what stands for it in little room; filled: it holds just now."""

    long: str
    short: str
    colour: str
    is_filled: bool = False


IN_SHORT: Mapping[Stage, Marked] = {
    Stage.ARRIVED: marked("here", "arrived, in little room"),
    Stage.IN_CHAIR: marked("chair", "in the chair, in little room"),
    Stage.INFUSING: marked("runs", "an infusion, in little room"),
    Stage.OBSERVED: marked("obs.", "observed, in little room"),
    Stage.DISCHARGED: marked("left", "discharged, in little room"),
}
"""Monitored has none: cut short it is read as Monday."""
IN_BED = marked("bed", "in the bed, in little room")


class BlockPainter:
    """Paints blocks with one painter, ink and time scale; ``view`` is what of the board can be seen."""

    def __init__(self, painter: QPainter, *, model: BlockModel, ink: Ink, scale: TimeScale, view: QRectF):
        self.painter, self.model, self.ink, self.scale, self.view = painter, model, ink, scale, view

    def paint(self, number: int, rect: QRectF, emphasis: Emphasis) -> None:
        """One block, in board coordinates."""
        block = self.model.blocks[number]
        seen = rect.intersected(self.view.adjusted(-8, -8, 8, 8))
        wrong = self.model.is_wrong(block)
        self._card(block, seen, emphasis, wrong=wrong)
        band = QRectF(seen)
        band.setTop(rect.bottom() - rect.height() * STRIP_SHARE)
        self._strip(number, band.adjusted(1, 0, -1, -1.5))
        self._touches(block, seen)
        face = QRectF(seen.left(), rect.top(), seen.width(), band.top() - rect.top())
        self._face(number, face.intersected(self.view), wrong=wrong)

    def _card(self, block: Block, rect: QRectF, emphasis: Emphasis, *, wrong: bool) -> None:
        ink, painter = self.ink, self.painter
        pens = {Emphasis.CHOSEN: ink.chosen, Emphasis.SIBLING: ink.sibling}
        plain = ink.wrong if wrong else ink.carried_edge if block.carried else ink.edge
        painter.setPen(pens.get(emphasis, plain))
        painter.setBrush(ink.alarm if wrong else ink.carried if block.carried else ink.card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _strip(self, number: int, band: QRectF) -> None:
        painter, scale, ink = self.painter, self.scale, self.ink
        painter.setFont(ink.small)
        for piece, words in zip(self.model.strip(number), self.model.on_strip(number), strict=True):
            left = max(scale.x(piece.start), band.left())
            right = min(scale.x(piece.end), band.right())
            if right - left < 0.5:
                continue
            top = band.top() + band.height() * piece.top
            area = QRectF(left, top, right - left, band.height() * (piece.bottom - piece.top))
            look = step_look(piece.step, self.model.agents)
            fill, pattern, pen = ink.step(look)
            painter.fillRect(area, fill)
            if pattern is not None:
                painter.fillRect(area, pattern)
            self._word(area, words, fill, pen)

    def _word(self, area: QRectF, words: tuple[str, ...], fill: QBrush, pen: QPen) -> None:
        """The longest word that fits, on a backing of the fill so that no pattern runs through it."""
        ink, painter = self.ink, self.painter
        seen = area.intersected(self.view)
        word = next((word for word in words if ink.width(word, "small") + 6 <= seen.width()), None)
        if word is None or ink.small_metrics.capHeight() + 1.5 > area.height():
            return
        width = ink.width(word, "small")
        middle = seen.center().x()
        painter.fillRect(QRectF(middle - width / 2 - 2, area.top(), width + 4, area.height()), fill)
        painter.setPen(pen)
        painter.drawText(QPointF(middle - width / 2, self._baseline(area)), word)

    def _baseline(self, area: QRectF) -> float:
        return area.center().y() + self.ink.small_metrics.capHeight() / 2

    def _touches(self, block: Block, card: QRectF) -> None:
        """A dark tick along the upper edge for every stretch that needs a nurse's hands."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        for touch in block.touches:
            left = self.scale.x(touch.at)
            width = max(2.0, self.scale.x(touch.at + touch.minutes) - left)
            tick = QRectF(left, card.top() + 1, width, 3).intersected(card)
            self.painter.fillRect(tick, QColor(self.ink.look.text))

    def _face(self, number: int, rect: QRectF, *, wrong: bool) -> None:
        block, ink, painter = self.model.blocks[number], self.ink, self.painter
        left, right = rect.left() + PAD, rect.right() - PAD / 2
        middle = rect.center().y() + 2  # clear of the ticks above
        name = ink.width(block.subject_id, "bold")
        if wrong and right - left > self.ink.mark + 3 + name:  # red all over: who it is comes first
            self._warning(QPointF(left, middle))
            left += self.ink.mark + 3
        if name > right - left:
            self._small_name(block.subject_id, left - PAD / 2, right, middle)
            return
        baseline = middle + ink.metrics.capHeight() / 2
        painter.setFont(ink.bold)
        painter.setPen(ink.text)
        painter.drawText(QPointF(left, baseline), block.subject_id)
        left += name + PAD
        right = self._marks(number, left, right, middle)
        text = next((face for face in self.model.faces(number) if ink.width(face) <= right - left), "")
        painter.setFont(ink.font)
        painter.setPen(ink.text)
        painter.drawText(QPointF(left, baseline), text)

    def _small_name(self, subject_id: str, left: float, right: float, middle: float) -> None:
        """Its end, where there is no room for all of it: ids begin alike and differ in that."""
        ink, painter = self.ink, self.painter
        painter.setFont(ink.small)
        painter.setPen(ink.text)
        text = ink.small_metrics.elidedText(subject_id, Qt.TextElideMode.ElideLeft, right - left)
        painter.drawText(QPointF(left, middle + ink.small_metrics.capHeight() / 2), text)

    def _marks(self, number: int, left: float, right: float, middle: float) -> float:
        """Pin and pills, the most pressing at the right; returns where the text must end."""
        block = self.model.blocks[number]
        if block.pinned and right - left > 50:
            right -= self.ink.mark
            self._pin(QPointF(right + 3, middle))
        for pill in self._pills(block):
            room = right - left - self.ink.width(block.visit) - PAD
            words = (pill.long, pill.short)
            word = next((word for word in words if self.ink.width(word, "small") + 8 <= room), None)
            if word is not None:
                right = self._pill(word, right, middle, pill)
        return right

    def _pills(self, block: Block) -> Iterator[Pill]:
        """What is said of a block in pills, the most pressing first."""
        look, remarks = self.ink.look, self.model.remarks
        clock, toxicity = remarks.pill(block), remarks.toxicity(block)
        if toxicity is not None:
            yield Pill(*toxicity, look.danger, is_filled=True)
        if self.model.is_late(block):
            yield Pill(tr("late"), "!", look.danger, is_filled=True)
        if clock is not None:
            yield Pill(*clock, look.danger)
        if block.status is VisitStatus.DONE:
            yield Pill(f"✓ {record_word(block.status)}", "✓", look.accent)
        elif block.status is VisitStatus.MISSED:
            yield Pill(record_word(block.status), "×", look.accent)
        elif block.stage is not None:
            yield Pill(*of_stage(block.stage, block.kind), look.accent, is_filled=True)
        if block.first_dose:
            drug = first_among_others(block, self.model.agents)
            first = tr("1st {drug}", drug=drug) if drug else tr("1st dose")
            yield Pill(first, tr("1st", "the first dose, in little room"), look.accent)

    def _pill(self, word: str, right: float, middle: float, pill: Pill) -> float:
        ink, painter = self.ink, self.painter
        width, height = ink.width(word, "small") + 8, ink.small_metrics.capHeight() + 6
        colour, base = QColor(pill.colour), QColor(ink.look.base)
        area = QRectF(right - width, middle - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(colour if pill.is_filled else base)
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(ink.small)
        painter.setPen(base if pill.is_filled else colour)
        painter.drawText(QPointF(area.left() + 4, middle + ink.small_metrics.capHeight() / 2), word)
        return right - width - 4

    def _pin(self, at: QPointF) -> None:
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(QPen(self.ink.text.color(), 1.6))
        painter.setBrush(self.ink.text.color())
        painter.drawEllipse(QRectF(at.x(), at.y() - 6, 6, 6))
        painter.drawLine(QPointF(at.x() + 3, at.y()), QPointF(at.x() + 3, at.y() + 6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _warning(self, at: QPointF) -> None:
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.ink.look.danger))
        top, bottom = at.y() - self.ink.mark / 2, at.y() + self.ink.mark / 2 - 1
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(at.x(), bottom),
                    QPointF(at.x() + self.ink.mark, bottom),
                    QPointF(at.x() + self.ink.mark / 2, top),
                ]
            )
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(self.ink.small)
        painter.setPen(QColor(self.ink.look.base))
        half = self.ink.width("!", "small") / 2
        painter.drawText(QPointF(at.x() + self.ink.mark / 2 - half, bottom - 1), "!")


def of_stage(stage: Stage, place: PlaceKind) -> tuple[str, str]:
    """How far somebody has come, long and short."""
    word = stage_word(stage, place)
    short = IN_BED if stage is Stage.IN_CHAIR and place is PlaceKind.BED else IN_SHORT.get(stage)
    return word, tr(short) if short is not None else word
