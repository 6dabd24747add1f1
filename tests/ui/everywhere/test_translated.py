"""In another language nothing of the window itself stays English: what the core says and the file holds may.

``test_texts.py`` finds the texts in the code; here they are looked at where they are shown.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLineEdit,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)

from tests.ui.everywhere.places import DIALOGS, live_a_day, pages
from ui.main_window import MainWindow

TRANSLATED = re.compile("«[^«»]*»")
WORD = re.compile("[A-Za-z]{2,}")
KEYS = re.compile(r"\([^()]*\)|<[^<>]*>")
OF_THE_FILE = re.compile(r"Clinic-Day Planner|clinic\.db|as typed|SG|TAR|day\s30|every\s\d (months|weeks)")


def untranslated(said: str) -> str:
    """What of a text was in nobody's translation; keys are the desktop's."""
    rest = KEYS.sub("", said)
    while TRANSLATED.search(rest):
        rest = TRANSLATED.sub(" ", rest)
    return rest if WORD.search(OF_THE_FILE.sub("", rest)) else ""


def texts(top: QWidget) -> Iterator[str]:
    """What the window itself says: on buttons, over tables, in menus, in empty fields."""
    yield top.windowTitle()
    for one in top.findChildren(QWidget):
        if is_qt_s_own(one):
            continue
        match one:
            case QAbstractButton():
                yield from (one.text(), one.toolTip())
            case QGroupBox():
                yield one.title()
            case QLineEdit():
                yield one.placeholderText()
            case QTabWidget():
                yield from (one.tabText(i) for i in range(one.count()))
            case QTableView():
                yield from heads(one)
    for action in top.findChildren(QAction):
        if is_qt_s_own(action):
            continue
        yield from (action.text(), action.toolTip())


def is_qt_s_own(part: QObject) -> bool:
    """Calendars, the arrows beside tabs and the usual buttons of a dialog, which Qt translates itself."""
    box = part.parent()
    if isinstance(part, QAbstractButton) and isinstance(box, QDialogButtonBox):
        return box.standardButton(part) is not QDialogButtonBox.StandardButton.NoButton
    while box is not None:
        if isinstance(box, QCalendarWidget | QTabBar):
            return True
        box = box.parent()
    return False


def heads(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def test_every_page_and_dialog_says_what_it_says_in_the_window_s_language(foreign, qtbot, session, settings):
    live_a_day(session)
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    session.opened.emit()
    with qtbot.waitExposed(window):
        window.show()
    english: dict[str, list[str]] = {}
    for page, top in pages(window):
        QApplication.processEvents()
        english[page] = [said for said in texts(top) if untranslated(said)]
    for name, making in DIALOGS.items():
        dialog: QDialog = making(session, window)
        qtbot.addWidget(dialog)
        dialog.show()
        english[name] = [said for said in texts(dialog) if untranslated(said)]
        dialog.close()
    window.close()

    assert {name: said for name, said in english.items() if said} == {}
