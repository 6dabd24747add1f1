"""What a screen reader is told, asked from outside: ``python -m tests.ui.e2e.screen_reader``.

Starts the program on a screen, a session bus and an accessibility bus of its own, asks AT-SPI for its tree,
prints the day board as it is read out, and fails where a control has no name. The bindings belong to Debian's
own Python, so the asking is done by ``/usr/bin/python3``. Needs xvfb, openbox, dbus-daemon, at-spi2-core,
gir1.2-atspi-2.0 and python3-gi, so it is no part of the test run; tests/ui/everywhere/test_names.py walks the
same tree in the process, and through every page and dialog.
"""

import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.demo import make_demo
from planner.desk import Desk
from tests.ui.e2e.drive import SCREEN

DISPLAY = ":88"
INSIDE = "--on-the-bus"
ASKING = """
import sys, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

CONTROLS = {"push button", "toggle button", "check box", "radio button", "text", "combo box", "list", "table",
            "spin button", "list item", "menu item", "page tab"}
desktop = Atspi.get_desktop(0)
programs = [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]
ours = [one for one in programs if one is not None and "linic" in (one.get_name() or "")]
if not ours:
    sys.exit("The program is not on the accessibility bus.")
nameless, seen = [], 0

def walk(one, path, depth):
    global seen
    role, name = one.get_role_name(), one.get_name() or ""
    states = one.get_state_set()
    shown = states.contains(Atspi.StateType.SHOWING)
    inside = [part for part in path if part in ("combo box", "spin button")]
    if shown and role in CONTROLS and states.contains(Atspi.StateType.FOCUSABLE):
        seen += 1
        if not name and not inside:
            nameless.append(" < ".join([role, *reversed(path)][:5]))
    if name == "Day board":
        print(f"{role} '{name}'")
        for n in range(one.get_child_count()):
            child = one.get_child_at_index(n)
            box = child.get_extents(Atspi.CoordType.SCREEN)
            if child.get_name():
                place = f"{box.x},{box.y} {box.width}x{box.height}"
                print(f"    {child.get_role_name()} '{child.get_name()}' at {place}")
    for n in range(min(one.get_child_count(), 60)):
        child = one.get_child_at_index(n)
        if child is not None and depth < 30:
            walk(child, [*path, role], depth + 1)

walk(ours[0], [], 0)
print(f"{seen} controls can have the cursor; without a name: {nameless or 'none'}")
sys.exit(bool(nameless) or not seen)
"""


def main() -> int:
    """Begin again under a bus of our own."""
    return subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.e2e.screen_reader", INSIDE], check=False
    ).returncode


def on_the_bus() -> int:
    """Start everything, ask, and end it again."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        clinic = home / "clinic.db"
        with Desk.create(home / "today.db") as desk:
            today: date = desk.today()
        make_demo(clinic, today=today, seconds=4)
        env = os.environ | {
            "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_CONFIG_HOME": str(home), "HOME": str(home),
        }  # fmt: skip
        program = (sys.executable, "-m", "ui", "--theme", "light", "--db", str(clinic))
        started = []
        try:
            for command, seconds in (
                (("Xvfb", DISPLAY, "-screen", "0", SCREEN), 2),
                (("openbox",), 1),
                (("/usr/libexec/at-spi-bus-launcher", "--launch-immediately"), 2),
                (program, 12),
            ):
                started.append(subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL))
                time.sleep(seconds)
            return subprocess.run(["/usr/bin/python3", "-c", ASKING], env=env, check=False).returncode
        finally:
            for process in reversed(started):
                process.terminate()
                process.wait()


if __name__ == "__main__":
    sys.exit(on_the_bus() if INSIDE in sys.argv else main())
