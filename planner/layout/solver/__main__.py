"""The solver's own process: a day a line in, layouts a line each out, until the other side hangs up.

Lines out: ``{"ready": true}`` once everything is imported; for each day ``{"layout": ...}`` for every better
layout, then ``{"done": true}``, or ``{"failed": ...}`` with the kind of error, never with participant data.
"""

import json
import os
import sys
import threading
from queue import SimpleQueue
from typing import TextIO

from planner.layout.solver import without_pandas

without_pandas.install()

from planner.layout.day_json import day_from_plain, result_to_plain  # noqa: E402  (after the stand-in)
from planner.layout.result import LayoutResult  # noqa: E402
from planner.layout.solver.search import Effort  # noqa: E402
from planner.layout.solver.solve import solve  # noqa: E402


def main() -> None:
    """Serve days from standard input until it ends; being orphaned in mid-solve ends the process too."""
    if hasattr(os, "nice"):
        os.nice(5)  # the window comes first
    asked: SimpleQueue[str] = SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin, asked), daemon=True).start()
    _say({"ready": True})
    while True:
        _serve(asked.get())


def _listen(lines: TextIO, asked: SimpleQueue[str]) -> None:
    for line in lines:
        asked.put(line)
    asked.put("")
    os._exit(0)  # the other side is gone; a solve under way holds the main thread


def _serve(line: str) -> None:
    def tell(result: LayoutResult) -> None:
        _say({"layout": result_to_plain(result)})

    try:
        asked = json.loads(line)
        tell(solve(day_from_plain(asked["day"]), effort=Effort(asked["seconds"]), on_layout=tell))
    except Exception as error:  # noqa: BLE001  (the other process turns it into a sentence)
        _say({"failed": type(error).__name__})
    else:
        _say({"done": True})


def _say(plain: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(plain, separators=(",", ":")) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
