"""Pictures of the demonstration clinic: ``python -m tests.ui.e2e.pictures [FOLDER]``.

With a folder, every page in both sizes and themes, to be looked at; without one, the few in
``resources/screenshots`` that the README shows. Needs no screen; the clock stands at 10:42.
"""

import os
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt, QThreadPool
from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import resources
from planner.demo import make_demo
from planner.desk import Desk
from tests.ui.boards import MONDAY, NEW_YORK
from ui.act import Act
from ui.export.export_dialog import ExportDialog
from ui.main_window import MainWindow
from ui.participants.enrol_dialog import EnrolDialog
from ui.printing.print_dialog import PrintDialog
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme, apply

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=NEW_YORK)
SIZES = {"small": (1366, 740), "large": (1920, 1040)}
README = Path(resources.__path__[0]) / "screenshots"
PRINT_SIZE = QSize(1000, 700)
SETTLED_MS = 500
FREQUENT, LEAST_STEP = 64, 7


def main(arguments: list[str]) -> None:
    """Make the pictures."""
    application = QApplication(sys.argv[:1])
    font = QFont(application.font())
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # coloured edges double the octets
    application.setFont(font)
    folder = Path(arguments[0]) if arguments else README
    sizes = SIZES if arguments else {"small": SIZES["small"]}
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as home:
        clinic = Path(home) / "demonstration.db"
        make_demo(clinic, today=MONDAY, seconds=8)
        for theme in (Theme.LIGHT, Theme.DARK):
            apply(application, theme)
            for size, (width, height) in sizes.items():
                session = Session()
                window = MainWindow(session, Settings(Path(home) / "window.ini"))
                window.resize(width, height)
                window.show()
                session.open(Desk.open(clinic, now=lambda: NOW))
                name = f"{theme.value}-{size}" if arguments else theme.value
                chosen = show_day(window, folder / f"day-{name}.png")
                if arguments or theme is Theme.LIGHT:
                    show_course(window, chosen, folder / f"participants-{name}.png")
                    show_weeks(window, folder / f"weeks-{name}.png")
                if arguments:
                    show_two_years(window, folder / f"two-years-{name}.png")
                    show_rooms(window, folder, name)
                if arguments or theme is Theme.LIGHT:
                    show_dialogs(window, session, folder, name)
                window.close()
                session.close()


def show_day(window: MainWindow, path: Path) -> str:
    """Today's board with a two-drug visit chosen; returns the participant."""
    day = window.pages.day
    two_drugs = next(block for block in day.model.blocks if len(block.agents) > 1)
    day.board.choose(two_drugs.visit_key)
    save(window, path)
    return two_drugs.subject_id


def show_course(window: MainWindow, subject_id: str, path: Path) -> None:
    """The participants, with one course."""
    window.pages.show_participant(subject_id)
    save(window, path)


def show_weeks(window: MainWindow, path: Path) -> None:
    """Eight weeks around today."""
    window.acts[Act.SHOW_WEEKS].trigger()
    save(window, path)


def show_two_years(window: MainWindow, path: Path) -> None:
    """Two years at a glance."""
    window.pages.weeks.bar.glance.setChecked(True)
    save(window, path)


def show_rooms(window: MainWindow, folder: Path, name: str) -> None:
    """The protocol, tab by tab, and the clinic."""
    window.acts[Act.SHOW_PROTOCOL].trigger()
    tabs = window.pages.protocol.tabs
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        save(window, folder / f"protocol-{number + 1}-{name}.png")
    window.acts[Act.SHOW_CLINIC].trigger()
    save(window, folder / f"clinic-{name}.png")


def show_dialogs(window: MainWindow, session: Session, folder: Path, name: str) -> None:
    """The dialogs over it."""
    for dialog, what in (
        (EnrolDialog(session, window), "enrol"),
        (ExportDialog(session, first=MONDAY, parent=window), "export"),
    ):
        dialog.show()
        save(dialog, folder / f"{what}-{name}.png")
        dialog.close()
    show_print(window, session, folder / f"print-{name}.png")


def show_print(window: MainWindow, session: Session, path: Path) -> None:
    """The day on paper, before it is printed."""
    dialog = PrintDialog(session, on=MONDAY, parent=window)
    dialog.show()
    dialog.resize(PRINT_SIZE)
    QTest.qWait(SETTLED_MS)
    QThreadPool.globalInstance().waitForDone()  # lays the sheet out, and is only let in while we wait for it
    save(dialog, path)
    dialog.close()


def save(widget: QWidget, path: Path) -> None:
    """Grab a widget once it has settled; 256 colours make a third of the octets, and nobody sees it."""
    QTest.qWait(SETTLED_MS)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colors = Counter(memoryview(image.constBits()).cast("I"))
    table: list[int] = []
    for color, _ in colors.most_common():
        if len(table) < FREQUENT or (len(table) < 256 and all(_differ(color, kept) for kept in table)):
            table.append(color)
    few = image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)
    few.save(str(path), "PNG", 0)  # packed as tightly as can be


def _differ(one: int, other: int) -> bool:
    """Can two colours be told apart? Only so do rare ones, such as the now-line's, get a place."""
    return any(abs((one >> shift & 255) - (other >> shift & 255)) > LEAST_STEP for shift in (0, 8, 16))


if __name__ == "__main__":
    main(sys.argv[1:])
