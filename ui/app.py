"""The composition root: puts the window together, paints it, and only then opens the clinic file.

Before the first paint nothing is imported but Qt, the standard library and the values of ``planner.model``:
the store brings sqlite-utils with it, half a second of a clinic PC (tests/ui/test_app.py holds the list).
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QThreadPool, QTranslator
from PySide6.QtWidgets import QApplication

from planner.errors import PlannerError
from ui import faults
from ui.binding import import_as_python_does
from ui.language import SOURCE, speak, spoken
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.plain import tell
from ui.session import Session
from ui.settings import Settings, settings_file
from ui.theme import Theme
from ui.theme import apply as dress

LINGER_MS = 1000


def run(*, clinic_file: Path | None, demo: bool, theme: Theme | None, exit_after_first_paint: bool) -> int:
    """Show the window until it is closed; returns the exit code."""
    import_as_python_does()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("clinic-day-planner")
    application.setApplicationDisplayName("Clinic-Day Planner")
    application.setDesktopFileName("clinic-day-planner")
    settings = Settings(settings_file())
    _speak(application, settings.language)
    dress(application, theme or settings.theme)
    session = Session()
    window = MainWindow(session, settings)
    faults.install(show=lambda sentence: tell(window, sentence))
    opening = Opening(session, window, clinic_file=clinic_file, demo=demo)
    window.painted.connect(application.quit if exit_after_first_paint else opening.start)
    window.show()
    code = application.exec()
    is_abandoned = opening.is_making_demo
    try:
        session.close()
    except PlannerError as refusal:  # the backup could not be written
        tell(None, str(refusal))
    # A calendar under way is written to its end. A demonstration still being made is given up: Qt would wait
    # for it with no window on screen, and nobody has worked on its file.
    is_idle = QThreadPool.globalInstance().waitForDone(LINGER_MS if is_abandoned else -1)
    opening.clean_up()
    if not is_idle:
        os._exit(code)
    return code


def _speak(application: QApplication, language: str) -> None:
    speak(language)
    # Calendars and date fields name months by this: in the language of the sentences around them.
    QLocale.setDefault(QLocale(QLocale(spoken()).language(), QLocale.system().territory()))
    if spoken() != SOURCE:  # what Qt itself says, such as on the buttons of a question
        of_qt = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if of_qt.load(QLocale(language), "qtbase", "_", folder):
            application.installTranslator(of_qt)
