"""The whole way with a real mouse and keyboard: ``python -m tests.ui.e2e.drive FOLDER``.

Starts the program on a screen of its own (Xvfb, openbox), enrols, lays out a day, undoes, exports, prints,
and asks the clinic file after each step; a picture of each is left in FOLDER. Needs xvfb, openbox, xdotool
and imagemagick, so it is no part of the test run.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.demo import make_demo
from planner.desk import Desk

DISPLAY, SCREEN = ":78", "1366x768x24"
PATIENCE = 40.0


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
        time.sleep(4)

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


def main(pictures: Path) -> None:
    """Enrol, lay out, undo, export, print."""
    pictures.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        home = Path(folder)
        clinic = home / "clinic.db"
        with Desk.create(home / "today.db") as desk:
            today = desk.today()
        make_demo(clinic, today=today, seconds=5)
        nurse = Nurse(clinic, home, pictures)
        try:
            walk(nurse, home, today + timedelta(days=1))
        finally:
            nurse.leave()


def walk(nurse: Nurse, home: Path, tomorrow: date) -> None:
    """The steps."""
    nurse.look("tour")
    nurse.press("Escape")
    nurse.look("day")
    nurse.press("ctrl+n")
    nurse.type("0099")
    nurse.look("enrol")
    nurse.press("Return")
    nurse.until("enrolled", lambda desk: desk.participants()[-1].subject_id == "0099")
    nurse.look("course")
    nurse.press("ctrl+z")
    nurse.until("undone", lambda desk: desk.participants()[-1].subject_id != "0099")
    nurse.press("ctrl+1", "ctrl+Right", "ctrl+l")
    time.sleep(25)
    nurse.look("found")
    nurse.press("Return")
    nurse.until("laid out", lambda desk: desk.day(tomorrow).layout is not None)
    nurse.look("kept")
    nurse.press("ctrl+z")
    nurse.until("layout undone", lambda desk: desk.day(tomorrow).layout is None)
    nurse.press("ctrl+y")
    nurse.until("layout done again", lambda desk: desk.day(tomorrow).layout is not None)
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
    nurse.press("Escape", "ctrl+t", "F1")
    nurse.look("help")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
