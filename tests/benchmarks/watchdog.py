"""A watchdog of the event loop: how long the GUI thread keeps a nurse waiting.

It goes by that thread's own CPU time from one of the dispatcher's signals to the next, so that a busy machine
does not count. Work of other threads is not in it.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QThreadPool, QTimer

QUIET_MS, LEAST_MS = 400, 2.0  # longer than what is waited for after the last letter typed


class Watchdog:
    """Keeps the longest stretch since it was last asked."""

    def __init__(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._since, self._longest = time.thread_time(), 0.0
        self._loop, self._quiet = QEventLoop(), QTimer()
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._end)
        dispatcher.awake.connect(self._note)
        dispatcher.aboutToBlock.connect(self._note)

    def longest(self, step: Callable[[], object]) -> float:
        """Make a step, wait until all it set off is done, and give its longest stretch in milliseconds."""
        self._since, self._longest = time.thread_time(), 0.0
        QTimer.singleShot(0, step)
        self._quiet.start(QUIET_MS)
        self._loop.exec()
        return self._longest

    def _end(self) -> None:
        """Once nothing is under way elsewhere either, whose answer would be shown."""
        if QThreadPool.globalInstance().activeThreadCount():
            self._quiet.start(QUIET_MS)
        else:
            self._loop.quit()

    def _note(self) -> None:
        """Between two of its signals the dispatcher runs timers and events; waiting takes no CPU time."""
        now = time.thread_time()
        took, self._since = 1000 * (now - self._since), now
        self._longest = max(self._longest, took)
        if took > LEAST_MS and self._quiet.isActive():
            self._quiet.start(QUIET_MS)  # something is still going on
