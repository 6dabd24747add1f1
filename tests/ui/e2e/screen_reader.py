"""The day board as it is read out: ``python -m tests.ui.e2e.screen_reader``.

Starts the program on a demonstration clinic of today and prints what a screen reader is told of its board.
Needs what packaging/accessibility_bus.py installs. tests/ui/everywhere/test_screen_reader.py judges the same.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.demo import make_demo
from planner.desk import Desk
from tests.ui.e2e.listening import listening

PLAIN = {"enabled", "sensitive", "visible"}
"""States of everything that is shown; a screen reader says only where one of them lacks."""


def read_out(clinic: Path) -> None:
    """Print the board of the clinic file's today, a line a part."""
    with Desk.open(clinic) as desk:
        now = desk.now()
    with listening(clinic, now=now) as window:
        board = window.find("list", "Day board")
        for part in board.walk():
            states = ", ".join(sorted(part.states - PLAIN))
            sys.stdout.write(f"{'' if part == board else '    '}{part.role} '{part.name}' ({states})\n")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        made = Path(folder) / "clinic.db"
        make_demo(made, seconds=4)
        read_out(made)
