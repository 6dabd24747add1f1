"""The window on the demonstration clinic, on the Monday before Thanksgiving at seven, and a nurse's hands."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.demo import make_demo
from planner.desk import Desk
from planner.model.course import CourseVisit
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.hands import Hands
from ui import theme
from ui.act import Act
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings import Settings

SEVEN = datetime(2026, 11, 23, 7, tzinfo=NEW_YORK)


class Nurse:
    """Presses what a nurse presses, and asks the clinic file afterwards."""

    def __init__(self, qtbot: QtBot, window: MainWindow, session: Session) -> None:
        self._hands, self.window, self.session, self.now = Hands(qtbot, window), window, session, SEVEN

    @property
    def desk(self) -> Desk:
        return self.session.desk

    def due(self, code: str) -> str:
        """A participant who has this visit today."""
        return next(block.subject_id for block in self.desk.day(MONDAY).blocks if block.visit == code)

    def click_block(self, subject_id: str, code: str) -> None:
        """Press the block of a visit on the board, once it is in sight."""
        board = self.window.pages.day.board
        number = board.model().number_of(f"{subject_id}/{code}")
        index = board.model().index(number)
        board.scrollTo(index)
        QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=board.visualRect(index).center())
        assert self.window.pages.chosen_visit() == (subject_id, code)

    def choose_line(self, subject_id: str, code: str) -> None:
        """Go to the participant's course and stand on the line of a visit."""
        self.window.pages.show_participant(subject_id, code)
        assert self.window.pages.chosen_visit() == (subject_id, code)

    def press(self, act: Act) -> None:
        """Press the key of an action, as F1 lists it."""
        self._hands.press(act)

    def in_dialog(self, act: Act, fill: Callable[[QDialog], None]) -> None:
        """Open a dialog by its key and fill it in; nothing in it may have been refused."""

        def work(dialog: QDialog) -> None:
            fill(dialog)
            refusal = getattr(dialog, "refusal", None)
            assert refusal is None or not refusal.text(), refusal.text()

        self._hands.press(act, into=work)

    def visit(self, subject_id: str, code: str) -> CourseVisit:
        return self.desk.course_visit(subject_id, code)

    def day_of(self, subject_id: str, code: str) -> date:
        visit = self.visit(subject_id, code)
        day = visit.actual or visit.booked
        assert day is not None
        return day

    def is_clean(self) -> bool:
        """Would ``clinic-day check`` find nothing?"""
        return self.desk.findings() == ()


def enter(widget: QWidget) -> None:
    """Press Return."""
    QTest.keyClick(widget, Qt.Key.Key_Return)


def typed(widget: QWidget, text: str) -> None:
    """Type into a field, or the first letters of a choice."""
    widget.setFocus()
    QTest.keyClicks(widget, text)


@pytest.fixture(scope="session")
def demo(tmp_path_factory) -> Path:
    file = tmp_path_factory.mktemp("demo") / "demo.db"
    make_demo(file, today=MONDAY, seconds=10)
    return file


@pytest.fixture
def nurse(qtbot, qapp, tmp_path, demo) -> Iterator[Nurse]:
    theme.apply(qapp, theme.Theme.LIGHT)
    file = tmp_path / "clinic.db"
    shutil.copy(demo, file)
    session = Session()
    window = MainWindow(session, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.resize(1366, 740)
    nurse = Nurse(qtbot, window, session)
    with Desk.open(file, who="nurse", now=lambda: nurse.now) as desk:
        with qtbot.waitExposed(window):
            window.show()
        session.open(desk)
        yield nurse
        QThreadPool.globalInstance().waitForDone(20_000)
