"""A day run by keyboard alone: ``python -m tests.ui.e2e.by_keyboard FOLDER``.

As ``tests.ui.e2e.drive``, and with what that needs, but the mouse is never touched.
"""

import sys
import time
from datetime import date, timedelta
from pathlib import Path

from tests.ui.e2e.drive import Nurse, noted, on_a_screen, pinned

SOLVING = 25.0


def walk(nurse: Nurse, home: Path, today: date) -> None:
    """Move, undo, run the day, find somebody, lay out tomorrow, export."""
    nurse.press("Escape", "Home")
    nurse.look("first")
    nurse.press("alt+Right", "Right", "Return")
    nurse.until("moved and pinned", lambda desk: pinned(desk, today) == 1)
    nurse.press("ctrl+z")
    nurse.until("undone", lambda desk: pinned(desk, today) == 0)
    nurse.press("ctrl+m", "Return")
    nurse.until("moved from the list", lambda desk: pinned(desk, today) == 1)
    nurse.press("ctrl+shift+p")
    nurse.until("let go", lambda desk: pinned(desk, today) == 0)
    nurse.press("Home", "space")
    nurse.until("arrived", lambda desk: noted(desk, today) == 1)
    nurse.press("space")
    nurse.look("in-the-chair")
    nurse.press("F7", "Home", "space")
    nurse.until("the next arrived", lambda desk: noted(desk, today) == 2)
    nurse.look("now")
    nurse.press("ctrl+k")
    nurse.type("0012")
    nurse.press("Return")
    time.sleep(2)
    nurse.look("found")
    nurse.press("ctrl+1", "ctrl+Right", "ctrl+l")
    time.sleep(SOLVING)
    nurse.press("Return")
    tomorrow = today + timedelta(days=1)
    nurse.until("laid out", lambda desk: desk.day(tomorrow).layout is not None)
    nurse.press("Home")
    nurse.look("tomorrow")
    nurse.press("ctrl+e", "Return")
    time.sleep(1)
    nurse.type(str(home / "clinic.ics"))
    nurse.press("Return")
    nurse.until("exported", lambda _desk: (home / "clinic.ics").exists())


if __name__ == "__main__":
    on_a_screen(Path(sys.argv[1]), walk)
