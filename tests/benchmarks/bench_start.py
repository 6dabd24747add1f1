"""How soon the window is painted, against an empty QMainWindow with the same Python and Qt.

CPU from the start of the process to the first painted window, and the memory it then holds: the least of
several runs each, taken in turn so that a busy machine hurts all alike. And what a clinic of 120 participants
adds to that, and to the board of a clinic in which nobody is enrolled, and how long its board takes in all.

Of each program the first run keeps its bytecode, as on the PC of a nurse: a machine that is told to keep none
would compile the whole program at each start, and of the empty window nothing.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.desk import Desk

RUNS = 15
GOAL = 1.6
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Window()
window.resize(1320, 700)
window.show()
application.exec()
"""
UNTIL_SHOWN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.binding import import_as_python_does
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.session import Session
from ui.settings import Settings, settings_file
from ui.theme import Theme, apply

import_as_python_does()
application = QApplication(sys.argv[:1])
apply(application, Theme.LIGHT)
session = Session()
window = MainWindow(session, Settings(settings_file()))
opening = Opening(session, window, clinic_file=Path(sys.argv[1]), demo=False)
window.painted.connect(opening.start)
session.opened.connect(lambda: QTimer.singleShot(50, application.quit))
window.show()
application.exec()
session.close()
"""
"""As ui.app.run does it, but over as soon as the board of the file's day has been painted."""
OURS = (sys.executable, "-m", "ui", "--demo", "--exit-after-first-paint")
EMPTY_WINDOW = (sys.executable, "-c", EMPTY)
ROSTER = Path(__file__).parents[1] / "data" / "rosters" / "120-participants.csv"
DAYS_LAID_OUT, SECONDS_A_DAY = 5, 4
MORE_GOAL = 0.5


@dataclass(frozen=True, slots=True)
class Start:
    """One start: CPU seconds, and the most memory held (KiB)."""

    cpu: float
    memory: int


def start(command: tuple[str, ...], *, bytecode: Path) -> Start:
    """Run a program to its end, keeping its bytecode in that folder."""
    with TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": home,
            "PYTHONPYCACHEPREFIX": str(bytecode),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[1:3]} ended with {process.returncode}.")
    return Start(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def clinic_of_120(folder: Path) -> Path:
    """A clinic file with 120 courses of two years, this week laid out."""
    path = folder / "clinic.db"
    with Desk.create(path) as desk:
        desk.import_roster(ROSTER.read_bytes())
        today = desk.today()
        desk.plan(today, today + timedelta(days=DAYS_LAID_OUT), seconds=SECONDS_A_DAY)
    return path


def clinic_of_nobody(folder: Path) -> Path:
    """A clinic file in which nobody is enrolled yet."""
    path = folder / "nobody.db"
    with Desk.create(path):
        return path


def rows() -> list[tuple[str, float, float]]:
    """(name, ratio, goal): at most the goal is good."""
    ours, empty, large, shown, shown_of_nobody = [], [], [], [], []
    with TemporaryDirectory() as folder:
        clinic, bytecode = clinic_of_120(Path(folder)), Path(folder) / "bytecode"
        nobody = clinic_of_nobody(Path(folder))
        on_large = (sys.executable, "-m", "ui", "--db", str(clinic), "--exit-after-first-paint")
        for _ in range(1 + RUNS):
            for starts, command in (
                (empty, EMPTY_WINDOW),
                (ours, OURS),
                (large, on_large),
                (shown, (sys.executable, "-c", UNTIL_SHOWN, str(clinic))),
                (shown_of_nobody, (sys.executable, "-c", UNTIL_SHOWN, str(nobody))),
            ):
                starts.append(start(command, bytecode=bytecode))
    nothing, small, board, first_board = (
        min(one.cpu for one in starts) for starts in (empty, ours, shown, shown_of_nobody)
    )
    return [
        (
            "first painted window, CPU that a clinic of 120 participants adds",
            (min(one.cpu for one in large) - small) / nothing,
            MORE_GOAL,
        ),
        (
            "the board of a clinic of 120 participants beside that of nobody, CPU added",
            (board - first_board) / nothing,
            MORE_GOAL,
        ),
        (
            "from the first paint to the board of a clinic of 120 participants, CPU",
            (board - min(one.cpu for one in large)) / nothing,
            MORE_GOAL,
        ),
        (
            "first painted window, CPU",
            min(one.cpu for one in ours) / min(one.cpu for one in empty),
            GOAL,
        ),
        (
            "first painted window, memory",
            min(one.memory for one in ours) / min(one.memory for one in empty),
            GOAL,
        ),
    ]


if __name__ == "__main__":
    for name, ratio, goal in rows():
        print(f"{name:32} {ratio:5.2f}   goal {goal}")
