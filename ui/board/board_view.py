"""The day board: places down, time across, one model row a block.

A ``QListView`` subclass because Qt's accessibility bridge gives a screen reader its rows as list items, with
names and rectangles, and no other view does so without code of its own.
"""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from planner.model.day_board import DayBoard
from ui.board.block_model import BlockModel, Index
from ui.board.block_painter import BlockPainter, Emphasis
from ui.board.block_pictures import BlockPictures
from ui.board.block_steps import next_block
from ui.board.ground import paint_ground, paint_now
from ui.board.ink import Ink
from ui.board.lanes import Heading, Lanes, lanes
from ui.board.margins import PlaceHeads, TimeAxis
from ui.board.time_scale import TimeScale, time_scale
from ui.theme import look_of

ZOOM_STEP = 1.25
LANE_LEAST, LANE_MOST = 32, 48
NARROW_NIGHT, FULL_NIGHT = 0.22, 1.0
EMPTY = Lanes((), (0.0,), {})


class BoardView(QListView):
    """Shows a :class:`BlockModel`. The axis fits the window until somebody zooms."""

    scaleChanged = Signal()

    def __init__(self, model: BlockModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks = model
        self.scale = TimeScale(0, 1440, 420, 1140)
        self.lanes, self.lane_height = EMPTY, float(LANE_LEAST)
        self.now: int | None = None
        self._fits, self._show_free, self._night = True, False, NARROW_NIGHT
        self._ink: Ink | None = None
        self._pictures = BlockPictures(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Day board")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(PlaceHeads.WIDTH, TimeAxis.HEIGHT, 0, 0)
        self.axis, self.heads = TimeAxis(self), PlaceHeads(self)
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

    # ---------------------------------------------------------------------------------- what is shown

    def _read_board(self) -> None:
        board = self.board
        if board is None:
            self.lanes = EMPTY
        else:
            pixels = self.scale.pixels
            self.lanes = lanes(board, show_free=self._show_free)
            self.scale = time_scale(board, night=self._night).zoomed(pixels)
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

    # ------------------------------------------------------------------------------------------- zoom

    def zoom(self, factor: float, *, at: float | None = None) -> None:
        """Zoom in or out, keeping the minute under ``at`` (viewport pixels) where it is."""
        at = self.viewport().width() / 2 if at is None else at
        minute = self.scale.minute(at + self.horizontalOffset())
        fitted = self.scale.fitted(self.viewport().width()).pixels
        pixels = min(max(self.scale.pixels * factor, fitted), 8.0)
        self._fits = pixels <= fitted
        self.scale = self.scale.zoomed(pixels)
        self.updateGeometries()
        self.horizontalScrollBar().setValue(round(self.scale.x(minute) - at))
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

    def block_rect(self, number: int) -> QRectF:
        """A block in board coordinates; at least wide enough to be hit."""
        block = self._blocks.blocks[number]
        left = self.scale.x(max(block.start, self.scale.first))
        right = self.scale.x(min(block.end, self.scale.last))
        top = self.lanes.top_of(number) * self.lane_height
        return QRectF(left, top + 2, max(right - left, 6.0), self.lane_height - 4)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() not in self.lanes.seats:
            return QRect()
        rect = self.block_rect(index.row())
        return rect.translated(-self.horizontalOffset(), -self.verticalOffset()).toRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        height = (point.y() + self.verticalOffset()) / self.lane_height
        number = self.lanes.at(height, self.scale.minute(point.x() + self.horizontalOffset()))
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
        if self._fits and self.board is not None:
            self.scale = self.scale.fitted(seen.width())
        rows = max(self.lanes.height, 1)
        self.lane_height = float(min(max(int(seen.height() / rows), LANE_LEAST), LANE_MOST))
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        width = self.scale.width if self.board is not None else 0
        across.setRange(0, max(0, round(width) - seen.width()))
        across.setPageStep(seen.width())
        across.setSingleStep(max(1, round(15 * self.scale.pixels)))
        down.setRange(0, max(0, round(self.lanes.height * self.lane_height) - seen.height()))
        down.setPageStep(seen.height())
        down.setSingleStep(round(self.lane_height))
        left, top = PlaceHeads.WIDTH, TimeAxis.HEIGHT
        self.axis.setGeometry(0, 0, seen.width(), top)
        self.axis.move(left, 0)
        self.heads.setGeometry(0, top, left, seen.height())
        QAbstractItemView.updateGeometries(self)  # QListView's own would lay the rows out as a list

    def minimumSizeHint(self) -> QSize:
        return QSize(PlaceHeads.WIDTH + 240, TimeAxis.HEIGHT + 4 * LANE_LEAST)

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
        self.heads.update()

    # --------------------------------------------------------------------------- selection, by keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        number = next_block(self._blocks.blocks, self.lanes, self.currentIndex().row(), action)
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
        board, ink = self.board, self.ink()
        if board is None:
            painter.fillRect(event.rect(), ink.shut)
            return
        painter.translate(-self.horizontalOffset(), -self.verticalOffset())
        shift = (self.horizontalOffset(), self.verticalOffset())
        area = QRectF(event.rect()).translated(*shift)
        paint_ground(
            painter,
            area,
            board=board,
            lanes=self.lanes,
            scale=self.scale,
            lane=self.lane_height,
            left=shift[0],
            ink=ink,
        )
        seen = QRectF(self.viewport().rect()).translated(*shift)
        now = self.scale.x(self.now) if self.now is not None and self.now >= self.scale.first else None
        if now is not None:
            paint_now(painter, area, x=now, pen=ink.now)
        self._paint_blocks(painter, area, seen, ink)
        if now is not None:
            paint_now(painter, area, x=now, pen=ink.now_over)
        if not board.blocks:
            said = f"Closed: {board.closed}" if board.opens is None else "Nobody has a place on this day."
            self._paint_sentence(painter, said, ink)

    def _paint_blocks(self, painter: QPainter, area: QRectF, seen: QRectF, ink: Ink) -> None:
        current = self.currentIndex().row()
        chosen = self._blocks.blocks[current].visit_key if current >= 0 else None
        blocks = BlockPainter(painter, model=self._blocks, ink=ink, scale=self.scale, view=seen)
        first, last = self.scale.minute(area.left() - 8), self.scale.minute(area.right() + 8)
        for row, top in zip(self.lanes.rows, self.lanes.tops, strict=False):
            if isinstance(row, Heading):
                continue
            for place, track in enumerate(row.tracks):
                upper = (top + place) * self.lane_height
                if upper > area.bottom() or upper + self.lane_height < area.top():
                    continue
                for number in track.between(first, last):
                    mine = self._blocks.blocks[number].visit_key == chosen
                    emphasis = (
                        Emphasis.CHOSEN if number == current else Emphasis.SIBLING if mine else Emphasis.NONE
                    )
                    rect = self.block_rect(number)
                    if rect.left() >= seen.left() and rect.right() <= seen.right():
                        self._pictures.paint(painter, number, rect, emphasis, ink=ink, scale=self.scale)
                    else:  # its words move as it is scrolled, to stay in sight
                        blocks.paint(number, rect, emphasis)

    def _paint_sentence(self, painter: QPainter, text: str, ink: Ink) -> None:
        painter.resetTransform()
        painter.setFont(ink.bold)
        painter.setPen(ink.muted)
        painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)
