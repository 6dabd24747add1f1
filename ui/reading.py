"""Reading every course of a clinic file before it is shown, a few at a time: the window stays awake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.errors import PlannerError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from planner.desk import Desk

AT_ONCE = 8  # courses a turn of the event loop: some 30 ms


class Reading(QObject):
    """One file at a time. ``done`` gives the desk, whose answers then come from what was read."""

    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._waiting: Iterator[str] = iter(())
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._read_some)

    def start(self, desk: Desk) -> None:
        """Read this file; the one that was being read is let go of."""
        self.stop()
        self._desk = desk
        self._waiting = iter([one.subject_id for one in desk.participants()])
        self._turn.start()

    def stop(self) -> None:
        """Let go of the file that is being read, if there is one."""
        self._turn.stop()
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.close()

    def _read_some(self) -> None:
        desk = self._desk
        assert desk is not None
        for _ in range(AT_ONCE):
            subject_id = next(self._waiting, None)
            if subject_id is None:
                self._turn.stop()
                self._desk = None
                self.done.emit(desk)
                return
            try:
                desk.course(subject_id)
            except PlannerError:  # said where the course is shown, with a way to mend it
                continue
