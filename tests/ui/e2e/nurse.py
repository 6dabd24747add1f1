"""A person at the program: presses, types, drags, looks, and asks the clinic file what came of it."""

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from planner.desk import Desk
from tests.ui.e2e.album import Album
from tests.ui.e2e.screen import PATIENCE, POLL, Rect, Screen
from tests.ui.e2e.written import pipe_of
from ui.theme import CONTRAST, DARK, LIGHT, Theme

PLACE = "Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"
ANSWER = 1.0  # seconds in which a key shows, if it shows at all
DRAG_STEPS = 8
REST = 1.5  # seconds


class Nurse:
    """Sits before a screen on which the program has opened a clinic file."""

    def __init__(self, screen: Screen, clinic: Path, album: Album, *, theme: Theme = Theme.LIGHT) -> None:
        self.screen, self.clinic, self._album = screen, clinic, album
        self.done = [(time.monotonic(), "opening the file")]
        """What she did, and when."""
        self._written, self._said = clinic.parent / "written.json", clinic.parent / "said.txt"
        program = (sys.executable, "-m", "tests.ui.e2e.program")
        screen.start(*program, "--theme", theme.value, "--db", str(clinic), said=self._said)
        self._look_of = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.CONTRAST: CONTRAST}[theme]
        self._wait("the board with the time of now", lambda: screen.shows(self._look_of.now))
        self._window = self._front_id()
        screen.run("xdotool", "mousemove", *(str(side - 1) for side in screen.size))  # out of the way
        screen.until_still()

    # ------------------------------------------------------------------------------------ what she does

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each once the one before has shown."""
        for key in keys:
            self._do("key", key)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", text)

    def click(self, x: int, y: int, *, on: str = "") -> None:
        """Press the mouse at a place of the screen."""
        self._do("mousemove", str(x), str(y), "click", "1", said=f"press on {on or (x, y)}")

    def press_on(self, words: str) -> None:
        """Press the mouse where something is written: a button, a tab, a line that begins so."""
        self.click(*self._where(words), on=words)

    def drag(self, start: tuple[int, int], end: tuple[int, int], *, look: str) -> None:
        """Press, move in steps, take a picture with the visit in hand, and let go."""
        self.done.append((time.monotonic(), f"drag for {look}"))
        self.screen.run("xdotool", "mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, DRAG_STEPS + 1):
            at = (start[axis] + (end[axis] - start[axis]) * step // DRAG_STEPS for axis in (0, 1))
            self.screen.run("xdotool", "mousemove", *map(str, at))
            time.sleep(POLL)
        self.look(look)
        self._do("mouseup", "1", said="drop")

    def open(self, *keys: str, title: str) -> None:
        """Press keys, and wait for the dialog that they open."""
        self.press(*keys)
        self.until_title(title)

    def close(self, key: str = "Escape") -> None:
        """Close the dialogs in front, down to the window."""
        deadline = time.monotonic() + PATIENCE
        while self._front_id() != self._window and time.monotonic() < deadline:
            self.press(key)
        self._wait("the window in front", lambda: self._front_id() == self._window)

    def until_title(self, title: str) -> None:
        """Wait for a window with this in its title."""
        self._wait(f"“{title}” in front", lambda: title in self.title())
        self.screen.until_still()

    def find(self, what: str) -> None:
        """Go to an action, a participant, a visit or a day by its letters."""
        self.open("ctrl+k", title="Find anything")
        self.type(what)
        self.press("Return")

    def rest(self) -> None:
        """Wait until what goes on in the background is done: it shows more often than that."""
        self.screen.until_still(REST)

    def _where(self, words: str) -> tuple[int, int]:
        self._written.unlink(missing_ok=True)
        pipe_of(self._written).write_text("where?\n", "utf-8")
        self._wait("where things are written", self._written.exists)
        places: dict[str, tuple[int, int]] = json.loads(self._written.read_text("utf-8"))
        found = places.get(words) or next((at for text, at in places.items() if text.startswith(words)), None)
        if found is None:
            self.fail(f"“{words}” is nowhere to be pressed")
        return found

    def _do(self, *gesture: str, said: str = "") -> None:
        self.done.append((time.monotonic(), said or " ".join(gesture)))
        before = self.screen.pixels()
        self.screen.run("xdotool", *gesture)
        deadline = time.monotonic() + ANSWER
        while self.screen.pixels() == before and time.monotonic() < deadline:
            time.sleep(POLL)
        self.screen.until_still()

    # ------------------------------------------------------------------------------------ what she sees

    def title(self) -> str:
        """Of the window in front."""
        return self.screen.run("xdotool", "getactivewindow", "getwindowname")

    def front(self) -> Rect:
        """Where the window in front is, without its frame."""
        # xdotool says a window's place too, but counts its frame twice.
        said = self.screen.run("xwininfo", "-id", self._front_id())
        return Rect(*(int(re.findall(rf"{name}: +(\d+)", said)[0]) for name in PLACE))

    def _front_id(self) -> str:
        return self.screen.run("xdotool", "getactivewindow")

    def outlined(self) -> Rect:
        """What is outlined on the board, seen as a person sees it."""
        front, seen = self.front(), self.screen.picture()
        hits = [
            (x, y)
            for x in range(front.left + front.width // 6, front.left + front.width * 3 // 4)
            for y in range(front.top + front.height // 6, front.top + front.height * 9 // 10)
            if seen.pixelColor(x, y).name() == self._look_of.accent
        ]
        if not hits:
            self.fail("nothing is outlined on the board")
        across, down = [x for x, _ in hits], [y for _, y in hits]
        return Rect(min(across), min(down), max(across) - min(across), max(down) - min(down))

    def look(self, what: str, *, readme: str = "") -> None:
        """Take a picture; for the README without what is around the window in front."""
        self._album.keep(self.screen.picture(), what)
        if readme:
            self._album.keep_for_readme(self.screen.picture(self.front()), readme)

    def look_at_front(self, what: str) -> None:
        """Take a picture of no more than the window in front."""
        self._album.keep(self.screen.picture(self.front()), what)

    def until(self, what: str, holds: Callable[[Desk], bool]) -> None:
        """Wait until the clinic file says so."""

        def asked() -> bool:
            with Desk.open(self.clinic) as desk:
                return holds(desk)

        self._wait(what, asked)
        self.screen.until_still()
        sys.stdout.write(f"ok    {what}\n")
        sys.stdout.flush()

    def _wait(self, what: str, holds: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if holds():
                return
            time.sleep(4 * POLL)
        self.fail(f"not so: {what}")

    def fail(self, why: str) -> NoReturn:
        """Give up, with a picture of how it stands."""
        self.look("failed")
        said = self._said.read_text("utf-8")
        raise SystemExit(f"FAILED {why}; in front: “{self.title()}”.\n{said}")
