"""The weeks by keyboard and mouse: from visit to visit, to a day or a course, and a visit to another day."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.weeks.next_visit import next_visit
from ui.weeks.occupancies import Occupancies
from ui.weeks.week_model import WeekModel
from ui.weeks.weeks_chart import STEP, WeeksChart

MODIFIERS = (Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Meta, Qt.Key.Key_Shift)
EDGE = 28  # pixels at either end, in which a drag scrolls


class WeeksView(WeeksChart):
    """Tells by signals what a nurse wants, and changes nothing; ``dropped`` gives row, outlook, place."""

    dropped = Signal(int, object, QPoint)

    def __init__(self, model: WeekModel, occupancies: Occupancies, parent: QWidget | None = None) -> None:
        super().__init__(model, occupancies, parent)
        self._grip: tuple[int, QPoint] | None = None

    # ------------------------------------------------------------------------------------- keyboard

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        page = max(1, int(self.viewport().height() / self.lane) - 1)
        row = next_visit(self.weeks, self.currentIndex().row(), action, page=page)
        return self.weeks.index(row) if row is not None else QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row >= 0:
            from_day = self.drag.outlook.to if self.drag.outlook else self.weeks.visits[row].day
            self.drag.aim(row, from_day + (STEP if key == Qt.Key.Key_Right else -STEP))
        elif self.drag.is_on and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._drop()
        elif self.drag.is_on:
            if key not in MODIFIERS:  # Alt comes by itself before the arrow that it goes with
                self.drag.end()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            one = self.weeks.visits[row]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.participantWanted.emit(one.subject_id, one.visit.planned.code)
            else:
                self.dayWanted.emit(one.day, one.key)
        else:
            super().keyPressEvent(event)

    # ---------------------------------------------------------------------------------------- mouse

    def viewportEvent(self, event: QEvent) -> bool:
        """Offer nothing where no visit is: what is chosen may be far from there."""
        if isinstance(event, QContextMenuEvent):
            is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            if is_by_mouse and not self.indexAt(event.pos()).isValid():
                return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setAutoScroll(False)  # what is gripped must not slip from under the pointer
        super().mousePressEvent(event)
        self.setAutoScroll(True)
        row = self.indexAt(event.position().toPoint()).row()
        self._grip = None
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._grip = row, event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        row, pressed = self._grip
        at = event.position().toPoint()
        if self.drag.is_on or (at - pressed).manhattanLength() >= QApplication.startDragDistance():
            over = max(at.x() - self.viewport().width() + EDGE, 0) + min(at.x() - EDGE, 0)
            if over:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() + over)
            self.drag.aim(row, self.scale.day(event.position().x() + self.horizontalOffset()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_moving, self._grip = self.drag.is_on and self._grip is not None, None
        if was_moving:
            self._drop()
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0:
            self._grip = None
            self.dayWanted.emit(self.weeks.visits[row].day, self.weeks.visits[row].key)

    def _drop(self) -> None:
        row, outlook = self.drag.row, self.drag.end()
        if outlook is not None:
            rect = self.ghost_rect(row, outlook)
            self.dropped.emit(row, outlook, self.viewport().mapToGlobal(rect.bottomLeft().toPoint()))
