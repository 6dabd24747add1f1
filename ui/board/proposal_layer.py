"""Painted over the blocks while a layout is only proposed: who would stand elsewhere than now."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from planner.model.day_board import Block
from ui.board.comparison import Comparison, Mark
from ui.board.grid import LEAST_WIDTH, Grid
from ui.board.lanes import Lane
from ui.ink import Ink

PAD = 4.0
ROUND = 4.0


def paint_proposal(
    painter: QPainter, comparison: Comparison, *, grid: Grid, ink: Ink, chosen: str | None
) -> None:
    """Outline every block that differs, with its tag, and where the chosen visit is on the other board."""
    accent, other = QColor(ink.look.accent), QColor(ink.look.good)  # the accent is the chosen block's
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    seats = {mark.block: _rect(mark.block, grid) for mark in comparison.marks}
    for mark in comparison.marks:
        rect = seats[mark.block]
        if rect is not None:
            painter.setPen(QPen(other, 2.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, ROUND, ROUND)
            _paint_tag(painter, rect, mark, ink=ink)
    for block in comparison.elsewhere(chosen) if chosen is not None else ():
        ghost = _rect(block, grid)
        if ghost is None:
            continue
        here = next((r for b, r in seats.items() if b.visit_key == chosen and b.kind == block.kind), None)
        _paint_ghost(painter, ghost, filled=here is None or not here.intersects(ghost), ink=ink)
        if here is not None:
            _paint_way(painter, (here, ghost) if comparison.as_it_is else (ghost, here), accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _rect(block: Block, grid: Grid) -> QRectF | None:
    """Where a block is, or would be; None where no row stands for its place."""
    row = grid.lanes.row_of(block.place, block.kind)
    if row is None or not isinstance(grid.lanes.rows[row], Lane):
        return None
    left = grid.scale.x(max(block.start, grid.scale.first))
    right = grid.scale.x(min(block.end, grid.scale.last))
    top = grid.lanes.tops[row] * grid.lane
    return QRectF(left, top + 2, max(right - left, LEAST_WIDTH), grid.lane - 4)


def _paint_tag(painter: QPainter, rect: QRectF, mark: Mark, *, ink: Ink) -> None:
    """At the lower right of the block; left away where it would cover all of it."""
    if not mark.tag:
        return
    width = ink.width(mark.tag, "small") + 2 * PAD
    height = ink.small_metrics.height() + 1
    if width > rect.width() - PAD:
        return
    tag = QRectF(rect.right() - width - 1, rect.bottom() - height - 1, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.look.good))
    painter.drawRoundedRect(tag, 3, 3)
    painter.setFont(ink.small)
    painter.setPen(QColor(ink.look.base))  # readable on it in every theme
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, mark.tag)


def _paint_ghost(painter: QPainter, rect: QRectF, *, filled: bool, ink: Ink) -> None:
    fill = QColor(ink.look.accent)
    fill.setAlpha(40 if filled else 0)
    painter.setPen(QPen(QColor(ink.look.accent), 2, Qt.PenStyle.DashLine))
    painter.setBrush(QBrush(fill))
    painter.drawRoundedRect(rect, ROUND, ROUND)


def _paint_way(painter: QPainter, ends: tuple[QRectF, QRectF], color: QColor) -> None:
    """A line from before to after, with a dot at its end."""
    start, end = (QPointF(rect.left() + 6, rect.center().y()) for rect in ends)
    painter.setPen(QPen(color, 2))
    painter.drawLine(start, end)
    painter.setBrush(color)
    painter.drawEllipse(end, 4, 4)
