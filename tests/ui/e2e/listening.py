"""The program on a screen, a session bus and an accessibility bus of its own, to be listened to.

A screen is needed although nobody looks: of Qt's platforms only X11 and Wayland tell a screen reader
anything, ``offscreen`` and ``vnc`` do not. The buses are started as a desktop starts them, but in a folder of
their own, so that a screen reader at work on the same machine hears nothing of it.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.ui.e2e.at_spi import Accessible, accessibility_bus, until

SCREEN = "1366x768x24"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ROOT = Path(__file__).resolve().parents[3]
AT_AN_HOUR = """
import sys
from datetime import datetime
from functools import partial
from planner.desk import Desk
from ui.__main__ import main
from ui.main_window import MainWindow

now = datetime.fromisoformat(sys.argv[1])
Desk.open = partial(Desk.open, now=lambda: now)
MainWindow.showEvent = lambda window, event: window.activateWindow()
sys.exit(main(sys.argv[2:]))
"""
"""The program as anybody starts it, but for its clock, as what is said of a day depends on the hour, and for
the keyboard, which nobody hands to a new window on a screen without a window manager."""


@contextmanager
def listening(clinic: Path, *, now: datetime) -> Iterator[Accessible]:
    """The program's window on a clinic file, once it is shown, as the accessibility bus has it."""
    with ExitStack() as ending:
        # Its path is short, for the sockets in it; whoever made them may still be ending when it is removed.
        folder = ending.enter_context(TemporaryDirectory(ignore_cleanup_errors=True))
        env = os.environ | _nobodys_files(folder) | {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",  # else only once a screen reader is there
            "LC_ALL": "C.UTF-8",
            "PYTHONFAULTHANDLER": "1",
        }  # fmt: skip
        # Without -noreset it begins anew whenever its last client goes, and refuses whoever comes just then.
        screen = ("Xvfb", "-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", SCREEN)
        env["DISPLAY"] = f":{_first_line(ending, *screen, env=env)}"
        session = _first_line(ending, "dbus-daemon", "--session", "--nofork", "--print-address", env=env)
        env["DBUS_SESSION_BUS_ADDRESS"] = session
        bus = ending.enter_context(accessibility_bus(session))
        log = Path(folder) / "log"
        window = (sys.executable, "-c", AT_AN_HOUR, now.isoformat(), "--theme", "light", "--db", str(clinic))
        with log.open("wb") as said:
            program = _started(ending, *window, env=env, stdout=said, stderr=said)

        def shown() -> Accessible | None:
            assert program.poll() is None, f"{program.returncode}: {log.read_text('utf-8')}"
            desktop = Accessible(bus, *REGISTRY)
            frames = (one for program in desktop.children for one in program.children)
            return next((one for one in frames if one.role == "frame" and "showing" in one.states), None)

        yield until(shown, "a window on the accessibility bus")


def _nobodys_files(folder: str) -> dict[str, str]:
    """Nothing of whoever runs this is read, written or connected to."""
    kinds = ("RUNTIME_DIR", "CONFIG_HOME", "CACHE_HOME", "DATA_HOME", "STATE_HOME")
    return {"HOME": folder} | {f"XDG_{kind}": folder for kind in kinds}


def _first_line(ending: ExitStack, *command: str, env: dict[str, str]) -> str:
    """Start something that says where it can be reached as soon as it can."""
    process = _started(ending, *command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    line = process.stdout.readline().decode().strip()
    assert line, f"{command[0]} ended without a word."
    return line


def _started(ending: ExitStack, *command: str, **more: object) -> subprocess.Popen[bytes]:
    process = ending.enter_context(subprocess.Popen(command, cwd=ROOT, **more))
    ending.callback(process.terminate)
    return process
