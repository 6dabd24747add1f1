"""The ghost of a visit while it is moved: outlines where it would be, and what that would break."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.board.board_view import BoardView
from ui.board.carry import Carry, GhostStay
from ui.board.grid import Grid
from ui.board.lanes import HEADING_SHARE, Heading

WORDS_WIDTH = 330.0
PAD = 8.0


class GhostLayer(QWidget):
    """Lies over the board's viewport and lets every press through; empty while nothing is carried."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        self._carry: Carry | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_carry(self, carry: Carry | None) -> None:
        """Show what is carried as it is now, or nothing."""
        self._carry = carry
        self.setVisible(carry is not None)
        if carry is not None:
            self.setGeometry(self._view.viewport().geometry())
            self.raise_()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        carry = self._carry
        if carry is None:
            return
        painter, ink = QPainter(self), self._view.ink()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(ink.look.danger if carry.findings else ink.look.accent)
        fill = QColor(color)
        fill.setAlpha(52)
        rects = [rect for stay in carry.stays if (rect := self._rect(stay)) is not None]
        for rect in rects:
            painter.setPen(QPen(color, 2.2))
            painter.setBrush(QBrush(fill))
            painter.drawRoundedRect(rect, 4, 4)
        self._words(painter, carry.words(), rects[0] if rects else QRectF(PAD, PAD, 1, 1), edge=color)

    def _rect(self, stay: GhostStay) -> QRectF | None:
        """Where a stay would be, in the layer's pixels; None where no row stands for its place."""
        grid, view = self._view.grid, self._view
        row = grid.lanes.row_of(stay.place, stay.kind)
        if row is None:
            return None
        return stay_rect(grid, row, stay).translated(-view.horizontalOffset(), -view.verticalOffset())

    def _words(self, painter: QPainter, lines: Sequence[str], beside: QRectF, *, edge: QColor) -> None:
        """A card with the lines, under the ghost or over it, wherever there is room."""
        ink = self._view.ink()
        wrap = int(Qt.TextFlag.TextWordWrap)
        width = min(WORDS_WIDTH, self.width() - 2 * PAD)
        heights = [
            (ink.bold_metrics if number == 0 else ink.metrics)
            .boundingRect(QRectF(0, 0, width - 2 * PAD, 1000), wrap, line)
            .height()
            for number, line in enumerate(lines)
        ]
        height = sum(heights) + 2 * PAD
        left = min(max(beside.left(), PAD), self.width() - width - PAD)
        below = beside.bottom() + PAD
        top = below if below + height <= self.height() else max(PAD, beside.top() - PAD - height)
        card = QRectF(left, top, width, height)
        painter.setPen(QPen(edge, 1.4))
        painter.setBrush(QColor(ink.look.base))
        painter.drawRoundedRect(card, 6, 6)
        y = card.top() + PAD
        for number, (line, tall) in enumerate(zip(lines, heights, strict=True)):
            painter.setFont(ink.bold if number == 0 else ink.font)
            painter.setPen(QColor(ink.look.danger) if line.startswith("!") else ink.text)
            painter.drawText(QRectF(card.left() + PAD, y, width - 2 * PAD, tall), wrap, line)
            y += tall


def stay_rect(grid: Grid, row: int, stay: GhostStay) -> QRectF:
    """A stay in a row of the board, in board coordinates; on a heading, as high as the heading."""
    share = HEADING_SHARE if isinstance(grid.lanes.rows[row], Heading) else 1.0
    left = grid.scale.x(max(stay.start, grid.scale.first))
    right = grid.scale.x(min(stay.end, grid.scale.last))
    top = QPointF(left, grid.lanes.tops[row] * grid.lane + 2)
    return QRectF(top.x(), top.y(), max(right - left, 6.0), share * grid.lane - 4)
