"""The ghost of a visit while it is moved: where it would be, with its steps, and what that would break.

Where it stands it is faded meanwhile.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.model.places import PlaceKind
from ui.board.block_painter import BlockPainter
from ui.board.board_view import BoardView
from ui.board.carry import Carry, GhostStay
from ui.board.grid import Grid
from ui.board.lanes import HEADING_SHARE, Heading

WORDS_WIDTH = 330.0
FADED, TINT = 170, 30  # of 255: of the ground over the block where it stands, of the colour over its ghost
PAD = 8.0
ROW_EDGE = 5  # pixels of a lane that a block leaves free, and one more
WRAP = int(Qt.TextFlag.TextWordWrap)


class GhostLayer(QWidget):
    """Lies over the board's viewport and lets every press through; empty while nothing is carried."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        self._carry: Carry | None = None
        self._ghosts: list[tuple[QRectF, GhostStay]] = []
        self._faded: list[QRectF] = []
        self._lines: tuple[str, ...] = ()
        self._card = QRectF()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_carry(self, carry: Carry | None) -> None:
        """Show what is carried as it is now, or nothing."""
        was = self._outline()
        self._carry = carry
        if carry is not None:
            self.setGeometry(self._view.viewport().geometry())
            self._ghosts = [(rect, stay) for stay in carry.stays if (rect := self._rect(stay)) is not None]
            stood, self._faded = self._faded, self._where_it_stands(carry)
            self._lines = carry.words()
            self._card = self._beside(self._ghosts[0][0] if self._ghosts else QRectF(PAD, PAD, 1, 1))
            self.raise_()
            self.update(was.united(self._outline()))
            if stood != self._faded:  # the board was scrolled under the hand
                self.update()
        self.setVisible(carry is not None)

    def _outline(self) -> QRect:
        """All that is painted, with room for pens."""
        outline = self._card
        for rect, _ in self._ghosts:
            outline = outline.united(rect)
        return outline.adjusted(-3, -3, 3, 3).toAlignedRect()

    def _rect(self, stay: GhostStay) -> QRectF | None:
        """Where a stay would be, in the layer's pixels; None where no row stands for its place."""
        grid, view = self._view.grid, self._view
        row = grid.lanes.row_of(stay.place, stay.kind)
        if row is None:
            return None
        return stay_rect(grid, row, stay).translated(-view.horizontalOffset(), -view.verticalOffset())

    def _where_it_stands(self, carry: Carry) -> list[QRectF]:
        view = self._view
        shift = -view.horizontalOffset(), -view.verticalOffset()
        return [
            view.grid.rect(number, block).translated(*shift)
            for number, block in enumerate(view.blocks.blocks)
            if block.visit_key == carry.key and not block.carried
        ]

    def _beside(self, ghost: QRectF) -> QRectF:
        """The card of the words: under the ghost or over it, wherever there is room."""
        width = min(WORDS_WIDTH, self.width() - 2 * PAD)
        height = sum(self._heights(width)) + 2 * PAD
        left = min(max(ghost.left(), PAD), self.width() - width - PAD)
        below = ghost.bottom() + PAD
        top = below if below + height <= self.height() else max(PAD, ghost.top() - PAD - height)
        return QRectF(left, top, width, height)

    def _heights(self, width: float) -> list[float]:
        ink = self._view.ink()
        room = QRectF(0, 0, width - 2 * PAD, 1000)
        return [
            (ink.metrics if number else ink.bold_metrics).boundingRect(room, WRAP, line).height()
            for number, line in enumerate(self._lines)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        carry = self._carry
        if carry is None:
            return
        painter, ink = QPainter(self), self._view.ink()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(ink.look.danger if carry.findings else ink.look.accent)
        faded, fill = QColor(ink.look.base), QColor(color)
        faded.setAlpha(FADED)
        fill.setAlpha(TINT)
        for rect in self._faded:
            painter.fillRect(rect, faded)
        for rect, stay in self._ghosts:
            self._steps(painter, rect, stay, carry.key)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, 2.2))
            painter.setBrush(QBrush(fill))
            painter.drawRoundedRect(rect, 4, 4)
        self._words(painter, edge=color)

    def _steps(self, painter: QPainter, rect: QRectF, stay: GhostStay, key: str) -> None:
        """The block of a stay, as it would be; clear ground where it has none, or no row of its own."""
        model, view = self._view.blocks, self._view
        in_slot = stay.kind is PlaceKind.SLOT
        number = next(
            (
                number
                for number, block in enumerate(model.blocks)
                if block.visit_key == key and not block.carried and (block.kind is PlaceKind.SLOT) is in_slot
            ),
            None,
        )
        if number is None or rect.height() < view.grid.lane - ROW_EDGE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(view.ink().card)
            painter.drawRoundedRect(rect, 4, 4)
            return
        on_board = view.horizontalOffset(), view.verticalOffset()
        painter.save()
        painter.translate(-on_board[0], -on_board[1])
        BlockPainter(
            painter,
            model=model,
            ink=view.ink(),
            scale=view.grid.scale,
            view=QRectF(self.rect()).translated(*on_board),
            shift=stay.start - model.blocks[number].start,
        ).paint_in_hand(number, rect.translated(*on_board))
        painter.restore()

    def _words(self, painter: QPainter, *, edge: QColor) -> None:
        ink, card = self._view.ink(), self._card
        painter.setPen(QPen(edge, 1.4))
        painter.setBrush(QColor(ink.look.base))
        painter.drawRoundedRect(card, 6, 6)
        y = card.top() + PAD
        for number, (line, tall) in enumerate(zip(self._lines, self._heights(card.width()), strict=True)):
            painter.setFont(ink.font if number else ink.bold)
            painter.setPen(QColor(ink.look.danger) if line.startswith("!") else ink.text)
            painter.drawText(QRectF(card.left() + PAD, y, card.width() - 2 * PAD, tall), WRAP, line)
            y += tall


def stay_rect(grid: Grid, row: int, stay: GhostStay) -> QRectF:
    """A stay in a row of the board, in board coordinates; on a heading, as high as the heading."""
    share = HEADING_SHARE if isinstance(grid.lanes.rows[row], Heading) else 1.0
    left = grid.scale.x(max(stay.start, grid.scale.first))
    right = grid.scale.x(min(stay.end, grid.scale.last))
    top = QPointF(left, grid.lanes.tops[row] * grid.lane + 2)
    return QRectF(top.x(), top.y(), max(right - left, 6.0), share * grid.lane - 4)
