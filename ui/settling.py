"""What an edit of everybody changes, worked out a piece at a time: the window stays awake meanwhile."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from planner.desk import Desk

TURN_SECONDS = 0.015
PAINTED_MS = 30  # what the edit changed is painted first


class Settling(QObject):
    """``turned`` comes when it begins and when it is over, then ``overtaken`` where anything may differ.

    No rubbish is looked for meanwhile, and among what was worked out never again: it stays, and to look
    through it takes half a tenth of a second each time.
    """

    turned = Signal()
    overtaken = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """Is there something that the pages do not show yet?"""
        return self._turn.isActive()

    def follow(self, desk: Desk | None) -> None:
        """Settle this desk from now on, and none that came before."""
        if self.is_under_way:
            self._stop()
        self._desk = desk
        if desk is not None:
            desk.put_off(self._begin)

    def finish(self) -> None:
        """Have it over now, for what rests on it."""
        if self.is_under_way:
            self._end()

    def _begin(self) -> None:
        gc.disable()
        self._turn.start(PAINTED_MS)
        self.turned.emit()

    def _go_on(self) -> None:
        if self._turn.interval():
            self._turn.setInterval(0)
        if self._desk is not None and self._desk.work_out(seconds=TURN_SECONDS):
            self._end()

    def _stop(self) -> None:
        self._turn.stop()
        gc.enable()

    def _end(self) -> None:
        gc.freeze()
        self._stop()
        is_overtaken = self._desk is not None and self._desk.settle()
        self.turned.emit()
        if is_overtaken:
            self.overtaken.emit()
