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

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self._job, self._stop = job, Event()
        self.broke.connect(_raise_as_fault)
        self.finished.connect(self.deleteLater)

    def start(self) -> None:
        """Run the job on the pool; signals arrive in the thread this object belongs to."""
        QThreadPool.globalInstance().start(self._run)

    def stop(self) -> None:
        """Ask the job to end with the best it has."""
        self._stop.set()

    def _run(self) -> None:
        try:
            result = self._job(self.progressed.emit, self._stop)
        except PlannerError as refusal:
            self.refused.emit(refusal)
        except Exception as fault:  # noqa: BLE001 - handed to the GUI thread, whose hook shows and logs it
            self.broke.emit(fault)
        else:
            self.done.emit(result)
        self.finished.emit()


def _raise_as_fault(fault: Exception) -> None:
    sys.excepthook(type(fault), fault, fault.__traceback__)
