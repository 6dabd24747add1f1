"""One day's board, with what is in use at each of its hours and what its fills mean; above it, who waits."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.agent import Agent
from planner.model.day_board import DayBoard
from ui.act import Act, Actions
from ui.board.block_model import BlockModel
from ui.board.board_view import BoardView
from ui.board.carry import Carry
from ui.board.comparison import Comparison
from ui.board.legend import Legend
from ui.board.load_view import LoadView
from ui.board.waiting import Waiting
from ui.edged_view import ZOOM_STEP


class BoardPane(QWidget):
    """Knows nothing of the desk: it is given a day, and turns with the actions of the menu “View”."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BlockModel(self)
        self.board = BoardView(self.model)
        self.load, self.legend = LoadView(self.board), Legend()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.board, 1)
        column.addWidget(self.load)
        column.addWidget(self.legend)
        zooms: tuple[tuple[Act, Callable[[], None]], ...] = (
            (Act.ZOOM_IN, lambda: self.board.zoom(ZOOM_STEP)),
            (Act.ZOOM_OUT, lambda: self.board.zoom(1 / ZOOM_STEP)),
            (Act.FIT, self.board.fit),
        )
        for act, zoom in zooms:
            actions[act].triggered.connect(lambda _=False, zoom=zoom: self._zoom(zoom))
        actions[Act.SHOW_FREE].toggled.connect(lambda on: self.board.show_free(on=on))
        actions[Act.LOAD].toggled.connect(self.load.setVisible)
        actions[Act.LEGEND].toggled.connect(self.legend.setVisible)
        actions[Act.NARROW_NIGHT].toggled.connect(lambda on: self.board.narrow_night(on=on))

    def show_day(self, board: DayBoard, agents: Mapping[str, Agent], comparison: Comparison | None) -> None:
        """Show a day, with what differs marked where it stands beside another."""
        self.board.compare(comparison)
        self.model.show(board, agents)
        self.legend.show_agents(agents)
        self.show_load(None)

    def show_load(self, carry: object) -> None:
        """The day's load; with a visit in hand, as it would be."""
        board = self.model.board
        if board is not None:
            load = carry.load() if isinstance(carry, Carry) else board.load
            self.load.show_load(load, board.clock)

    def show_now(self, now: datetime) -> None:
        """Draw the now-line where the board has this instant, or not at all."""
        board = self.model.board
        if board is not None:
            minute = board.clock.minute(now)
            self.board.set_now(minute if _is_shown(minute, board) else None)

    def take_waiting(self, waiting: Waiting) -> None:
        """Have the visits without a place above the board."""
        self._column.insertWidget(0, waiting)

    def _zoom(self, zoom: Callable[[], None]) -> None:
        """Not while the weeks are in front, which have these keys too."""
        if self.isVisible():
            zoom()


def _is_shown(minute: int, board: DayBoard) -> bool:
    """The now-line stands on its own day, and on the night that leads into it or out of it."""
    opens = board.opens if board.opens is not None else 0
    return 0 <= minute < 24 * 60 + opens
