"""Moving visits on the board, by mouse and by keyboard: taken in hand, moved about, put down or let go.

It watches the view from outside, so that the view stays about showing. Nothing on the board moves by itself:
putting a visit down asks for an edit, and the block follows when the day is read again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from planner.errors import PlannerError
from planner.model.places import PlaceKind
from ui.board.board_view import BoardView
from ui.board.carry import Carry
from ui.board.edge_scroll import EdgeScroll
from ui.board.ghost import GhostLayer
from ui.board.lanes import Lane
from ui.language import marked, tr
from ui.standing import LOCKED, READ_ONLY

if TYPE_CHECKING:
    from planner.desk import ByHand

ONE_MINUTE = 1
ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
PUT_DOWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PROPOSED = marked("The layout shown is only a proposal: keep it or discard it first.")
IN_HAND = marked("Let go, or press Return, to put it there. Escape leaves it where it was.")
YESTERDAYS = marked("A stay that began yesterday is moved on yesterday's board.")


class Carrying(QObject):
    """``putDown`` gives the :class:`Carry` to be stored, ``said`` what a nurse should know.

    ``held`` gives what is carried each time it is somewhere else, and None once it is let go.

    Dragging snaps to the clinic's grid, with Alt to the minute; Shift keeps the time, Ctrl the place. By
    keyboard Alt and an arrow takes the chosen visit in hand, arrows move it, Return puts it down, Escape lets
    it go.
    """

    putDown = Signal(object)
    held = Signal(object)
    said = Signal(str)

    def __init__(self, view: BoardView, take: Callable[[str], ByHand], *, step: Callable[[], int]) -> None:
        """Move the blocks of ``view``; ``take`` gives a visit by its key, ``step`` the grid in minutes."""
        super().__init__(view)
        self._view, self._take, self._step = view, take, step
        self._layer = GhostLayer(view)
        self._pressed: QPoint | None = None
        self._kind: PlaceKind | None = None
        self._last: tuple[QPoint, Qt.KeyboardModifier] | None = None
        self.carry: Carry | None = None
        self.is_locked = self.is_proposal = self.is_read_only = False
        self._scroll = EdgeScroll(view)
        self._scroll.scrolled.connect(self._hold_again)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.model().modelAboutToBeReset.connect(self.let_go)

    @property
    def locked_because(self) -> str:
        """Why nothing can be moved just now; nothing where it can."""
        if self.is_read_only:
            return tr(READ_ONLY)
        if self.is_proposal:
            return tr(PROPOSED)
        return tr(LOCKED) if self.is_locked else ""

    # ------------------------------------------------------------------------------------- what happens

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view:
            if event.type() == QEvent.Type.FocusOut and self._pressed is None:
                self.let_go()
            return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self.let_go()
            if event.button() == Qt.MouseButton.LeftButton and self._view.indexAt(at).isValid():
                self._pressed = at
            return False  # the press chooses the block, as ever
        if event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if self.carry is None and far:
                self._grab(self._pressed)
            if self.carry is not None:
                self.hold_at(at, event.modifiers())
            return True  # else the selection would follow the mouse
        if event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._pressed = None
            if self.carry is not None:
                self.put_down()
                return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ARROWS and (self.carry is not None or event.modifiers() & Qt.KeyboardModifier.AltModifier):
            if self.carry is None:
                self._grab_chosen()
            if self.carry is not None:
                self._nudge(*ARROWS[key], fine=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if self.carry is None:
            return False
        if key in PUT_DOWN:
            self.put_down()
        elif key == Qt.Key.Key_Escape:
            self._pressed = None
            self.let_go()
            self.said.emit(tr("Left where it was."))
        return True  # nothing else is typed with a visit in hand

    # ------------------------------------------------------------------------------- in hand and down

    def begin(self, visit_key: str, *, kind: PlaceKind | None, grip: int = 0) -> None:
        """Take a visit in hand by its stay in a kind of place; None: by whichever it is held over."""
        board = self._view.board
        if board is None:
            return
        if self.locked_because:
            self.said.emit(self.locked_because)
            return
        try:
            by_hand = self._take(visit_key)
        except PlannerError as refusal:
            self.said.emit(str(refusal))
            return
        self._kind = kind
        self.carry = Carry(by_hand, board, grip=grip)
        self.said.emit(tr(IN_HAND))
        self._show()

    def hold_at(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Hold what is carried over a point of the viewport."""
        if self.carry is None:
            return
        self._last = (at, modifiers)
        view = self._view
        kind, place = self._under(at)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            place = self.carry.home(kind)
        moved = self.carry.move(
            minute=view.grid.scale.minute(at.x() + view.horizontalOffset()),
            place=place,
            kind=kind,
            step=ONE_MINUTE if modifiers & Qt.KeyboardModifier.AltModifier else self._step(),
            keep_time=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        )
        if moved:
            self._show()
        self._scroll.follow(at)

    def put_down(self) -> None:
        """Ask for what is carried to be stored where it is held; where it stood already, nothing."""
        carry = self.carry
        self.let_go()
        if carry is not None and carry.is_moved:
            self.putDown.emit(carry)

    def let_go(self) -> None:
        """Forget what is carried."""
        was_held = self.carry is not None
        self.carry = self._last = None
        self._scroll.stop()
        self._layer.show_carry(None)
        if was_held:
            self.held.emit(None)

    # ------------------------------------------------------------------------------------------- parts

    def _grab(self, at: QPoint) -> None:
        block = self._view.block_at(at)
        if block is None or block.carried:
            self._pressed = None
            self.said.emit(tr(YESTERDAYS))
            return
        minute = self._view.grid.scale.minute(at.x() + self._view.horizontalOffset())
        self.begin(block.visit_key, kind=block.kind, grip=round(minute) - block.start)
        if self.carry is None:
            self._pressed = None

    def _grab_chosen(self) -> None:
        block = self._view.chosen_block()
        if block is None:
            return
        if block.carried:
            self.said.emit(tr(YESTERDAYS))
            return
        self.begin(block.visit_key, kind=block.kind)

    def _nudge(self, across: int, down: int, *, fine: bool) -> None:
        assert self.carry is not None
        if across:
            self.carry.nudge(across * (ONE_MINUTE if fine else self._step()))
        else:
            self.carry.next_place(down, kind=self._kind or PlaceKind.CHAIR)
        self._show()

    def _under(self, at: QPoint) -> tuple[PlaceKind, str | None]:
        """The kind and place meant at a point: None is any of the kind; over another kind, its own."""
        assert self.carry is not None
        grid = self._view.grid
        row = grid.lanes.row_at((at.y() + self._view.verticalOffset()) / grid.lane)
        shown = grid.lanes.rows[row] if row is not None else None
        over = None if shown is None else shown.row.kind if isinstance(shown, Lane) else shown.kind
        held = self._kind or (over if over is not None and self.carry.needs(over) else PlaceKind.CHAIR)
        if over is None or (over is PlaceKind.SLOT) is not (held is PlaceKind.SLOT):
            return held, self.carry.home(held)
        return held, shown.row.place if isinstance(shown, Lane) else None

    def _show(self) -> None:
        assert self.carry is not None
        self._layer.show_carry(self.carry)
        words = ". ".join(self.carry.words())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
        self.held.emit(self.carry)

    def _hold_again(self) -> None:
        """The view scrolled under the hand."""
        if self._last is not None:
            self.hold_at(*self._last)
            self._layer.show_carry(self.carry)
