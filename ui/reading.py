"""Reading every course of a clinic file before it is shown, a few at a time: the window stays awake."""

from __future__ import annotations

import gc
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.errors import PlannerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from planner.desk import Desk

AT_ONCE = 8  # courses a turn of the event loop: some 30 ms


class Reading(QObject):
    """One file at a time. ``done`` gives the desk, whose answers then come from what was read.

    No rubbish is looked for meanwhile.
    """

    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._pieces: Iterator[Callable[[], None]] = iter(())
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._read_some)

    def start(self, desk: Desk) -> None:
        """Read this file; the one that was being read is let go of."""
        self.stop()
        self._desk = desk
        self._pieces = _pieces(desk)
        gc.disable()
        self._turn.start()

    def stop(self) -> None:
        """Let go of the file that is being read, if there is one."""
        desk = self._let_go()
        if desk is not None:
            desk.close()

    def _let_go(self) -> Desk | None:
        self._turn.stop()
        desk, self._desk = self._desk, None
        if desk is not None:
            gc.enable()
        return desk

    def _read_some(self) -> None:
        piece = next(self._pieces, None)
        if piece is not None:
            piece()
            return
        gc.freeze()  # what was read stays: looking for rubbish among it takes a tenth of a second each time
        self.done.emit(self._let_go())


def _pieces(desk: Desk) -> Iterator[Callable[[], None]]:
    """What is read, a piece a turn of the event loop."""
    everybody = [one.subject_id for one in desk.participants()]
    for start in range(0, len(everybody), AT_ONCE):
        yield partial(_read_courses, desk, everybody[start : start + AT_ONCE])
    yield partial(_read_days, desk)


def _read_courses(desk: Desk, subject_ids: Iterable[str]) -> None:
    for subject_id in subject_ids:
        with suppress(PlannerError):  # said where the course is shown, with a way to mend it
            desk.course(subject_id)


def _read_days(desk: Desk) -> None:
    with suppress(PlannerError):
        desk.know_the_days()
