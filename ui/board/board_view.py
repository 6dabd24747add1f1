"""The day board: places down, time across, one model row a block.

A ``QListView`` subclass because Qt's accessibility bridge gives a screen reader its rows as list items, with
names and rectangles, and no other view does so without code of its own.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from planner.model.day_board import Block, DayBoard
from ui.board.block_model import BlockModel, Index
from ui.board.block_steps import next_block
from ui.board.grid import Grid
from ui.board.ink import Ink
from ui.board.lanes import Lanes, lanes
from ui.board.margins import PlaceHeads, TimeAxis
from ui.board.surface import Surface
from ui.board.time_scale import TimeScale, time_scale
from ui.theme import look_of

ZOOM_STEP = 1.25
NARROW_NIGHT, FULL_NIGHT = 0.22, 1.0
EMPTY = Grid(Lanes((), (0.0,), {}), TimeScale(0, 1440, 420, 1140), 32)


class BoardView(QListView):
    """Shows a :class:`BlockModel`. The axis fits the window until somebody zooms."""

    scaleChanged = Signal()

    def __init__(self, model: BlockModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks = model
        self.grid = EMPTY
        self.now: int | None = None
        self._fits, self._show_free, self._night = True, False, NARROW_NIGHT
        self._ink: Ink | None = None
        self._surface = Surface(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Day board")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.axis, self.heads = TimeAxis(self), PlaceHeads(self)
        self._make_room()
        self.setModel(model)
        model.modelReset.connect(self._read_board)

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

    # ---------------------------------------------------------------------------------- what is shown

    def _read_board(self) -> None:
        board = self.board
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
        self._repaint()

    def show_free(self, *, on: bool) -> None:
        """Show free places too, or only those in use."""
        self._show_free = on
        self._read_board()

    def narrow_night(self, *, on: bool) -> None:
        """Draw the night narrow, or as wide as the day."""
        self._night = NARROW_NIGHT if on else FULL_NIGHT
        self._read_board()

    def set_now(self, minute: int | None) -> None:
        """Draw the now-line at a minute of the board's clock, or not at all."""
        if minute != self.now:
            self.now = minute
            self._repaint()

    def choose(self, visit_key: str, place: str = "") -> bool:
        """Select a visit's block and bring it into sight; False if the board has none."""
        number = self._blocks.number_of(visit_key, place)
        if number is None:
            return False
        index = self._blocks.index(number)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def block_at(self, point: QPoint) -> Block | None:
        """The block at a point of the viewport; None where there is none."""
        index = self.indexAt(point)
        return self._blocks.blocks[index.row()] if index.isValid() else None

    def chosen_block(self) -> Block | None:
        """The block that is chosen; None where none is."""
        row = self.currentIndex().row()
        return self._blocks.blocks[row] if 0 <= row < len(self._blocks.blocks) else None

    # ------------------------------------------------------------------------------------------- zoom

    def zoom(self, factor: float, *, at: float | None = None) -> None:
        """Zoom in or out, keeping the minute under ``at`` (viewport pixels) where it is."""
        at = self.viewport().width() / 2 if at is None else at
        minute = self.grid.scale.minute(at + self.horizontalOffset())
        fitted = self.grid.scale.fitted(self.viewport().width()).pixels
        pixels = min(max(self.grid.scale.pixels * factor, fitted), 8.0)
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom(ZOOM_STEP if turned > 0 else 1 / ZOOM_STEP, at=event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turned:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned)
        else:
            super().wheelEvent(event)

    # --------------------------------------------------------------------------------------- geometry

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() not in self.grid.lanes.seats:
            return QRect()
        rect = self.grid.rect(index.row(), self._blocks.blocks[index.row()])
        return rect.translated(-self.horizontalOffset(), -self.verticalOffset()).toRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        x, y = point.x() + self.horizontalOffset(), point.y() + self.verticalOffset()
        number = self.grid.number_at(x, y)
        return self._blocks.index(number) if number is not None else QModelIndex()

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def scrollTo(
        self,
        index: Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, seen = self.visualRect(index), self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if rect.left() < 0:
            across.setValue(across.value() + rect.left() - 8)
        elif rect.right() > seen.right():
            across.setValue(across.value() + min(rect.right() - seen.right() + 8, rect.left() - 8))
        if rect.top() < 0:
            down.setValue(down.value() + rect.top() - 4)
        elif rect.bottom() > seen.bottom():
            down.setValue(down.value() + rect.bottom() - seen.bottom() + 4)

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

    # --------------------------------------------------------------------------- selection, by keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        number = next_block(self._blocks.blocks, self.grid.lanes, self.currentIndex().row(), action)
        return self._blocks.index(number) if number is not None else QModelIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        self.selectionModel().select(self.indexAt(rect.topLeft()), command)

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion(self.viewport().rect())  # the chosen visit's other stays change with it

    # ------------------------------------------------------------------------------------------- paint

    def _repaint(self) -> None:
        self.viewport().update()
        self.axis.update()
        self.heads.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        shift = (self.horizontalOffset(), self.verticalOffset())
        painter.translate(-shift[0], -shift[1])
        self._surface.paint(
            painter,
            QRectF(event.rect()).translated(*shift),
            seen=QRectF(self.viewport().rect()).translated(*shift),
            grid=self.grid,
            ink=self.ink(),
            now=self.now,
            current=self.currentIndex().row(),
        )
