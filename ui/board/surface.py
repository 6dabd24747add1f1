"""Painting the board: the ground, the now-line behind and over the blocks, and the blocks."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from planner.model.day_board import DayBoard
from ui.board.block_model import BlockModel
from ui.board.block_painter import BlockPainter, Emphasis
from ui.board.block_pictures import BlockPictures
from ui.board.grid import Grid
from ui.board.ground import paint_ground, paint_on
from ui.board.lanes import Heading
from ui.board.now_line import paint_now_over
from ui.board.onset_band import paint_onset_bands
from ui.board.overrun import paint_overruns
from ui.empty_words import how_to_begin
from ui.ink import Ink
from ui.language import tr

EDGE = 8  # pixels beyond what is asked for: the outline of a chosen block reaches over its edge

MARGIN = 16  # pixels at each side of what an empty board says
WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Seen:
    """What of a board is seen, and how: ``view`` is in board coordinates, ``now`` in minutes of its clock.

    ``current`` is the chosen block or -1; ``together`` are visits that are outlined with it.
    """

    view: QRectF
    grid: Grid
    ink: Ink
    now: int | None
    current: int
    together: Collection[str] = ()


class Surface:
    """Paints a model's board; keeps the pictures of blocks from one time to the next."""

    def __init__(self, model: BlockModel) -> None:
        self._model = model
        self._pictures = BlockPictures(model)

    def paint(self, painter: QPainter, area: QRectF, seen: Seen) -> None:
        """Paint ``area`` of what is seen, in board coordinates."""
        board, grid, ink, now = self._model.board, seen.grid, seen.ink, seen.now
        if board is None:
            painter.fillRect(area, ink.shut)
            return
        line = grid.scale.x(now) if now is not None and now >= grid.scale.first else None
        paint_ground(painter, area, board=board, grid=grid, left=seen.view.left(), ink=ink, now=line)
        paint_overruns(painter, area, model=self._model, grid=grid, ink=ink)
        self._paint_blocks(painter, area, seen)
        paint_onset_bands(painter, area, model=self._model, grid=grid, ink=ink)
        if now is not None and line is not None:
            crossed = _numbers(area.intersected(QRectF(line, area.top(), 1, area.height())), grid)
            paint_now_over(painter, now, crossed, model=self._model, grid=grid, ink=ink)
        if not board.blocks:
            painter.setFont(ink.bold)
            painter.setPen(ink.muted)
            room = seen.view.adjusted(MARGIN, 0, -MARGIN, 0)
            ground = ink.shut if board.opens is None else ink.base
            paint_on(painter, room, empty_in_words(board), ground=ground, how=WRAPPED)

    def _paint_blocks(self, painter: QPainter, area: QRectF, seen: Seen) -> None:
        grid, ink, current = seen.grid, seen.ink, seen.current
        blocks = self._model.blocks
        outlined = {*seen.together, blocks[current].visit_key} if current >= 0 else ()
        direct = BlockPainter(painter, model=self._model, ink=ink, scale=grid.scale, view=seen.view)
        for number in _numbers(area, grid):
            is_sibling = blocks[number].visit_key in outlined
            emphasis = (
                Emphasis.CHOSEN if number == current else Emphasis.SIBLING if is_sibling else Emphasis.NONE
            )
            rect = grid.rect(number, blocks[number])
            if rect.left() >= seen.view.left():
                self._pictures.paint(painter, number, rect, emphasis, ink=ink, scale=grid.scale)
            else:  # its name moves as it is scrolled, to stay in sight
                direct.paint(number, rect, emphasis)


def empty_in_words(board: DayBoard) -> str:
    """What a board without blocks says."""
    closed = tr("Closed: {reason}", reason=board.closed) if board.opens is None else ""
    if board.is_nobody_enrolled:  # also at a weekend, when somebody may try the program out
        return f"{closed}\n{how_to_begin()}".strip()
    if closed:
        return closed
    if board.tray:
        return tr("Nobody has a place yet: lay out the day, or drag a visit here.")
    return tr("Nobody comes on this day.")


def _numbers(area: QRectF, grid: Grid) -> Iterator[int]:
    """The blocks that reach into an area."""
    first, last = grid.scale.minute(area.left() - EDGE), grid.scale.minute(area.right() + EDGE)
    for row, top in zip(grid.lanes.rows, grid.lanes.tops, strict=False):
        for place, track in enumerate(() if isinstance(row, Heading) else row.tracks):
            upper = (top + place) * grid.lane
            if upper <= area.bottom() and upper + grid.lane >= area.top():
                yield from track.between(first, last)
