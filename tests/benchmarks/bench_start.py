"""How soon the window is painted, against an empty QMainWindow with the same Python and Qt.

CPU from the start of the process to the first painted window, and the memory it then holds: the least of
several runs each, taken in turn so that a busy machine hurts both alike.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from tempfile import TemporaryDirectory

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
OURS = (sys.executable, "-m", "ui", "--demo", "--exit-after-first-paint")
EMPTY_WINDOW = (sys.executable, "-c", EMPTY)


@dataclass(frozen=True, slots=True)
class Start:
    """One start: CPU seconds, and the most memory held (KiB)."""

    cpu: float
    memory: int


def start(command: tuple[str, ...]) -> Start:
    """Run a program to its end."""
    with TemporaryDirectory() as home:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": home}
        process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[1:3]} ended with {process.returncode}.")
    return Start(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def rows() -> list[tuple[str, float, float]]:
    """(name, ratio, goal): at most the goal is good."""
    ours, empty = [], []
    for _ in range(RUNS):
        empty.append(start(EMPTY_WINDOW))
        ours.append(start(OURS))
    return [
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
