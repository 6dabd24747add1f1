"""A day run by keyboard alone: ``python -m tests.ui.e2e.by_keyboard FOLDER``.

As ``tests.ui.e2e.drive``, and with what that needs, but the mouse is never touched.
"""

import sys
from datetime import timedelta
from pathlib import Path

from planner.desk import Desk
from tests.ui.boards import MONDAY
from tests.ui.e2e.album import Album
from tests.ui.e2e.demonstration import on_a_screen
from tests.ui.e2e.drive import has_arrived, pinned, still_to_come
from tests.ui.e2e.nurse import Nurse

TOMORROW = MONDAY + timedelta(days=1)


def walk(nurse: Nurse, files: Path) -> None:
    """Move, undo, run the day, find somebody, lay out tomorrow, export."""
    subject_id, code = late = still_to_come(nurse, MONDAY)
    nurse.press("Escape")
    nurse.find(f"{subject_id} {code}")
    nurse.look("first")
    nurse.press("alt+Right", "Right", "Return")
    nurse.until("moved and pinned", lambda desk: pinned(desk, MONDAY) == 1)
    nurse.press("ctrl+z")
    nurse.until("undone", lambda desk: pinned(desk, MONDAY) == 0)
    nurse.open("ctrl+m", title="Move")
    nurse.press("Return")
    nurse.until("moved from the list", lambda desk: pinned(desk, MONDAY) == 1)
    nurse.press("ctrl+shift+p")
    nurse.until("let go", lambda desk: pinned(desk, MONDAY) == 0)
    nurse.press("space")
    nurse.until("arrived", lambda desk: has_arrived(desk, *late))
    nurse.press("space")
    nurse.look("in-the-chair")
    with Desk.open(nurse.clinic) as desk:
        done = desk.undo_label()
    nurse.press("F7", "Home", "space")
    nurse.until("the next noted", lambda desk: desk.undo_label() != done)
    nurse.look("now")
    nurse.find("0012")
    nurse.look("found")
    nurse.press("ctrl+1", "ctrl+Right", "ctrl+l")
    nurse.rest()
    nurse.press("Return")
    nurse.until("laid out", lambda desk: desk.day(TOMORROW).layout is not None)
    nurse.press("Home")
    nurse.look("tomorrow")
    nurse.open("ctrl+e", title="Export")
    nurse.press("Return")
    nurse.type(str(files / "clinic.ics"))
    nurse.press("Return")
    nurse.until("exported", lambda _desk: (files / "clinic.ics").exists())


if __name__ == "__main__":
    with on_a_screen(Album(Path(sys.argv[1]))) as nurse:
        walk(nurse, nurse.clinic.parent)
