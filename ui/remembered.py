"""What is again as it was at the next start: the switches, and how much of the day the board shows.

Each is kept when it is changed, and not only when the window is closed: a program that a crash ends, or the
machine, closes no window.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ui.act import Act, Actions
from ui.settings import Settings

if TYPE_CHECKING:  # made after the first paint
    from PySide6.QtCore import QObject

    from ui.board.board_view import BoardView

SWITCHES = {
    Act.SHOW_FREE: False,
    Act.NARROW_NIGHT: True,
    Act.LOAD: True,
    Act.LEGEND: True,
    Act.SIDE_PANEL: True,
    Act.LOCK_BOARD: False,
}
"""What stays switched on or off between starts, and how it is at first."""
TALL = 900  # pixels of a screen: on a lower one the rows of the board come first
REST_MS = 400  # without a step of zooming: a wheel makes many, and each would be a file written


class Remembered:
    """Of one window. Qt writes what is kept as soon as it is back in its event loop (ui/settings.py)."""

    def __init__(self, settings: Settings, actions: Actions, window: QObject) -> None:
        self._settings, self._actions = settings, actions
        self._board: BoardView | None = None
        self._rest = QTimer(window)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._keep_view)

    def restore_switches(self, *, screen_height: int) -> None:
        """Have each switch as it was; on a screen of so many pixels."""
        for act, at_first in SWITCHES.items():
            has_room = act is not Act.LOAD or screen_height >= TALL
            self._actions[act].setChecked(self._settings.is_on(act, at_first=at_first and has_room))

    def heed(self, board: BoardView) -> None:
        """Tell the board and all around it how the switches are, and keep what is changed from now on."""
        self._board = board
        for act in SWITCHES:
            switch = self._actions[act]
            switch.toggled.emit(switch.isChecked())
            switch.toggled.connect(partial(self._keep_switch, act))
        board.scaleChanged.connect(self._rest.start)

    def look_where_it_was(self) -> None:
        """Bring into sight what was; once the board has its size."""
        if self._board is not None:
            self._board.go_back(self._settings.numbers("board"))

    def keep(self) -> None:
        """Keep all of it."""
        self._rest.stop()
        self._keep_view()
        for act in SWITCHES:
            self._keep_switch(act, self._actions[act].isChecked())

    def _keep_view(self) -> None:
        if self._board is not None:
            self._settings.keep_numbers("board", self._board.where())

    def _keep_switch(self, act: Act, on: bool) -> None:  # noqa: FBT001 - as Qt's signal gives it
        self._settings.keep_on(act, on=on)
