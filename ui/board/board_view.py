"""The day board: places down, time across, one model row a block."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.model.day_board import Block
from ui.board.block_model import BlockModel
from ui.board.block_steps import next_block
from ui.board.comparison import Comparison
from ui.board.grid import Grid
from ui.board.grid_view import EMPTY, GridView
from ui.board.lanes import lanes
from ui.board.proposal_layer import paint_proposal
from ui.board.surface import Seen, Surface
from ui.board.time_scale import time_scale

NARROW_NIGHT, FULL_NIGHT = 0.22, 1.0


class BoardView(GridView):
    """Shows a :class:`BlockModel`, has blocks chosen, and paints them."""

    room_around = 4

    def __init__(self, model: BlockModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._show_free, self._night = False, NARROW_NIGHT
        self._comparison: Comparison | None = None
        self._together: frozenset[str] = frozenset()
        self._day: date | None = None
        self._surface = Surface(model)
        model.modelReset.connect(self._read_board)
        self.selectionModel().currentChanged.connect(self._part)

    # ---------------------------------------------------------------------------------- what is shown

    def _read_board(self) -> None:
        board = self.board
        day = board.clock.on if board is not None else None
        if day != self._day:  # what was chosen together is of the day before
            self._day, self._together = day, frozenset()
        self.grid = (
            EMPTY
            if board is None
            else Grid(
                lanes(board, show_free=self._show_free),
                time_scale(board, night=self._night).zoomed(self.grid.scale.pixels),
                self.grid.lane,
            )
        )
        self.updateGeometries()
        self.repaint_all()

    def show_free(self, *, on: bool) -> None:
        """Show free places too, or only those in use."""
        self._show_free = on
        self._read_board()

    def narrow_night(self, *, on: bool) -> None:
        """Draw the night narrow, or as wide as the day."""
        self._night = NARROW_NIGHT if on else FULL_NIGHT
        self._read_board()

    def compare(self, comparison: Comparison | None) -> None:
        """Mark what is only proposed over the blocks, or nothing."""
        self._comparison = comparison
        self.repaint_all()

    def set_now(self, minute: int | None) -> None:
        """Draw the now-line at a minute of the board's clock, or not at all."""
        if minute != self.now:
            self.now = self._blocks.now = minute
            self.repaint_all()

    def choose(self, visit_key: str, place: str = "") -> bool:
        """Select a visit's block and bring it into sight; False if the board has none."""
        number = self._blocks.number_of(visit_key, place)
        if number is None:
            return False
        self.choose_row(number)
        return True

    def choose_together(self, visit_keys: tuple[str, ...]) -> bool:
        """Choose the first of these visits, and outline the others with it until another is chosen."""
        is_there = self.choose(visit_keys[0])
        self._together = frozenset(visit_keys if is_there else ())
        self.viewport().update()
        return is_there

    def _part(self) -> None:
        chosen = self.chosen_block()
        if chosen is None or chosen.visit_key not in self._together:
            self._together = frozenset()

    def leave(self) -> None:
        """Choose none."""
        self.choose_row(None)

    def block_at(self, point: QPoint) -> Block | None:
        """The block at a point of the viewport; None where there is none."""
        index = self.indexAt(point)
        return self._blocks.blocks[index.row()] if index.isValid() else None

    def chosen_block(self) -> Block | None:
        """The block that is chosen; None where none is."""
        row = self.currentIndex().row()
        return self._blocks.blocks[row] if 0 <= row < len(self._blocks.blocks) else None

    # --------------------------------------------------------------------------------------- geometry

    def place(self, row: int) -> QRectF:
        return self.grid.rect(row, self._blocks.blocks[row]) if row in self.grid.lanes.seats else QRectF()

    def row_at(self, x: float, y: float) -> int | None:
        return self.grid.number_at(x, y)

    def way_to(self, rect: QRect) -> int:
        """As little as can be; where a block is wider than the window, its beginning is seen."""
        beyond = rect.right() - self.viewport().rect().right() + 8
        return rect.left() - 8 if rect.left() < 0 else min(beyond, rect.left() - 8)

    # --------------------------------------------------------------------------- selection, by keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        number = next_block(self._blocks.blocks, self.grid.lanes, self.currentIndex().row(), action)
        return self._blocks.index(number) if number is not None else QModelIndex()

    # ------------------------------------------------------------------------------------------- paint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        shift = (self.horizontalOffset(), self.verticalOffset())
        painter.translate(-shift[0], -shift[1])
        seen = Seen(
            view=QRectF(self.viewport().rect()).translated(*shift),
            grid=self.grid,
            ink=self.ink(),
            now=self.now,
            current=self.currentIndex().row(),
            together=self._together,
        )
        self._surface.paint(painter, QRectF(event.rect()).translated(*shift), seen)
        if self._comparison is not None:
            chosen = self.chosen_block()
            key = chosen.visit_key if chosen is not None else None
            paint_proposal(painter, self._comparison, grid=self.grid, ink=self.ink(), chosen=key)
