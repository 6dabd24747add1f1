"""Laying out a day in a process of its own: stopped at once, and nothing it does can hurt the window."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import IO, Self

import planner
from planner.errors import LayoutFailed
from planner.layout.day import Day
from planner.layout.day_json import Plain, day_to_plain
from planner.layout.result import LayoutResult
from planner.layout.told import OnLayout, SolverEnded, Told

LOOK_SECONDS = 0.02
"""How often a stop is looked for."""
GRACE_SECONDS = 0.5
"""How long past the deadline the solver may take to say its last word."""


def solve(
    day: Day,
    *,
    seconds: float,
    on_layout: OnLayout | None = None,
    stop: Event | None = None,
) -> LayoutResult:
    """The best layout of a day found within ``seconds``, start of the solver counted.

    Every better layout goes to ``on_layout`` in the calling thread, the first at once. Setting ``stop`` ends
    the solver within a tenth of a second and gives the best so far.

    Raises:
        LayoutFailed: the solver could not be started, or ended without an answer.
    """
    with SolverProcess() as process:
        return process.solve(day, seconds=seconds, on_layout=on_layout, stop=stop)


class SolverProcess:
    """A solver kept warm for several days: starting one costs as much as solving a day."""

    def __init__(self, command: tuple[str, ...] | None = None) -> None:
        """Start nothing yet; ``started`` counts. ``command`` is what to run, and only tests give one."""
        self._command = _solver_command() if command is None else command
        self._process: subprocess.Popen[str] | None = None
        self._heard: SimpleQueue[str] = SimpleQueue()
        self._is_ready = False
        self.started = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def solve(
        self,
        day: Day,
        *,
        seconds: float,
        on_layout: OnLayout | None = None,
        stop: Event | None = None,
    ) -> LayoutResult:
        """As the function of this name; the process stays for the next day unless stopped or failed.

        Where arithmetic settles the day, it is not asked.
        """
        deadline = monotonic() + seconds
        told = Told(day, on_layout)
        if told.is_settled():
            return told.best
        try:
            self._start()
            if not self._is_ready and self._hear(deadline, stop) is not None:
                self._is_ready = True
            if self._is_ready:
                self._ask(day, max(0.0, deadline - monotonic()))
            while self._is_ready:
                said = self._hear(deadline + GRACE_SECONDS, stop)
                if said is None:
                    break
                if "done" in said:
                    return told.best
                told.hear(said)
        except SolverEnded as ended:
            self.close()
            if not told.is_answered:
                raise LayoutFailed(f"The layout could not be computed: {ended}.") from ended
        self.close()
        return told.best

    def close(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process, self._is_ready = self._process, None, False
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            assert pipe is not None
            with suppress(OSError):  # what was not yet written is of no use to anybody
                pipe.close()

    def _start(self) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        self.close()
        # Windows alone has these: no console window, and the nurse's own window comes first.
        flags = (getattr(subprocess, name, 0) for name in ("CREATE_NO_WINDOW", "BELOW_NORMAL_PRIORITY_CLASS"))
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                env=_environment(),
                creationflags=sum(flags),
            )
        except OSError as error:
            raise SolverEnded("the solver could not be started") from error
        self.started += 1
        assert self._process.stdout is not None
        self._heard = SimpleQueue()
        Thread(target=_listen, args=(self._process.stdout, self._heard), daemon=True).start()

    def _ask(self, day: Day, seconds: float) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps({"day": day_to_plain(day), "seconds": seconds}) + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise SolverEnded("the solver ended before it was asked") from error

    def _hear(self, until: float, stop: Event | None) -> Plain | None:
        """The next thing said; None once stopped or out of time."""
        while monotonic() < until and not (stop is not None and stop.is_set()):
            try:
                line = self._heard.get(timeout=LOOK_SECONDS)
            except Empty:
                continue
            if not line:
                raise SolverEnded("the solver ended without an answer")
            try:
                said = json.loads(line)
            except ValueError as error:
                raise SolverEnded("the solver's answer could not be read") from error
            if not isinstance(said, dict):
                raise SolverEnded("the solver's answer could not be read")
            return said
        return None


def _listen(lines: IO[str], heard: SimpleQueue[str]) -> None:
    """Pass on each line, and an empty one at the end; a pipe closed under us is an end too."""
    with suppress(OSError, ValueError):
        for line in lines:
            heard.put(line)
    heard.put("")


def _solver_command() -> tuple[str, ...]:
    """The solver in a process of its own; a bundle has no ``-m``, but the command line beside the window."""
    if getattr(sys, "frozen", False):
        return str(Path(sys.executable).with_stem("clinic-day")), "solve"
    return sys.executable, "-m", "planner.layout.solver"


def _environment() -> dict[str, str]:
    """This one's, with the package where this process found it."""
    root = str(Path(planner.__path__[0]).parent)
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join((root, known) if known else (root,))}
