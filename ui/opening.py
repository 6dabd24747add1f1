"""Opening the clinic file once the window is painted: what is slow happens off the GUI thread."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from planner.errors import ClinicFileMissing, PlannerError
from planner.user_files import users_clinic_file
from ui.act import Act
from ui.background import Work
from ui.folders import FileKind
from ui.language import tr
from ui.loading import FOR_THE_BOARD, load, load_later
from ui.main_window import MainWindow
from ui.plain import ask, tell
from ui.qt_classes import making_qt_classes
from ui.reading import Reading
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from tempfile import TemporaryDirectory
    from threading import Event

    from planner.desk import Desk
    from ui.background import Job

DEMO_SECONDS = 15.0  # for laying out its today, which ends as soon as nothing better exists
SOON_MS = 20
SUFFIX = ".db"
LATER_MS = 200  # the board is painted first


class Opening(QObject):
    """Opens one clinic file into a session: the one named, the demonstration, or that of this user."""

    def __init__(self, session: Session, window: MainWindow, *, clinic_file: Path | None, demo: bool) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._named, self._demo = clinic_file, demo
        self._folder: TemporaryDirectory[str] | None = None
        self._wanted: Path | None = None
        self._reading = Reading(self)
        self._reading.done.connect(self._show)
        window.acts[Act.OPEN].triggered.connect(self.choose)
        window.acts[Act.NEW_FILE].triggered.connect(self.make)
        window.show_waiting(
            tr("Making the demonstration clinic…") if demo else tr("Opening the clinic file…")
        )

    def start(self) -> None:
        """Load the crafts (and make the demonstration) on another thread, then open the file in this one."""
        self._make_classes(making_qt_classes())

    def _make_classes(self, modules: Iterator[str]) -> None:
        """Those of one module a turn of the event loop; what comes after them loads what needs them."""
        if next(modules, None) is None:
            self._load()
        else:
            QTimer.singleShot(0, self, lambda: self._make_classes(modules))

    def _load(self) -> None:
        work = Work(self._prepare, self)
        work.done.connect(self._open)
        work.refused.connect(lambda refusal: tell(self._window, str(refusal)))
        work.progressed.connect(lambda step: self._window.show_waiting(f"{step}…"))
        work.start()

    def choose(self) -> None:
        """Have another clinic file chosen and opened; the one before stays open where that is refused."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - two milliseconds of the first paint

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open clinic file"),
            str(self._folder_of_files()),
            tr("Clinic files (*.db);;All files (*)"),
        )
        if chosen:
            self._session.folders.remember(FileKind.CLINIC, Path(chosen).parent)
            self._open(Path(chosen))

    def make(self) -> None:
        """Have a new clinic file made where it is wanted, and open it; one that is there stays as it is."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - as above

        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("New clinic file"),
            str(self._folder_of_files()),
            tr("Clinic files (*.db)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever written over
        )
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(SUFFIX)
            self._session.folders.remember(FileKind.CLINIC, path.parent)
            self._wanted = path
            self._create(path)

    def _folder_of_files(self) -> Path:
        here = self._session.desk.path.parent if self._session.is_open else users_clinic_file().parent
        return self._session.folders.of(FileKind.CLINIC, otherwise=here)

    @property
    def is_making_demo(self) -> bool:
        """Is the demonstration still being made?"""
        return self._demo and self._folder is not None and not self._session.is_open

    def clean_up(self) -> None:
        """Let go of a file still being read, and remove the demonstration once it is closed."""
        self._reading.stop()
        if self._folder is not None:
            self._folder.cleanup()

    def _prepare(self, tell_step: Callable[[object], None], _stop: Event) -> Path:
        load(FOR_THE_BOARD)
        if self._demo:
            from tempfile import TemporaryDirectory  # noqa: PLC0415 - of the demonstration alone

            from planner.demo import make_demo  # noqa: PLC0415

            self._folder = TemporaryDirectory(prefix="clinic-day-demo-")
            path = Path(self._folder.name) / "demonstration.db"
            make_demo(path, seconds=DEMO_SECONDS, say=tell_step)
            return path
        return self._named or users_clinic_file()

    def _open(self, path: Path) -> None:
        """Have the file read through on another thread first: one of some years takes most of a second."""
        self._wanted = path
        work = Work(_checking(path), self)
        work.done.connect(lambda _: self._open_checked(path))
        work.refused.connect(lambda refusal: self._refuse_to_open(path, refusal))
        work.start()

    def _open_checked(self, path: Path) -> None:
        from planner.desk import Desk  # noqa: PLC0415 - loaded by now

        if path != self._wanted:
            return  # another one was chosen meanwhile
        try:
            desk = Desk.open(path, checked=True)
        except PlannerError as refusal:
            self._refuse(refusal)
        else:
            self._reading.start(desk)
            QTimer.singleShot(SOON_MS, self, lambda: self._window.pages)  # while it is read, by themselves

    def _refuse_to_open(self, path: Path, refusal: PlannerError) -> None:
        if path != self._wanted:
            return
        if not isinstance(refusal, ClinicFileMissing):
            self._refuse(refusal)
            return
        self._window.show_waiting(str(refusal))
        make = ask(
            self._window,
            str(refusal),
            yes=tr("Make a new clinic file"),
            detail=tr(
                "It would be {path}, with the clinic and the study that come with the program.", path=path
            ),
            is_harmless=True,
        )
        if make:
            self._create(path)

    def _create(self, path: Path) -> None:
        from planner.desk import Desk  # noqa: PLC0415 - loaded by now

        try:
            desk = Desk.create(path)
        except PlannerError as refusal:
            self._refuse(refusal)
        else:
            self._reading.stop()  # of another file, which would take its place once it is read
            self._show(desk)

    def _show(self, desk: Desk) -> None:
        try:
            self._session.open(desk)
        except PlannerError as refusal:  # of the file before, whose backup could not be written
            self._refuse(refusal)
            return
        gc.freeze()  # what was read stays: looking for rubbish among it takes a tenth of a second each time
        QTimer.singleShot(LATER_MS, self, self._load_later)
        self._window.guide.offer_tour()

    def _load_later(self) -> None:
        """Load and make what the nurse may turn to next, while she looks at the board."""
        application = QCoreApplication.instance()
        assert application is not None
        work = Work(lambda _tell, _stop: load_later(), application)  # the window may be gone before it ends
        work.done.connect(self._make_rest)
        work.start()

    def _make_rest(self) -> None:
        self._window.pages.make_rest()

    def _refuse(self, refusal: PlannerError) -> None:
        self._window.show_waiting(str(refusal))
        tell(self._window, str(refusal))


def _checking(path: Path) -> Job:
    def check(_tell: Callable[[object], None], _stop: Event) -> None:
        from planner.desk import Desk  # noqa: PLC0415 - loaded by now

        Desk.check(path)

    return check
