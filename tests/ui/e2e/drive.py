"""The whole way with a real mouse and keyboard: ``python -m tests.ui.e2e.drive FOLDER``.

Starts the program on a screen of its own (Xvfb, openbox), enrols, lays out a day, drags, undoes, runs the
morning, prints and exports, and asks the clinic file after each step; a picture of each is left in FOLDER.
Needs xvfb, openbox, xdotool and imagemagick, so it is no part of the test run.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage

from planner.demo import make_demo
from planner.desk import Desk
from ui.theme import LIGHT

DISPLAY, SCREEN = ":78", "1366x768x24"
PATIENCE, STARTED = 40.0, 12.0  # seconds; a busy machine takes its time
BOARD = (240, 135, 1020, 690)  # where the board is on that screen: left, top, right, bottom
EMPTY = (BOARD[2] - 10, BOARD[1] + 40)  # a place of it without blocks
DRAG_STEPS, DRAG_PIXELS = 8, 75


class Nurse:
    """A person at the program: presses, types, looks."""

    def __init__(self, clinic: Path, home: Path, pictures: Path) -> None:
        self.clinic, self._pictures, self._seen = clinic, pictures, 0
        self._env = os.environ | {
            "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": str(home), "HOME": str(home),
        }  # fmt: skip
        program = (sys.executable, "-m", "ui", "--theme", "light", "--db", str(clinic))
        self._started = [self._start("Xvfb", DISPLAY, "-screen", "0", SCREEN)]
        time.sleep(1)
        self._started += [self._start("openbox"), self._start(*program)]
        time.sleep(STARTED)

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self._env, stderr=subprocess.DEVNULL)

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self._env, check=True, capture_output=True)

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._run("xdotool", "key", key)
            time.sleep(0.4)

    def type(self, text: str) -> None:
        """Type a text."""
        self._run("xdotool", "type", text)
        time.sleep(0.4)

    def click(self, x: int, y: int) -> None:
        """Press the mouse at a place of the screen."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")
        time.sleep(0.4)

    def drag(self, start: tuple[int, int], end: tuple[int, int], *, look: str) -> None:
        """Press, move in steps, take a picture with the visit in hand, and let go."""
        self._run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, DRAG_STEPS + 1):
            at = (start[axis] + (end[axis] - start[axis]) * step // DRAG_STEPS for axis in (0, 1))
            self._run("xdotool", "mousemove", *map(str, at))
            time.sleep(0.1)
        self.look(look)
        self._run("xdotool", "mouseup", "1")
        time.sleep(0.4)

    def outlined(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of what is outlined on the board, seen as a person sees it."""
        picture = self._pictures / "seen.png"
        self._run("import", "-window", "root", str(picture))
        seen = QImage(str(picture))
        picture.unlink()
        left, top, right, bottom = BOARD
        hits = [
            (x, y)
            for x in range(left, right)
            for y in range(top, bottom)
            if seen.pixelColor(x, y).name() == LIGHT.accent
        ]
        if not hits:
            self.look("failed")
            raise SystemExit("Nothing is outlined on the board.")
        across, down = [x for x, _ in hits], [y for _, y in hits]
        return min(across), min(down), max(across), max(down)

    def look(self, what: str) -> None:
        """Take a picture."""
        self._seen += 1
        self._run("import", "-window", "root", str(self._pictures / f"{self._seen:02}-{what}.png"))

    def until(self, what: str, holds: Callable[[Desk], bool]) -> None:
        """Wait until the clinic file says so."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with Desk.open(self.clinic) as desk:
                if holds(desk):
                    sys.stdout.write(f"ok    {what}\n")
                    return
            time.sleep(0.5)
        self.look("failed")
        raise SystemExit(f"Not so: {what}.")

    def leave(self) -> None:
        """End what was started, the last first."""
        for process in reversed(self._started):
            process.terminate()
            process.wait()


def on_a_screen(pictures: Path, walk: Callable[[Nurse, Path, date], None]) -> None:
    """Have a nurse walk through the demonstration clinic of today, and leave her pictures in a folder."""
    pictures.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        clinic = home / "clinic.db"
        with Desk.create(home / "today.db") as desk:
            today = desk.today()
        make_demo(clinic, today=today, seconds=5)
        nurse = Nurse(clinic, home, pictures)
        try:
            walk(nurse, home, today)
        finally:
            nurse.leave()


def pinned(desk: Desk, on: date) -> int:
    """How many visits of a day a person has placed."""
    return len({block.visit_key for block in desk.day(on).blocks if block.pinned})


def noted(desk: Desk, on: date) -> int:
    """For how many visits of a day something has been noted."""
    keys = {block.visit_key for block in desk.day(on).blocks if not block.carried}
    people = {key.partition("/")[0] for key in keys}
    return sum(note.key in keys for who in people for note in desk.happened(who).attendances)


def walk(nurse: Nurse, home: Path, today: date) -> None:
    """Enrol, lay out, drag, undo, run the morning, print, export."""
    nurse.look("tour")
    nurse.press("Escape")
    nurse.look("day")
    enrol(nurse)
    plan(nurse, today + timedelta(days=1))
    run(nurse, today)
    write(nurse, home)
    nurse.press("Escape", "ctrl+t", "F1")
    nurse.look("help")


def enrol(nurse: Nurse) -> None:
    """Somebody is enrolled, and not after all."""
    nurse.press("ctrl+n")
    nurse.type("0099")
    nurse.look("enrol")
    nurse.press("Return")
    nurse.until("enrolled", lambda desk: desk.participants()[-1].subject_id == "0099")
    nurse.look("course")
    nurse.press("ctrl+z")
    nurse.until("undone", lambda desk: desk.participants()[-1].subject_id != "0099")


def plan(nurse: Nurse, on: date) -> None:
    """A day is laid out and one visit of it dragged; each is undone."""
    nurse.press("ctrl+1", "ctrl+Right", "ctrl+l")
    time.sleep(25)
    nurse.look("found")
    nurse.press("Return")
    nurse.until("laid out", lambda desk: desk.day(on).layout is not None)
    nurse.look("kept")
    nurse.press("ctrl+z")
    nurse.until("layout undone", lambda desk: desk.day(on).layout is None)
    nurse.press("ctrl+y")
    nurse.until("layout done again", lambda desk: desk.day(on).layout is not None)
    nurse.click(*EMPTY)
    nurse.press("Home")
    left, top, right, bottom = nurse.outlined()
    middle = (left + right) // 2, (top + bottom) // 2
    nurse.drag(middle, (middle[0] + DRAG_PIXELS, middle[1]), look="in-hand")
    nurse.until("dragged and pinned", lambda desk: pinned(desk, on) == 1)
    nurse.look("dragged")
    nurse.press("ctrl+z")
    nurse.until("drag undone", lambda desk: pinned(desk, on) == 0)


def run(nurse: Nurse, on: date) -> None:
    """The first of today arrives."""
    nurse.press("ctrl+t")
    nurse.click(*EMPTY)
    nurse.press("Home", "space")
    nurse.until("arrived", lambda desk: noted(desk, on) > 0)
    nurse.press("F7")
    nurse.look("now")
    nurse.press("F7", "ctrl+1")


def write(nurse: Nurse, home: Path) -> None:
    """A calendar is exported and a sheet saved."""
    nurse.press("ctrl+e", "Return")
    time.sleep(1)
    nurse.type(str(home / "clinic.ics"))
    nurse.look("export")
    nurse.press("Return")
    nurse.until("exported", lambda _desk: (home / "clinic.ics").exists())
    nurse.look("exported")
    nurse.press("Return", "ctrl+p")
    time.sleep(3)
    nurse.look("print")
    nurse.press("alt+s")
    time.sleep(1)
    nurse.type(str(home / "day.pdf"))
    nurse.press("Return")
    nurse.until("saved as PDF", lambda _desk: (home / "day.pdf").exists())
    nurse.look("printed")


if __name__ == "__main__":
    on_a_screen(Path(sys.argv[1]), walk)
