"""The main window: menus above, the rooms at the left, the page in the middle, what is known below."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from ui import theme
from ui.actions import Act, qactions
from ui.board.day_page import DayPage
from ui.menus import fill_menus
from ui.plain import PlainLabel, tell
from ui.rooms import Rooms
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme

if TYPE_CHECKING:  # made when it is first shown
    from ui.participants.participants_page import ParticipantsPage

REMEMBERED = {Act.SHOW_FREE: False, Act.NARROW_NIGHT: True, Act.LEGEND: True, Act.SIDE_PANEL: True}
"""What stays switched on or off between starts, and how it is at first."""
WITHOUT_FILE = frozenset((Act.QUIT, Act.SHORTCUTS, Act.ABOUT, Act.SHOW_DAY, *REMEMBERED))
SAID_MS = 8000


class MainWindow(QMainWindow):
    """Shows the session's desk. ``painted`` comes once, when the window has been seen for the first time."""

    painted = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self._session, self._settings, self._was_painted = session, settings, False
        self.setWindowTitle("Clinic-Day Planner")
        self.acts = qactions(self)
        self._rooms = Rooms(self.acts, self)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self._rooms)
        self.day_page = DayPage(session, self.acts)
        self._participants: ParticipantsPage | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.day_page)
        self.setCentralWidget(self._pages)
        self._state, self._file = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self.statusBar().addWidget(self._state, 1)
        self.statusBar().addPermanentWidget(self._file)
        fill_menus(self.menuBar(), self.acts, theme=settings.theme, choose_theme=self._dress)
        self._connect()
        self._restore()
        self._allow()

    def _connect(self) -> None:
        session, acts = self._session, self.acts
        session.opened.connect(self._opened)
        session.changed.connect(self._name_undo)
        session.refused.connect(lambda sentence: tell(self, sentence))
        session.edited.connect(self._say_edit)
        self.day_page.said.connect(self._state.setText)
        self.day_page.participantWanted.connect(self.show_participant)
        for act, step in (
            (Act.QUIT, self.close),
            (Act.SHOW_DAY, lambda: self.show_page(self.day_page)),
            (Act.UNDO, lambda: session.attempt(session.desk.undo)),
            (Act.REDO, lambda: session.attempt(session.desk.redo)),
            (Act.SHOW_PARTICIPANTS, lambda: self.show_page(self.participants_page())),
            (Act.FIND, self._find),
            (Act.ENROL, self._enrol),
            (Act.IMPORT_ROSTER, self._import_roster),
            (Act.EXPORT, self._export),
            (Act.SHORTCUTS, self._show_shortcuts),
            (Act.ABOUT, self._show_about),
        ):
            acts[act].triggered.connect(step)
        for act in (Act.TODAY, Act.PREVIOUS_DAY, Act.NEXT_DAY, Act.PICK_DAY, Act.LAY_OUT):
            acts[act].triggered.connect(lambda: self.show_page(self.day_page))

    # ------------------------------------------------------------------------------------------ dialogs
    # Imported when first wanted: none of them is there at the first paint.

    def _enrol(self) -> None:
        from ui.participants.enrol_dialog import EnrolDialog  # noqa: PLC0415

        subject_id = EnrolDialog.ask(self._session, self)
        if subject_id is not None:
            self.show_participant(subject_id)

    def _import_roster(self) -> None:
        from ui.participants.import_dialog import ImportDialog  # noqa: PLC0415

        ImportDialog.ask(self._session, self)

    def _export(self) -> None:
        from ui.export.export_dialog import ExportDialog  # noqa: PLC0415

        first = self.day_page.day or self._session.today()
        ExportDialog.ask(self._session, first=first, parent=self)

    def _show_shortcuts(self) -> None:
        from ui.help_dialog import ShortcutsDialog  # noqa: PLC0415

        dialog = ShortcutsDialog(self)
        dialog.exec()
        dialog.deleteLater()

    def _show_about(self) -> None:
        from ui.help_dialog import ABOUT  # noqa: PLC0415

        tell(self, ABOUT, title="About the Clinic-Day Planner")

    # ------------------------------------------------------------------------------------------ showing

    def participants_page(self) -> ParticipantsPage:
        """The page of the participants, made when it is first shown."""
        from ui.participants.participants_page import ParticipantsPage  # noqa: PLC0415

        if self._participants is None:
            self._participants = ParticipantsPage(self._session, self.acts)
            self._participants.dayWanted.connect(self.show_visit)
            self._pages.addWidget(self._participants)
        return self._participants

    def show_visit(self, day: date, visit_key: str) -> None:
        """Show a day with a visit chosen."""
        self.show_page(self.day_page)
        self.day_page.show_visit(day, visit_key)

    def show_participant(self, subject_id: str, code: str = "") -> None:
        """Show one participant's course, with a visit chosen."""
        page = self.participants_page()
        self.show_page(page)
        page.show_participant(subject_id, code)

    def _find(self) -> None:
        page = self.participants_page()
        self.show_page(page)
        page.start_search()

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front, with its room switched on."""
        self._pages.setCurrentWidget(page)
        room = Act.SHOW_DAY if page is self.day_page else Act.SHOW_PARTICIPANTS
        self.acts[room].setChecked(True)
        self._state.setVisible(page is self.day_page)

    def say(self, sentence: str) -> None:
        """Say something below for a while."""
        self.statusBar().showMessage(sentence, SAID_MS)

    def show_waiting(self, sentence: str) -> None:
        """Say in the middle of the empty board what is under way."""
        self.day_page.board.show_waiting(sentence)

    def _opened(self) -> None:
        self._allow()
        self._name_undo()
        self._file.setText(self._session.desk.path.name)
        self.day_page.show_day(self._session.today())

    def _allow(self) -> None:
        for act, action in self.acts.items():
            action.setEnabled(self._session.is_open or act in WITHOUT_FILE)

    def _name_undo(self) -> None:
        desk = self._session.desk
        for act, word, label in (
            (Act.UNDO, "Undo", desk.undo_label()),
            (Act.REDO, "Redo", desk.redo_label()),
        ):
            self.acts[act].setEnabled(label is not None)
            self.acts[act].setText(f"&{word}: {label}".replace(" & ", " && ") if label else f"&{word}")

    def _say_edit(self, label: str) -> None:
        self.say(f"{label[:1].upper()}{label[1:]}. Undo takes it back.")

    # ---------------------------------------------------------------------------- shape, theme and end

    def _restore(self) -> None:
        screen = self.screen().availableGeometry()
        self.resize(min(1600, screen.width() - 16), min(900, screen.height() - 48))
        self.restoreGeometry(self._settings.shape("window"))
        self.day_page.split.restoreState(self._settings.shape("day"))
        for act, at_first in REMEMBERED.items():
            on = self._settings.is_on(act, at_first=at_first)
            self.acts[act].setChecked(on)
            self.acts[act].toggled.emit(on)
        self.acts[Act.SHOW_DAY].setChecked(True)

    def _dress(self, choice: Theme) -> None:
        self._settings.theme = choice
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, choice)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._was_painted:
            self._rooms.show_icons()
            self.day_page.bar.show_icons()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)  # after its children, which are painted in the same pass

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.keep_shape("window", self.saveGeometry())
        self._settings.keep_shape("day", self.day_page.split.saveState())
        for act in REMEMBERED:
            self._settings.keep_on(act, on=self.acts[act].isChecked())
        self._settings.save()
        super().closeEvent(event)
