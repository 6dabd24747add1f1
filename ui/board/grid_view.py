"""The grid under the day board: fitted to the window or zoomed, scrolled, with its two edges."""

from collections.abc import Sequence
from math import isfinite

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from planner.model.day_board import DayBoard
from ui.board.block_model import BlockModel
from ui.board.grid import Grid
from ui.board.ink import Ink
from ui.board.lanes import Lanes
from ui.board.margins import PlaceHeads, TimeAxis
from ui.board.time_scale import TimeScale
from ui.index import Index
from ui.theme import look_of

ZOOM_STEP = 1.25
MOST_PIXELS = 8.0  # a minute
EMPTY = Grid(Lanes((), (0.0,), {}), TimeScale(0, 1440, 420, 1140), 32)


class GridView(QListView):
    """A view with a grid of its own in place of a list's; the axis fits the window until somebody zooms."""

    scaleChanged = Signal()

    def __init__(self, model: BlockModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks = model
        self.grid = EMPTY
        self.now: int | None = None
        self._fits = True
        self._ink: Ink | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.axis, self.heads = TimeAxis(self), PlaceHeads(self)
        self._make_room()
        self.setModel(model)

    @property
    def board(self) -> DayBoard | None:
        """What is shown; None before anything is."""
        return self._blocks.board

    def ink(self) -> Ink:
        """Pens and fonts for the look and font of this moment."""
        look = look_of(self.palette())
        if self._ink is None or not self._ink.fits(look, self.font()):
            self._ink = Ink(look, self.font())
        return self._ink

    def _make_room(self) -> None:
        """Leave the edges as much room as their words take in this font."""
        ink = self.ink()
        self.setViewportMargins(ink.heads_width, ink.axis_height, 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()
            self.updateGeometries()

    # ------------------------------------------------------------------------------------------- zoom

    def zoom(self, factor: float, *, at: float | None = None) -> None:
        """Zoom in or out, keeping the minute under ``at`` (viewport pixels) where it is."""
        at = self.viewport().width() / 2 if at is None else at
        minute = self.grid.scale.minute(at + self.horizontalOffset())
        fitted = self.grid.scale.fitted(self.viewport().width()).pixels
        pixels = min(max(self.grid.scale.pixels * factor, fitted), MOST_PIXELS)
        self._fits = pixels <= fitted
        self.grid = self.grid.scaled(self.grid.scale.zoomed(pixels))
        self.updateGeometries()
        self.horizontalScrollBar().setValue(round(self.grid.scale.x(minute) - at))
        self._repaint()
        self.scaleChanged.emit()

    def fit(self) -> None:
        """Show the whole day in the width there is."""
        self._fits = True
        self.updateGeometries()
        self._repaint()
        self.scaleChanged.emit()

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(ZOOM_STEP if turned > 0 else 1 / ZOOM_STEP, at=event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turned:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned)
        else:
            super().wheelEvent(event)

    # -------------------------------------------------------------------------------------- geometry

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        seen = self.viewport().size()
        ink = self.ink()
        share = int(seen.height() / max(self.grid.lanes.height, 1))
        lane = min(max(share, ink.least_lane), ink.most_lane)
        scale = self.grid.scale.fitted(seen.width()) if self._fits else self.grid.scale
        self.grid = Grid(self.grid.lanes, scale, lane)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        width = self.grid.scale.width if self.board is not None else 0
        across.setRange(0, max(0, round(width) - seen.width()))
        across.setPageStep(seen.width())
        across.setSingleStep(max(1, round(15 * self.grid.scale.pixels)))
        down.setRange(0, max(0, round(self.grid.height) - seen.height()))
        down.setPageStep(seen.height())
        down.setSingleStep(round(self.grid.lane))
        left, top = ink.heads_width, ink.axis_height
        self.axis.setGeometry(0, 0, seen.width(), top)
        self.axis.move(left, 0)
        self.heads.setGeometry(0, top, left, seen.height())
        QAbstractItemView.updateGeometries(self)  # QListView's own would lay the rows out as a list

    def minimumSizeHint(self) -> QSize:
        ink = self.ink()
        return QSize(ink.heads_width + 240, ink.axis_height + 4 * ink.least_lane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        self._repaint()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dx:  # names on blocks stay in sight while it scrolls sideways, so nothing can be copied
            self.viewport().update()
            self.axis.update()
        else:
            self.viewport().scroll(dx, dy)
        if dy:
            self.heads.update()

    def _repaint(self) -> None:
        self.viewport().update()
        self.axis.update()
        self.heads.update()
