"""The main window: menus above, the rooms at the left, the page in the middle, what is known below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QScrollArea, QWidget

from ui import theme
from ui.act import Act
from ui.availability import Availability
from ui.folders import Folders
from ui.front_stack import FrontStack
from ui.guide import Guide
from ui.icons import picture
from ui.language import tr
from ui.menus import fill_menus
from ui.plain import PlainLabel, tell
from ui.qactions import qactions
from ui.remembered import Remembered
from ui.rooms import Rooms
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme
from ui.undoing import Undoing

if TYPE_CHECKING:  # made once a file is open, after the first paint
    from ui.pages import Pages

SAID_MS = 8000
LEAST = (640, 400)  # pixels; pages that need more are scrolled


class MainWindow(QMainWindow):
    """Shows the session's desk. ``painted`` comes once, when the window has been seen for the first time."""

    painted = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self._session, self._settings, self._was_painted = session, settings, False
        self._pages: Pages | None = None
        session.folders = Folders(settings)
        self.setWindowTitle("Clinic-Day Planner")
        theme.outline(self, theme.look_of(self.palette()))
        self.acts = qactions(self)
        self._remembered = Remembered(settings, self.acts, self)
        self.availability = Availability(session, self.acts, self)
        self.undoing = Undoing(session, self.acts, self)
        self.guide = Guide(self, session, settings, self.acts, pages=lambda: self.pages)
        self._rooms = Rooms(self.acts, self)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self._rooms)
        self.waiting = PlainLabel()
        self.waiting.setObjectName("waiting")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = FrontStack()
        self._stack.addWidget(self.waiting)
        self.setCentralWidget(self._stack)
        self._state, self._file = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self.statusBar().addWidget(self._state, 1)
        self.statusBar().addPermanentWidget(self._file)
        fill_menus(
            self.menuBar(),
            self.acts,
            settings,
            choose_theme=self._dress,
            choose_language=self._speak_next_time,
        )
        self._connect()
        self._restore()
        self.availability.follow()

    @property
    def pages(self) -> Pages:
        """The pages; there are some once a clinic file was opened."""
        from ui.page_acts import PageActs  # noqa: PLC0415 - a tenth of a second, after the first paint
        from ui.pages import Pages  # noqa: PLC0415

        if self._pages is None:
            self.takeCentralWidget()  # it would be deleted by the next one, which is to hold it
            self.setCentralWidget(self._scrolled(self._stack))
            self._pages = Pages(self._session, self.acts, self._stack)
            PageActs(self._pages, self._session, self._settings, self.acts, self)
            self._pages.said.connect(self._state.setText)
            self.availability.heed(self._pages)
            self._pages.day.split.restoreState(self._settings.shape("day"))
            self._remembered.heed(self._pages.day.board)
        return self._pages

    def _scrolled(self, pages: QWidget) -> QScrollArea:
        """The pages can be scrolled where the window is too small for them, as with very large fonts."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(pages)
        return area

    def _connect(self) -> None:
        session = self._session
        # Queued: what these keys need is loaded after the first paint, and is no part of it.
        self.painted.connect(self.guide.listen_for_keys, Qt.ConnectionType.QueuedConnection)
        self.painted.connect(self._act_once, Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self._opened)
        session.settling.turned.connect(self._name_file)
        session.noted.connect(self.say)
        session.refused.connect(lambda sentence: tell(self, sentence))
        session.edited.connect(lambda label: self.say(tr("Done: {edit}. You can undo it.", edit=label)))
        self.undoing.said.connect(self.say)
        self.acts[Act.QUIT].triggered.connect(self.close)

    def _act_once(self) -> None:
        from ui.held_keys import HeldShortcuts  # noqa: PLC0415 - after the first paint

        HeldShortcuts(self.windowHandle(), self.acts.values())

    def show_waiting(self, sentence: str) -> None:
        """Say in the middle of the empty window what is under way, or why nothing is there."""
        self.waiting.setText(sentence)

    def say(self, sentence: str) -> None:
        """Say something below for a while."""
        self.statusBar().showMessage(sentence, SAID_MS)

    def _opened(self) -> None:
        self._name_file()
        self.setWindowIcon(picture("clinic-day-planner"))
        if self._session.desk.clinic.settings.board_locked:
            self.acts[Act.LOCK_BOARD].setChecked(True)
        self.pages.show_today()
        QTimer.singleShot(0, self._remembered.look_where_it_was)  # once the board has its size

    def _name_file(self) -> None:
        name = self._session.desk.path.name
        self.setWindowTitle(name)  # Qt adds whose window it is
        if self._session.settling.is_under_way:
            name = tr("{file}: working out what changed…", file=name)
        elif self._session.is_read_only:
            name = tr("{file}: read-only", file=name)
        self._file.setText(name)

    # ---------------------------------------------------------------------------- shape, theme and end

    def _restore(self) -> None:
        self.setMinimumSize(*LEAST)
        screen = self.screen().availableGeometry()
        self.resize(min(1600, screen.width() - 16), min(900, screen.height() - 48))
        self.restoreGeometry(self._settings.shape("window"))
        self._remembered.restore_switches(screen_height=screen.height())
        self.acts[Act.SHOW_DAY].setChecked(True)

    def _dress(self, choice: Theme) -> None:
        self._settings.theme = choice
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, choice)

    def _speak_next_time(self, language: str) -> None:
        self._settings.language = language
        self.say(tr("The window uses it from the next start on."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._was_painted:
            self._rooms.show_icons()
            if self._pages is not None:
                self._pages.show_icons()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._session.follow_others()  # somebody may come back from the command line

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)  # after its children, which are painted in the same pass

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.keep_shape("window", self.saveGeometry())
        if self._pages is not None:
            self._settings.keep_shape("day", self._pages.day.split.saveState())
            self._pages.day.lay_out.close_bar()
        self._remembered.keep()
        self._settings.save()
        super().closeEvent(event)
