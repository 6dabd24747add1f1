"""Pulling a block longer or shorter at its end, within the study file's range of monitoring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from planner.errors import PlannerError
from planner.model.monitoring import MonitoringRule
from ui.board.board_view import BoardView
from ui.board.carry import Carry
from ui.board.ghost import GhostLayer
from ui.language import tr
from ui.session import Session
from ui.wording import hours as hours_in_words

if TYPE_CHECKING:
    from planner.model.day_board import Block

REACH = 6  # pixels from the end of a block
QUARTER, HOUR = 15, 60


class Stretching(QObject):
    """Takes the presses at the end of a block; all others are for ``Carrying``, which is made before it.

    ``stretched`` gives the visit's key and the hours to be stored.
    """

    stretched = Signal(str, float)

    def __init__(self, view: BoardView, session: Session, *, may: Callable[[], bool]) -> None:
        """Pull the blocks of ``view``; ``may`` tells whether the board is unlocked."""
        super().__init__(view)
        self._view, self._session, self._may = view, session, may
        self._layer = GhostLayer(view)
        self._held: Block | None = None
        self._range: MonitoringRule | None = None
        self.hours = 0.0
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view:
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                self._let_go()
            return False
        return isinstance(event, QMouseEvent) and self._mouse(event)

    def _mouse(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._grab(at)
        elif event.type() == QEvent.Type.MouseMove and self._held is None:
            self._show_reach(at if not event.buttons() else None)
        elif event.type() == QEvent.Type.MouseMove:
            self._pull(at)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._held is not None:
            block, rule, hours = self._held, self._range, self.hours
            self._let_go()
            if rule is not None and hours != rule.planned_hours:
                self.stretched.emit(block.visit_key, hours)
            return True
        return self._held is not None

    def _end_at(self, at: QPoint) -> Block | None:
        """The block whose end is under the hand, where its length can be chosen."""
        view = self._view
        block = view.block_at(at - QPoint(REACH // 2, 0)) or view.block_at(at)
        if block is None or block.carried or not self._may():
            return None
        end = view.grid.scale.x(block.end) - view.horizontalOffset()
        is_last = all(
            other.end <= block.end
            for other in (view.board.blocks if view.board is not None else ())
            if other.visit_key == block.visit_key
        )
        return block if abs(end - at.x()) <= REACH and is_last else None

    def _ranged(self, block: Block) -> MonitoringRule | None:
        try:
            rule = self._session.desk.placing.monitoring(block.visit_key)
        except PlannerError:
            return None
        return rule if rule is not None and rule.min_hours < rule.max_hours else None

    def _show_reach(self, at: QPoint | None) -> None:
        block = self._end_at(at) if at is not None else None
        can = block is not None and self._ranged(block) is not None
        self._view.viewport().setCursor(Qt.CursorShape.SizeHorCursor if can else Qt.CursorShape.ArrowCursor)

    def _grab(self, at: QPoint) -> None:
        block = self._end_at(at)
        rule = self._ranged(block) if block is not None else None
        if block is not None and rule is not None:
            self._view.choose(block.visit_key, block.place)
            self._held, self._range, self.hours = block, rule, rule.planned_hours

    def _pull(self, at: QPoint) -> None:
        block, rule, view = self._held, self._range, self._view
        assert block is not None
        assert rule is not None
        assert view.board is not None
        pulled = view.grid.scale.minute(at.x() + view.horizontalOffset()) - block.end
        hours = rule.planned_hours + round(pulled / QUARTER) * QUARTER / HOUR
        self.hours = min(max(hours, rule.min_hours), rule.max_hours)
        try:
            by_hand = self._session.desk.placing.by_hand(block.visit_key, hours=self.hours)
        except PlannerError:
            self._let_go()
            return
        note = tr(
            "Monitored for {hours} of {range}",
            hours=hours_in_words(self.hours, self.hours),
            range=hours_in_words(rule.min_hours, rule.max_hours),
        )
        self._layer.show_carry(Carry(by_hand, view.board, note=note))

    def _let_go(self) -> None:
        self._held = self._range = None
        self._layer.show_carry(None)
