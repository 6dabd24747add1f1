"""What looks like HTML in any field a person can type is shown as typed, and opens no file.

The canary is a picture that a text names. Were the text rendered anywhere, the picture would be opened; the
kernel is asked whether it was.
"""

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from tests.ui.everywhere.places import DIALOGS, live_a_day, pages

OPENED, NOW = 0x20, os.O_NONBLOCK  # inotify(7): IN_OPEN, IN_NONBLOCK
WRITTEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
ROWS = 60  # of a list: those that can be seen, and some


class Canary:
    """A picture under watch."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(b"\x89PNG")
        self.path, self.typed = path, f"<img src={path.as_uri()}><b>bold</b>"
        libc = ctypes.CDLL(None, use_errno=True)
        self.watch = libc.inotify_init1(NOW)
        assert libc.inotify_add_watch(self.watch, os.fsencode(path), OPENED) > 0

    def was_opened(self) -> bool:
        """Has anybody opened it since it was asked last?"""
        try:
            return bool(os.read(self.watch, 4096))
        except BlockingIOError:
            return False


@pytest.fixture
def canary(tmp_path) -> Iterator[Canary]:
    made = Canary(tmp_path / "canary.png")
    yield made
    os.close(made.watch)


def texts(top: QWidget) -> Iterator[str]:
    """Everything that is written under a widget."""
    for one in (top, *top.findChildren(QWidget)):
        yield one.accessibleName()
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QPlainTextEdit):
            yield one.toPlainText()
        elif isinstance(one, QAbstractItemView):
            yield from _cells(one, *WRITTEN)


def tips(top: QWidget) -> Iterator[str]:
    """Every tooltip under a widget: Qt guesses there whether a text is HTML."""
    for one in (top, *top.findChildren(QWidget)):
        yield one.toolTip()
        if isinstance(one, QAbstractItemView):
            yield from _cells(one, Qt.ItemDataRole.ToolTipRole)


def _cells(view: QAbstractItemView, *roles: Qt.ItemDataRole) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(columns):
            for role in roles:
                yield str(model.index(row, column).data(role) or "")


def rendered(top: QWidget) -> list[str]:
    """Where a text under a widget would be taken for HTML: in a label that guesses, or in a tooltip."""
    plain = Qt.TextFormat.PlainText
    labels = [label.text() for label in top.findChildren(QLabel) if label.textFormat() != plain]
    return [text for text in (*labels, *tips(top)) if "<img" in text]


def hover(top: QWidget, qtbot) -> None:
    """Have every tooltip rendered, as Qt renders them: in a label."""
    for text in sorted({tip for tip in tips(top) if tip}):
        label = QLabel(text)
        qtbot.addWidget(label)
        label.grab()


def test_the_watch_would_see_it(canary, qtbot):
    before = canary.was_opened()
    label = QLabel(canary.typed)
    qtbot.addWidget(label)
    label.grab()

    assert not before
    assert canary.was_opened()


def test_on_every_page_it_is_shown_as_typed(window, session, canary, qtbot):
    live_a_day(session, canary.typed)
    wrong, literally = {}, set()
    for page, top in pages(window):
        if page == "show_participants":
            window.pages.show_participant("0012")
        QApplication.processEvents()
        top.grab()
        hover(top, qtbot)
        wrong[page] = rendered(top)
        if any(canary.typed in text for text in texts(top)):
            literally.add(page)

    assert {page: one for page, one in wrong.items() if one} == {}
    assert not canary.was_opened()
    assert literally >= {"show_day", "show_participants", "show_clinic", "show_history"}


def test_in_every_dialog_it_is_shown_as_typed(window, session, canary, qtbot):
    live_a_day(session, canary.typed)
    wrong = {}
    for name, making in DIALOGS.items():
        dialog = making(session, window)
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        dialog.grab()
        hover(dialog, qtbot)
        wrong[name] = rendered(dialog)
        dialog.close()

    assert {name: one for name, one in wrong.items() if one} == {}
    assert not canary.was_opened()


def test_an_edit_is_named_in_menu_and_status_line_as_typed(window, session, canary):
    desk = session.desk
    chair = desk.clinic.chairs[0]
    session.attempt(lambda: desk.unit.make(desk.unit.rename_place(chair, canary.typed)))
    window.grab()
    undo = window.acts["undo"]

    assert canary.typed in undo.text()
    assert canary.typed in window.statusBar().currentMessage()
    assert "<img" not in undo.toolTip()
    assert not canary.was_opened()
