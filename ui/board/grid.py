"""Where everything on the board is: its rows, its axis and the height of a lane, in board coordinates."""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QRectF

from planner.model.day_board import Block
from ui.board.lanes import Lanes
from ui.board.time_scale import TimeScale

LEAST_WIDTH = 6.0  # pixels: what a block needs to be hit


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows and the time axis; ``lane`` is the height of one, in pixels."""

    lanes: Lanes
    scale: TimeScale
    lane: float

    @property
    def height(self) -> float:
        """Of all rows."""
        return self.lanes.height * self.lane

    def rect(self, number: int, block: Block) -> QRectF:
        """A block's place, from the left edge of the axis where it began before."""
        left = self.scale.x(max(block.start, self.scale.first))
        right = self.scale.x(min(block.end, self.scale.last))
        top = self.lanes.top_of(number) * self.lane
        return QRectF(left, top + 2, max(right - left, LEAST_WIDTH), self.lane - 4)

    def number_at(self, x: float, y: float) -> int | None:
        """The block at a point; None where there is none."""
        return self.lanes.at(y / self.lane, self.scale.minute(x))

    def scaled(self, scale: TimeScale) -> Self:
        """The same rows on another axis."""
        return replace(self, scale=scale)
