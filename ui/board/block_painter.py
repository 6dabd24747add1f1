"""One block on the board: a card with the participant on it, and its steps in a strip below."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from planner.model.day_board import Block
from ui.board.block_model import BlockModel
from ui.board.pills import Pill, pills
from ui.board.strip_areas import piece_area, strip_band, word_on
from ui.board.time_scale import TimeScale
from ui.ink import Ink
from ui.step_look import step_look

PAD = 6.0


class Emphasis(Enum):
    """How a block stands out: not at all, as another stay of the chosen visit, or chosen itself."""

    NONE = 0
    SIBLING = 1
    CHOSEN = 2


class BlockPainter:
    """Paints blocks with one painter, ink and time scale; ``view`` is what of the board can be seen."""

    def __init__(
        self,
        painter: QPainter,
        *,
        model: BlockModel,
        ink: Ink,
        scale: TimeScale,
        view: QRectF,
        shift: int = 0,
    ):
        """``shift``: so many minutes later than they are."""
        self.painter, self.model, self.ink, self.scale, self.view = painter, model, ink, scale, view
        self.shift = shift

    def paint(self, number: int, rect: QRectF, emphasis: Emphasis) -> None:
        """One block, in board coordinates."""
        block = self.model.blocks[number]
        seen = rect.intersected(self.view.adjusted(-8, -8, 8, 8))
        wrong = self.model.is_wrong(block)
        self._card(block, seen, emphasis, wrong=wrong)
        band = strip_band(rect).intersected(seen)
        self._strip(number, band)
        self._touches(block, seen)
        face = QRectF(seen.left(), rect.top(), seen.width(), band.top() - rect.top())
        self._face(number, face.intersected(self.view), wrong=wrong)

    def paint_in_hand(self, number: int, rect: QRectF) -> None:
        """One block as it is moved: whose it is and its steps, and nothing that holds of where it stands."""
        block, ink, painter = self.model.blocks[number], self.ink, self.painter
        self._card(block, rect, Emphasis.NONE, wrong=False)
        band = strip_band(rect)
        self._strip(number, band)
        self._touches(block, rect)
        words, room = f"{block.subject_id} {block.visit}", rect.width() - PAD
        painter.setFont(ink.bold)
        painter.setPen(ink.text)
        if ink.width(words, "bold") <= room:
            middle = (rect.top() + band.top()) / 2 + 2
            painter.drawText(QPointF(rect.left() + PAD, middle + ink.metrics.capHeight() / 2), words)

    def _card(self, block: Block, rect: QRectF, emphasis: Emphasis, *, wrong: bool) -> None:
        ink, painter = self.ink, self.painter
        pens = {Emphasis.CHOSEN: ink.chosen, Emphasis.SIBLING: ink.sibling}
        plain = ink.wrong if wrong else ink.carried_edge if block.carried else ink.edge
        painter.setPen(pens.get(emphasis, plain))
        painter.setBrush(ink.alarm if wrong else ink.carried if block.carried else ink.card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if wrong and emphasis in pens:
            self._wrong_within(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _wrong_within(self, rect: QRectF) -> None:
        """The outline of what is wrong, inside that of what is chosen."""
        inset = self.ink.chosen.widthF()
        self.painter.setPen(self.ink.wrong)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 3, 3)

    def _strip(self, number: int, band: QRectF) -> None:
        painter, ink = self.painter, self.ink
        painter.setFont(ink.small)
        for piece, words in zip(self.model.strip(number), self.model.on_strip(number), strict=True):
            area = piece_area(piece, band, self.scale, shift=self.shift)
            if area.width() < 0.5:
                continue
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
        word = word_on(seen, words, ink)
        if word is None:
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
            left = self.scale.x(touch.at + self.shift)
            width = max(2.0, self.scale.x(touch.at + self.shift + touch.minutes) - left)
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
        right = self._marks(number, left, right, middle, floor=rect.bottom())
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

    def _marks(self, number: int, left: float, right: float, middle: float, *, floor: float) -> float:
        """Pin and pills, the most pressing at the right; returns where the text must end."""
        block = self.model.blocks[number]
        if block.pinned and right - left > 50:
            right -= self.ink.mark
            self._pin(QPointF(right + 3, middle))
        for pill in pills(block, model=self.model, look=self.ink.look):
            room = right - left - (0 if pill.before_code else self.ink.width(block.visit) + PAD)
            words = (pill.long, pill.short)
            word = next((word for word in words if self.ink.width(word, "small") + 8 <= room), None)
            if word is not None:
                right = self._pill(word, right, middle, pill, floor=floor)
        return right

    def _pill(self, word: str, right: float, middle: float, pill: Pill, *, floor: float) -> float:
        """It ends at the ``floor``, where the steps begin, however low the row is."""
        ink, painter = self.ink, self.painter
        width, height = ink.width(word, "small") + 8, ink.small_metrics.capHeight() + 6
        colour, base = QColor(pill.colour), QColor(ink.look.base)
        height = min(height, 2 * (floor - middle) + 2)
        middle = min(middle, floor - height / 2)
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
