"""What a nurse does to the place of one visit: dragged, moved to, pinned, taken off; and the board's lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from ui.act import Act, Actions
from ui.board.board_view import BoardView
from ui.board.carry import Carry
from ui.board.carrying import Carrying
from ui.board.stretching import Stretching
from ui.board.tray import Tray, TrayDrops
from ui.language import marked, tr
from ui.plain import tell
from ui.session import Session
from ui.treatment.chosen_visit import ChosenVisit

if TYPE_CHECKING:  # the desk brings the crafts with it, and is only loaded after the first paint
    from planner.desk import ByHand
    from ui.board.move_dialog import MoveDialog
    from ui.board.stay_dialog import StayDialog

PLACING = (Act.MOVE_TO, Act.STAY, Act.PIN, Act.UNPLACE)
CHOOSE = marked("Choose a visit first: a block on the board, or a line under “Not placed”.")


class PlacingActs(QObject):
    """Connects the actions to a board and its tray. ``said`` is for the status line.

    ``lockTurned`` comes when it may be another thing that keeps visits where they are.
    """

    said = Signal(str)
    lockTurned = Signal()

    def __init__(
        self,
        session: Session,
        actions: Actions,
        board: BoardView,
        tray: Tray,
        *,
        chosen: Callable[[], str | None],
    ) -> None:
        """``chosen`` gives the key of the visit that the actions are about."""
        super().__init__(board)
        self._session, self._actions, self._board, self._chosen = session, actions, board, chosen
        self.carrying = Carrying(
            board,
            self._take,
            step=lambda: session.desk.clinic.settings.grid_minutes,
        )
        self._stretching = Stretching(board, session, may=lambda: not self.carrying.locked_because)
        self._stretching.stretched.connect(self._stretch)
        self._drops = TrayDrops(board.viewport(), self.carrying)
        self.carrying.putDown.connect(self._put_down)
        self.carrying.said.connect(self.said)
        for act, step in (
            (Act.MOVE_TO, self._move_to), (Act.STAY, self._choose_stay),
            (Act.PIN, self._pin), (Act.UNPLACE, self._unplace),
        ):  # fmt: skip
            actions[act].triggered.connect(lambda _=False, step=step: self._with_key(step))
        actions[Act.LOCK_BOARD].toggled.connect(self._lock)
        board.addActions([actions[act] for act in PLACING])
        tray.addActions([actions[Act.MOVE_TO]])

    def _take(self, key: str) -> ByHand:
        return self._session.desk.placing.by_hand(key)

    def _with_key(self, step: Callable[[str], None]) -> None:
        key = self._chosen()
        if key is None:
            tell(self._board.window(), tr(CHOOSE))
        elif self.carrying.locked_because:
            tell(self._board.window(), self.carrying.locked_because)
        else:
            step(key)

    def _put_down(self, carry: Carry) -> None:
        placement, desk = carry.placement, self._session.desk
        clock = carry.clock
        self._session.attempt(
            lambda: desk.placing.place(
                carry.key,
                arrival=clock.instant(placement.arrival),
                chair=placement.chair,
                slot=placement.slot,
            )
        )

    def _move_to(self, key: str) -> None:
        from ui.board.move_dialog import MoveDialog  # noqa: PLC0415 - see ui/loading.py

        self._open(MoveDialog, key)

    def _choose_stay(self, key: str) -> None:
        from ui.board.stay_dialog import StayDialog  # noqa: PLC0415 - see ui/loading.py

        self._open(StayDialog, key)

    def _open(self, making: type[MoveDialog | StayDialog], key: str) -> None:
        try:
            dialog = making(self._session, ChosenVisit.of_key(key), self._board.window())
        except PlannerError as refusal:
            tell(self._board.window(), str(refusal))
            return
        dialog.ask()

    def _stretch(self, key: str, hours: float) -> None:
        self._session.attempt(lambda: self._session.desk.placing.monitor(key, hours=hours))

    def _pin(self, key: str) -> None:
        block = self._board.chosen_block()
        pinned = block is not None and block.visit_key == key and block.pinned
        self._session.attempt(lambda: self._session.desk.placing.pin(key, pinned=not pinned))

    def _unplace(self, key: str) -> None:
        self._session.attempt(lambda: self._session.desk.placing.unplace(key))

    def _lock(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self.carrying.is_locked = on
        self.carrying.let_go()
        self.lockTurned.emit()

    def show_proposal(self, *, on: bool) -> None:
        """Have what is shown be only proposed, or not."""
        if on is not self.carrying.is_proposal:
            self.carrying.is_proposal = on
            self.lockTurned.emit()
