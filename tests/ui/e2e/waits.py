"""How long the window keeps a nurse waiting while it is driven: a timer of 10 ms that notes when it is late.

The program runs it where the environment names a file for it; who drives says what was done when, and each
wait is laid to the last thing done before it ended. A machine is not always as fast: after each wait a loop
that is always the same says how fast it was.
"""

import json
import sys
import time
from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS, NOTED_MS = 10, 20
GOAL_MS = 100.0
LOOP = 60_000


class Wait(NamedTuple):
    """In seconds of the machine: when it ended, how long it was, what of it the GUI thread worked.

    ``loop`` is what that thread then worked at the loop.
    """

    ended: float
    took: float
    worked: float
    loop: float


class Waits(QObject):
    """Ticks in the GUI thread, and writes each wait into ``file`` as it ends."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = file.open("w", encoding="utf-8", buffering=1)
        self._since, self._worked = time.monotonic(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        took = now - self._since - TICK_MS / 1000
        if took * 1000 > NOTED_MS:
            self._lines.write(json.dumps([now, took, worked - self._worked, _loop()]) + "\n")
            now, worked = time.monotonic(), time.thread_time()
        self._since, self._worked = now, worked


def _loop() -> float:
    begun, total = time.thread_time(), 0
    for number in range(LOOP):
        total += number * number
    return time.thread_time() - begun


def print_longest(file: Path, done: Sequence[tuple[float, str]]) -> None:
    """The longest wait after each thing done that made one, beside 100 ms: what the GUI thread worked.

    By the clock it is longer: there everything else counts that goes on on the machine. ``slower`` is how
    much longer the loop took just then than at the fastest moment of the walk.
    """
    waits = [Wait(*json.loads(line)) for line in file.read_text("utf-8").splitlines()]
    begins = [at for at, _ in done]
    fastest = min((wait.loop for wait in waits), default=0.0)
    longest = [Wait(0, 0, 0, 0)] * len(done)
    for wait in waits:
        at = max(bisect_right(begins, wait.ended) - 1, 0)
        longest[at] = max(longest[at], wait, key=lambda one: one.worked)
    sys.stdout.write(f"{'what was done':40} {'worked':>8} {'waited':>8} ms  slower\n")
    for (_, what), wait in zip(done, longest, strict=True):
        if not wait.took:
            continue
        worked, took = 1000 * wait.worked, 1000 * wait.took
        slower, missed = wait.loop / fastest, "missed" if worked > GOAL_MS else ""
        sys.stdout.write(f"{what[:40]:40} {worked:8.1f} {took:8.1f}     {slower:6.2f}  {missed}\n")
    worst = max((wait.worked for wait in waits), default=0.0) * 1000 / GOAL_MS
    evenly = max((wait.worked * fastest / wait.loop for wait in waits), default=0.0) * 1000 / GOAL_MS
    sys.stdout.write(f"longest wait of the walk beside {GOAL_MS:g} ms: {worst:.3g}; ")
    sys.stdout.write(f"had the machine been as fast as it could all the time: {evenly:.3g}\n")
