"""The grid under the day board: fitted to the window or zoomed, scrolled, with its two edges."""

from collections.abc import Sequence
from math import isfinite

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from planner.model.day_board import DayBoard
from ui.board.block_model import BlockModel
from ui.board.grid import Grid
from ui.board.lanes import HEADINGS, Lanes
from ui.board.margins import PlaceHeads, TimeAxis
from ui.board.time_scale import TimeScale
from ui.edged_view import EdgedView
from ui.language import tr

MOST_PIXELS = 8.0  # a minute
EMPTY = Grid(Lanes((), (0.0,), {}), TimeScale(0, 1440, 420, 1140), 32)


class GridView(EdgedView):
    """A view with a grid of its own in place of a list's; the axis fits the window until somebody zooms."""

    scaleChanged = Signal()
    """Whatever changed it: zooming, another day, a wider night, or a window of another width."""

    def __init__(self, model: BlockModel, parent: QWidget | None = None) -> None:
        super().__init__(tr("Day board"), parent)
        self._blocks = model
        self.grid = EMPTY
        self.now: int | None = None
        self._fits, self._told = True, EMPTY.scale
        self.axis, self.heads = TimeAxis(self), PlaceHeads(self)
        self.make_room()
        self.setModel(model)

    @property
    def blocks(self) -> BlockModel:
        """Its model, as what it is."""
        return self._blocks

    @property
    def board(self) -> DayBoard | None:
        """What is shown; None before anything is."""
        return self._blocks.board

    def edges(self) -> tuple[int, int]:
        ink = self.ink()
        widest = max(ink.width(tr(heading), "bold") for heading in HEADINGS.values())
        return round(widest + 20), round(2 * ink.metrics.height() + 15)

    # ------------------------------------------------------------------------------------------- zoom

    def zoom(self, factor: float, *, at: float | None = None) -> None:
        at = self.viewport().width() / 2 if at is None else at
        minute = self.grid.scale.minute(at + self.horizontalOffset())
        fitted = self.grid.scale.fitted(self.viewport().width()).pixels
        pixels = min(max(self.grid.scale.pixels * factor, fitted), MOST_PIXELS)
        self._fits = pixels <= fitted
        self.grid = self.grid.scaled(self.grid.scale.zoomed(pixels))
        self.updateGeometries()
        self.horizontalScrollBar().setValue(round(self.grid.scale.x(minute) - at))
        self.repaint_all()

    def fit(self) -> None:
        """Show the whole day in the width there is."""
        self._fits = True
        self.updateGeometries()
        self.repaint_all()

    def where(self) -> tuple[float, ...]:
        """What is in sight: pixels a minute (0: all of the day), the minute at the left, pixels down."""
        pixels = 0 if self._fits else self.grid.scale.pixels
        return pixels, self.grid.scale.minute(self.horizontalOffset()), self.verticalOffset()

    def go_back(self, where: Sequence[float]) -> None:
        """Bring into sight what ``where`` gave, as far as there is so much."""
        if len(where) != 3 or not all(map(isfinite, where)):
            return
        pixels, minute, down = where
        if pixels > 0:
            self.zoom(pixels / self.grid.scale.pixels)
            self.horizontalScrollBar().setValue(round(self.grid.scale.x(minute)))
        self.verticalScrollBar().setValue(round(min(down, self.verticalScrollBar().maximum())))

    # -------------------------------------------------------------------------------------- geometry

    def updateGeometries(self) -> None:
        seen = self.viewport().size()
        ink = self.ink()
        share = int(seen.height() / max(self.grid.lanes.height, 1))
        lane = min(max(share, ink.least_lane), ink.most_lane)
        scale = self.grid.scale.fitted(seen.width()) if self._fits else self.grid.scale
        self.grid = Grid(self.grid.lanes, scale, lane)
        width = self.grid.scale.width if self.board is not None else 0
        steps = 15 * self.grid.scale.pixels, self.grid.lane
        self.scroll_over(width, self.grid.height, step_across=steps[0], step_down=steps[1])
        left, top = self.edges()
        self.axis.setGeometry(0, 0, seen.width(), top)
        self.axis.move(left, 0)
        self.heads.setGeometry(0, top, left, seen.height())
        super().updateGeometries()
        if self.grid.scale != self._told:
            self._told = self.grid.scale
            self.scaleChanged.emit()

    def minimumSizeHint(self) -> QSize:
        left, top = self.edges()
        return QSize(left + 240, top + 4 * self.ink().least_lane)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dx:  # names on blocks stay in sight while it scrolls sideways, so nothing can be copied
            self.viewport().update()
            self.axis.update()
        else:
            self.viewport().scroll(dx, dy)
        if dy:
            self.heads.update()

    def repaint_all(self) -> None:
        super().repaint_all()
        self.axis.update()
        self.heads.update()
