"""A screen of its own: Xvfb with a window manager, seen through the file in which it keeps its pixels."""

import os
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

SMALL, LARGE = (1366, 768), (1920, 1080)
STILL, POLL = 0.3, 0.05  # seconds
PATIENCE = 60.0  # seconds; a busy machine takes its time
HEADER, COLOR = 25, 12  # the numbers in an XWD header, and the octets of one colour of its map
MAXIMIZED = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application title="*Clinic-Day Planner" type="normal"><maximized>yes</maximized></application>
</applications></openbox_config>
"""
GREY_EDGES = """<?xml version="1.0"?>
<fontconfig><match target="pattern">
<edit name="rgba" mode="assign"><const>none</const></edit>
</match></fontconfig>
"""
"""Coloured edges of letters double the octets of a picture, and no two screens agree on them."""


class Rect(NamedTuple):
    """A part of the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int


class Screen:
    """Holds what was started on it; the program's windows are maximized, as a nurse has them."""

    def __init__(self, size: tuple[int, int], *, home: Path, more: Mapping[str, str] | None = None) -> None:
        self._folder = home / "screen"
        self._folder.mkdir()
        (home / "fontconfig").mkdir(exist_ok=True)
        (home / "fontconfig" / "fonts.conf").write_text(GREY_EDGES)
        manager = home / "openbox.xml"
        manager.write_text(MAXIMIZED)
        self.size = width, height = size
        server = subprocess.Popen(
            (
                "Xvfb",
                "-displayfd",
                "1",
                "-noreset",
                "-nolisten",
                "tcp",
                "-screen",
                "0",
                f"{width}x{height}x24",
                "-fbdir",
                str(self._folder),
            ),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert server.stdout is not None
        display = f":{server.stdout.readline().decode().strip()}"  # said once it takes clients
        self.env = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            **{f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "CACHE", "DATA", "STATE")},
            **(more or {}),
        }
        self._started = [server]
        self.start("openbox", "--config-file", str(manager))

    def start(self, *command: str, said: Path | None = None) -> None:
        """Start a program on it; what it complains of goes into the file ``said``."""
        with (said or Path(os.devnull)).open("ab") as errors:
            self._started.append(subprocess.Popen(command, env=self.env, stderr=errors))

    def run(self, *command: str) -> str:
        """Run a program on it to its end; what it wrote."""
        done = subprocess.run(command, env=self.env, check=False, capture_output=True, text=True)
        return done.stdout.strip()

    def pixels(self) -> bytes:
        """All of it, as the server keeps it."""
        return (self._folder / "Xvfb_screen0").read_bytes()

    def picture(self, part: Rect | None = None) -> QImage:
        """What is seen; without the pointer, which no client paints."""
        raw = self.pixels()
        head = [int.from_bytes(raw[at : at + 4], "big") for at in range(0, HEADER * 4, 4)]
        size, width, height, line, colors = head[0], head[4], head[5], head[12], head[19]
        seen = QImage(raw[size + colors * COLOR :], width, height, line, QImage.Format.Format_RGB32)
        return seen.copy(*part) if part is not None else seen.copy()

    def shows(self, color: str) -> bool:
        """Is there a pixel of this ``#rrggbb`` anywhere?"""
        seen, wanted = self.pixels(), bytes.fromhex(color[1:])[::-1]
        at = seen.find(wanted)
        while at >= 0 and at % 4:
            at = seen.find(wanted, at + 1)
        return at >= 0

    def until_still(self, seconds: float = STILL) -> None:
        """Wait until for so long nothing has changed, and what was started last had nothing to do."""
        deadline, since, seen = time.monotonic() + PATIENCE, time.monotonic(), self.pixels()
        while time.monotonic() < deadline and time.monotonic() - since < seconds:
            time.sleep(POLL)
            now = self.pixels()
            if now != seen or self._is_at_work():
                since, seen = time.monotonic(), now

    def _is_at_work(self) -> bool:
        """Is the main thread of the last program running, or ready to? Then there is more to come."""
        number = self._started[-1].pid
        try:
            said = Path(f"/proc/{number}/task/{number}/stat").read_text("ascii")
        except OSError:  # it has ended
            return False
        return said.rpartition(")")[2].split()[0] in "RD"

    def leave(self) -> None:
        """End what was started, the last first."""
        for process in reversed(self._started):
            process.terminate()
            process.wait()
