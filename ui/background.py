"""Work that must not hold up the window: a job on a pool thread, its news brought to the GUI thread."""

import sys
from collections.abc import Callable
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool, Signal

from planner.errors import PlannerError


class Job(Protocol):
    """What is run: it may tell how far it is, and should end soon after ``stop`` is set."""

    def __call__(self, tell: Callable[[object], None], stop: Event, /) -> object: ...


class Work(QObject):
    """One job under way. Exactly one of ``done``, ``refused`` and ``broke`` comes, and then ``finished``."""

    progressed = Signal(object)
    done = Signal(object)
    refused = Signal(object)
    broke = Signal(object)
    finished = Signal()
    _told = Signal(object)
    _ended = Signal(str, object)

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self._job, self._stop = job, Event()
        self.broke.connect(_raise_as_fault)
        # The worker only ever emits these two: were it to emit ``finished`` itself, this object could be
        # deleted by the first listener while the worker is still telling the second.
        self._told.connect(self.progressed)
        self._ended.connect(self._end)

    def start(self) -> None:
        """Run the job on the pool; signals arrive in the thread this object belongs to."""
        QThreadPool.globalInstance().start(self._run)

    def stop(self) -> None:
        """Ask the job to end with the best it has."""
        self._stop.set()

    def _run(self) -> None:
        try:
            result = self._job(self._told.emit, self._stop)
        except PlannerError as refusal:
            self._ended.emit("refused", refusal)
        except Exception as fault:  # noqa: BLE001 - handed to the GUI thread, whose hook shows and logs it
            self._ended.emit("broke", fault)
        else:
            self._ended.emit("done", result)

    def _end(self, how: str, what: object) -> None:
        {"done": self.done, "refused": self.refused, "broke": self.broke}[how].emit(what)
        self.finished.emit()
        self.deleteLater()


def _raise_as_fault(fault: Exception) -> None:
    sys.excepthook(type(fault), fault, fault.__traceback__)
