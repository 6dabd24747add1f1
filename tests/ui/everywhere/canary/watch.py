"""A picture under watch, and all that is written: a text may name the picture, and nobody may open it."""

import ctypes
import os
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

OPENED, NOW = 0x20, os.O_NONBLOCK  # inotify(7): IN_OPEN, IN_NONBLOCK
WRITTEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
ROWS = 60  # of a list: those that can be seen, and some

BRAND = "<img src=canary.png>"
"""Without a slash, so that it may stand in the name of a file as well."""


def brand(field: str) -> str:
    """A text for a field, which says whose it is."""
    return f"{BRAND} {field}"


class Canary:
    """A picture where the program runs."""

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


def texts(top: QWidget) -> Iterator[str]:
    """Everything that is written under a widget."""
    for one in (top, *top.findChildren(QWidget)):
        yield from (one.accessibleName(), one.windowTitle())
        if isinstance(one, QLabel | QAbstractButton | QLineEdit):
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
    yield from (action.toolTip() for action in top.findChildren(QAction))


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


def hover(tooltips: Iterable[str]) -> None:
    """Have tooltips rendered as Qt renders them: in a label."""
    for text in sorted(tip for tip in tooltips if "canary" in tip):
        label = QLabel(text)
        label.grab()
        label.deleteLater()


class Seen:
    """What was written where, and what of it would have been rendered."""

    def __init__(self, canary: Canary) -> None:
        self._canary = canary
        self.written: set[str] = set()
        self.wrong: dict[str, list[str]] = {}

    def look(self, place: str, top: QWidget) -> None:
        """At everything under a widget; each tooltip is shown."""
        QApplication.processEvents()
        top.grab()
        tooltips = {*tips(top)}
        hover(tooltips - self.written)
        self.written |= {*texts(top)} | tooltips
        found = rendered(top) + ["the picture was opened"] * self._canary.was_opened()
        if found:
            self.wrong[place] = found

    def shows(self, text: str) -> bool:
        """Was it written anywhere, as it was typed? A tooltip is escaped."""
        return any(text in one or escape(text) in one for one in self.written)


def editable(top: QWidget) -> Iterator[QLineEdit | QPlainTextEdit | QTextEdit]:
    """Where a text can be typed; a number and a date are checked as they are typed."""
    for one in top.findChildren(QWidget):
        is_part = isinstance(one.parent(), QAbstractSpinBox)
        if isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit) and not one.isReadOnly() and not is_part:
            yield one


def type_in(top: QWidget, text: str) -> None:
    """Type a text wherever one can be typed."""
    for field in editable(top):
        field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)
