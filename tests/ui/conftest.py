"""A clinic file of its own for every test of the window, on a Monday at 10:42, and nothing left of it."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QThreadPool, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.desk import Desk
from planner.model.participant import Participant
from tests.planner.treated import Clock
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.hands import Hands
from ui import theme
from ui.language import SOURCE, speak, speak_through
from ui.main_window import MainWindow
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme

NOW = datetime(2026, 11, 23, 10, 42, tzinfo=NEW_YORK)
Say = Callable[[str, str, int], str]
HTML = "<img src=file:///etc/hostname><b>bold</b>"
"""What a note could hold: it must be shown as it is typed, and no file opened."""


def a_participant(subject_id: str = "0012", first: date = MONDAY, **more: object) -> Participant:
    """Somebody of phase II at the higher level, whose first step dose is on that Monday."""
    return Participant(subject_id, "P2", 10.0, first, **more)


@pytest.fixture
def clock() -> Clock:
    """What the desk goes by; a test may turn it."""
    return Clock(NOW)


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with Desk.create(tmp_path / "clinic.db", who="nurse", now=clock) as desk:
        yield desk


@pytest.fixture
def session(qapp: QApplication, desk: Desk) -> Iterator[Session]:
    """A session on the desk; 0012 has the first step dose today, 0007 is in the middle of the course."""
    desk.enrol(a_participant("0007", date(2026, 9, 14)))
    desk.enrol(a_participant("0012", note=HTML))
    session = Session()
    session.open(desk)
    yield session
    session.close()  # nothing more is asked of it
    QThreadPool.globalInstance().waitForDone(20_000)  # what is under way tells it how it ended


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def window(qtbot, qapp: QApplication, session: Session, settings: Settings) -> Iterator[MainWindow]:
    """The window on today's board, 1366 wide, in the light theme."""
    theme.apply(qapp, Theme.LIGHT)
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    window.resize(1366, 740)
    session.opened.emit()
    with qtbot.waitExposed(window):
        window.show()
    yield window
    QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    """Press actions as a nurse does, once every key is listened to."""
    qtbot.waitUntil(lambda: window.guide.help is not None)
    return Hands(qtbot, window)


class Foreign(QTranslator):
    """Another language, in which ``say`` says a text of the code, with its comment and count."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return self._say(text, comment or "", n)


@pytest.fixture
def spoken() -> Iterator[Callable[[Say], None]]:
    """Has the window speak another language; to be asked for before the window is."""
    yield lambda say: speak_through(Foreign(say))
    speak(SOURCE)


@pytest.fixture
def foreign(spoken: Callable[[Say], None]) -> None:
    """That of the code, in guillemets."""
    spoken(lambda text, *_: f"«{text}»")


class Question(NamedTuple):
    """What somebody was asked, and the verb that would do it."""

    words: str
    yes: str
    detail: str


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Question]]:
    """Answers what a module asks, in turn, and returns what was asked; one question more is a fault."""

    def answer(module: str, *answers: bool) -> list[Question]:
        asked, left = [], list(answers)

        def ask(_parent: QWidget | None, question: str, *, yes: str, detail: str = "") -> bool:
            asked.append(Question(question, yes, detail))
            return left.pop(0)

        monkeypatch.setattr(f"{module}.ask", ask)
        return asked

    return answer


@pytest.fixture
def told(session):
    """The refusals told, in place of the message box that would wait for somebody."""
    said = []
    session.refused.disconnect()
    session.refused.connect(said.append)
    return said


@pytest.fixture
def answered():
    """Does something with the next dialog that opens."""
    return lambda step: QTimer.singleShot(0, lambda: step(QApplication.activeModalWidget()))
