"""The one visit that is chosen on the page of a day: a block, a line of the tray, or a line of “Now”."""

from PySide6.QtCore import QObject, Signal

from planner.model.day_board import Block, TrayVisit
from ui.board.board_view import BoardView
from ui.board.running_acts import RunningActs
from ui.board.tray import Tray
from ui.treatment.chosen_visit import ChosenVisit


class DayChoice(QObject):
    """Whoever goes to a block leaves the tray, and the reverse; so no action is about a visit not seen.

    ``changed`` comes when another visit, or none, is chosen.
    """

    changed = Signal()

    def __init__(self, board: BoardView, tray: Tray, running: RunningActs, parent: QObject) -> None:
        super().__init__(parent)
        self._board, self._tray, self._running = board, tray, running
        board.selectionModel().currentChanged.connect(self._follow_board)
        tray.itemSelectionChanged.connect(self._follow_tray)

    @property
    def block(self) -> Block | None:
        """The block that is chosen; None where none is."""
        return self._board.chosen_block()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks of the visit whose block is chosen, from early to late."""
        chosen, board = self.block, self._board.board
        if chosen is None or board is None:
            return ()
        same = (block for block in board.blocks if block.visit_key == chosen.visit_key)
        return tuple(sorted(same, key=lambda block: block.start))

    @property
    def waiting(self) -> TrayVisit | None:
        """The visit of the tray that is chosen; None where none is."""
        key, board = self._tray.chosen_key(), self._board.board
        tray = board.tray if board is not None else ()
        return next((visit for visit in tray if visit.visit_key == key), None)

    @property
    def on_day(self) -> str | None:
        """The key of the visit that is chosen on the day shown; None where none is."""
        return self.block.visit_key if self.block is not None else self._tray.chosen_key()

    @property
    def key(self) -> str | None:
        """The same, or else that of the line gone to in “Now”, which may be of another day."""
        return self.on_day or self._running.chosen_line()

    @property
    def visit(self) -> ChosenVisit | None:
        """The visit of the key."""
        return ChosenVisit.of_key(self.key) if self.key is not None else None

    def choose(self, visit_key: str, place: str = "") -> bool:
        """Choose a visit by its block, or by its line of the tray; False where the day has neither."""
        return self._board.choose(visit_key, place) or self._tray.choose(visit_key)

    def leave(self) -> None:
        """Choose none of the day."""
        self._board.leave()
        self._tray.leave()
        self.follow()

    def follow(self) -> None:
        """Have what is next be that of the visit chosen; it goes where none is."""
        self._running.follow(self.on_day)
        self.changed.emit()

    def _follow_board(self) -> None:
        if self.block is not None:
            self._tray.leave()
        self.follow()

    def _follow_tray(self) -> None:
        if self._tray.chosen_key() is not None:
            self._board.leave()
        self.follow()
